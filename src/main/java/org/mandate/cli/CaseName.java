package org.mandate.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.vocabulary.Slug;
import picocli.CommandLine.Model.CommandSpec;

/** What a new case may be called. */
final class CaseName {

    /** Names that some systems keep for devices, and the one that rule tests go by. */
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "rule-test");

    private static final int LONGEST = 60;

    /** How the seed file of a new case ends. */
    static final String SEED = "-start.yaml";

    private CaseName() {}

    /** Throws {@link InvalidInput} where a case of that name, or the seed that it starts from, cannot be written. */
    static void check(CommandSpec command, String name, Path facts, Path seeds) {
        String slug = Slug.of(name);
        if (name.contains("/") || name.contains("\\")) {
            String last = Slug.of(name.replaceAll(".*[/\\\\](?=.)", ""));
            throw refused(
                    command, name, "bad-name", "a case is named, not its path: it is written under " + facts, last);
        } else if (!name.matches("[a-z0-9][a-z0-9-]*")) {
            throw refused(command, name, "bad-name", "a case is named by small letters, digits and hyphens", slug);
        } else if (RESERVED.contains(name) || name.matches("(com|lpt)[0-9]")) {
            throw refused(command, name, "bad-name", "'" + name + "' is kept for something else", name + "-case");
        } else if (name.length() > LONGEST) {
            throw refused(command, name, "bad-name", "a name has at most " + LONGEST + " characters", null);
        } else if (Files.exists(facts.resolve(name))) {
            throw refused(command, name, "exists-already", "there is a case '" + name + "' already", null);
        } else if (Files.exists(seeds.resolve(name + SEED))) {
            String message = "there is a seed '" + name + SEED + "' already, which the case would start from";
            throw refused(command, name, "exists-already", message, null);
        }
    }

    private static InvalidInput refused(
            CommandSpec command, String name, String code, String message, @Nullable String maybe) {
        String near = maybe == null || maybe.isEmpty() ? null : maybe;
        return new InvalidInput(List.of(ArgumentProblem.of(command, null, name, 0, code, message, near)));
    }
}
