package org.mandate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.mandate.decision.DecisionJson;
import org.mandate.decision.DecisionRecord;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;

/** Writes decision records to a folder, each whole or not at all. */
final class RecordFiles {

    private RecordFiles() {}

    static void write(Path folder, List<DecisionRecord> records) {
        for (DecisionRecord record : records) {
            Path target = folder.resolve(record.caseLine().id()).resolve("decision.json");
            Path part =
                    target.resolveSibling(".decision-" + ProcessHandle.current().pid() + ".part");
            try {
                Files.createDirectories(target.getParent());
                replace(part, target, DecisionJson.write(record));
            } catch (IOException e) {
                throw new InvalidInput(
                        List.of(Diagnostic.ofFile(target.toString(), "cannot-write", "the file cannot be written")));
            }
        }
    }

    /** Not a file of createTempFile: nobody else could read that. */
    private static void replace(Path part, Path target, String text) throws IOException {
        try {
            Files.writeString(part, text);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
