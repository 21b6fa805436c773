package org.mandate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;

/** The case folders in a folder of cases. */
final class CaseFolders {

    private CaseFolders() {}

    /** Every folder in it whose name does not start with a dot, by name; throws {@link InvalidInput} where there is none. */
    static List<Path> in(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> cases = all.filter(Files::isDirectory)
                    .filter(f -> !String.valueOf(f.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
            if (!cases.isEmpty()) {
                return cases;
            }
        } catch (IOException e) {
            throw problem(folder, "no-such-folder", "there is no such folder of cases");
        }
        throw problem(folder, "no-cases", "the folder holds no case");
    }

    private static InvalidInput problem(Path folder, String code, String message) {
        return new InvalidInput(List.of(Diagnostic.ofFile(folder.toString(), code, message)));
    }
}
