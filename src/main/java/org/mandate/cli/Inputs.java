package org.mandate.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import picocli.CommandLine.Option;

/** Where rules, facts and seeds are: as told, else found from the working directory upward, else where it is installed. */
final class Inputs {

    @Option(names = "--rules", paramLabel = "DIR", description = "Folder of the rulebook.")
    private @Nullable Path rules;

    @Option(names = "--facts", paramLabel = "DIR", description = "Folder of the cases.")
    private @Nullable Path facts;

    @Option(names = "--seeds", paramLabel = "DIR", description = "Folder of the sources.")
    private @Nullable Path seeds;

    Path rules() {
        return rules != null ? rules : root().resolve("rules");
    }

    Path facts() {
        return facts != null ? facts : root().resolve("facts");
    }

    Path seeds() {
        return seeds != null ? seeds : root().resolve("seeds");
    }

    Path settings() {
        return rules().resolve("settings.yaml");
    }

    /** A case by its folder, or by its name under the folder of cases. */
    Path caseFolder(String name) {
        if (name.isBlank()) {
            throw new InvalidInput(
                    List.of(Diagnostic.ofFile("facts", "no-such-case", "a case needs a name or a folder")));
        }
        Path folder = Path.of(name);
        if (Files.isRegularFile(folder.resolve("case.yaml"))) {
            return folder;
        }
        return facts().resolve(name);
    }

    private static Path root() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("rules")) && Files.isDirectory(at.resolve("facts"))) {
                return at;
            }
        }
        String home = System.getProperty("mandate.home");
        if (home == null) {
            throw new InvalidInput(List.of(Diagnostic.ofFile(
                    ".",
                    "no-inputs",
                    "no folder with rules/ and facts/ here or above; name them with --rules and --facts")));
        }
        return Path.of(home);
    }
}
