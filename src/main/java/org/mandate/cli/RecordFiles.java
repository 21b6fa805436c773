package org.mandate.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mandate.decision.DecisionJson;
import org.mandate.decision.DecisionRecord;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;

/** Writes decision records to a folder: none where one of them cannot be written, and each whole or not at all. */
final class RecordFiles {

    private RecordFiles() {}

    static void write(Path folder, List<DecisionRecord> records) {
        List<Diagnostic> problems = records.stream()
                .map(record -> obstacle(target(folder, record)))
                .flatMap(Optional::stream)
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        for (DecisionRecord record : records) {
            TextFile.write(target(folder, record), DecisionJson.write(record));
        }
    }

    private static Path target(Path folder, DecisionRecord record) {
        return folder.resolve(record.caseLine().id()).resolve("decision.json");
    }

    /** What can be seen to stand in the way before anything is written. */
    private static Optional<Diagnostic> obstacle(Path target) {
        if (Files.isDirectory(target)) {
            return Optional.of(Diagnostic.ofFile(target.toString(), "cannot-write", "this is a folder"));
        }
        Path there = target.toAbsolutePath().getParent();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there == null || (Files.isDirectory(there) && Files.isWritable(there))) {
            return Optional.empty();
        }
        String message = Files.isDirectory(there) ? "nothing may be written here" : "this is a file, not a folder";
        return Optional.of(Diagnostic.ofFile(there.toString(), "cannot-write", message));
    }
}
