package org.mandate.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.facts.SeedMemory;

/** Reads the cases that a command names, each once. */
final class NamedCases {

    private NamedCases() {}

    /** Those that can be read, in the order in which they were named. */
    static List<CaseFile> read(List<String> names, Inputs inputs, List<Diagnostic> problems) {
        Path seeds = Attempt.run(problems, inputs::seeds);
        SeedMemory memory = new SeedMemory();
        Map<String, Path> folders = new HashMap<>();
        List<CaseFile> files = new ArrayList<>();
        for (String name : names) {
            Path folder = Attempt.run(problems, () -> inputs.caseFolder(name));
            if (folder == null || seeds == null || repeated(folder, folders, problems)) {
                continue;
            }
            CaseFile file = Attempt.run(problems, () -> new CaseReader(null, seeds, memory).read(folder));
            if (file != null) {
                files.add(file);
            }
        }
        return files;
    }

    /** A case is told from others by the name of its folder: results of two with one name would overwrite each other. */
    private static boolean repeated(Path folder, Map<String, Path> folders, List<Diagnostic> problems) {
        Path whole = folder.toAbsolutePath().normalize();
        String id = String.valueOf(whole.getFileName());
        Path other = folders.putIfAbsent(id, whole);
        if (other == null) {
            return false;
        }
        String message = other.equals(whole)
                ? "case '" + id + "' is named twice"
                : "another case named here is called '" + id + "' as well: rank them one after the other";
        problems.add(Diagnostic.ofFile(folder.toString(), "duplicate-case", message));
        return true;
    }
}
