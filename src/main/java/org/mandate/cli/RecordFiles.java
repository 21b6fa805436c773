package org.mandate.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.report.ReportFormat;
import org.mandate.report.ReportInput;

/** Writes what is made of cases to a folder: nothing where one file cannot be written, and each whole or not at all. */
final class RecordFiles {

    private RecordFiles() {}

    static void write(Path folder, List<ReportInput> inputs, List<ReportFormat> formats) {
        SortedMap<Path, byte[]> files = new TreeMap<>();
        for (ReportInput input : inputs) {
            Path of = folder.resolve(input.record().caseLine().id());
            for (ReportFormat format : formats) {
                files.put(of.resolve(format.fileName()), format.write(input));
            }
        }
        List<Diagnostic> problems = files.keySet().stream()
                .map(RecordFiles::obstacle)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        TextFile.write(files);
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
