package org.mandate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;

/** What the paths given to {@code check} stand for: rule folders, cases, seed folders, or one file in one of them. */
final class CheckTargets {

    /** What a folder holds. */
    enum Kind {
        RULES,
        CASE,
        SEEDS
    }

    /**
     * One folder to check.
     *
     * @param kind what it holds
     * @param folder the folder
     * @param only name of the one file whose problems are asked for; empty for all
     */
    record Target(Kind kind, Path folder, String only) {

        /** Whether a problem is asked for. */
        boolean wants(Diagnostic problem) {
            String file = problem.file().replace('\\', '/');
            return only.isEmpty() || file.equals(only) || file.endsWith("/" + only);
        }
    }

    private CheckTargets() {}

    /** The rulebook, every case and every seed. */
    static List<Target> everything(Inputs inputs) {
        List<Target> all = new ArrayList<>();
        all.add(new Target(Kind.RULES, inputs.rules(), ""));
        cases(inputs.facts()).forEach(c -> all.add(new Target(Kind.CASE, c, "")));
        all.add(new Target(Kind.SEEDS, inputs.seeds(), ""));
        return all;
    }

    /** What a path stands for; throws {@link InvalidInput} where it is none of these. */
    static List<Target> of(Path path, Inputs inputs) {
        if (Files.isRegularFile(path)) {
            Path name = path.getFileName();
            Path parent = path.toAbsolutePath().normalize().getParent();
            if (name != null && parent != null) {
                return folder(path, parent, name.toString(), inputs);
            }
        }
        if (Files.isDirectory(path)) {
            return folder(path, path, "", inputs);
        }
        Path named = inputs.caseFolder(path.toString());
        if (Files.isDirectory(named)) {
            return List.of(new Target(Kind.CASE, named, ""));
        }
        throw bad(path, "there is no such file or folder, and no case of that name");
    }

    private static List<Target> folder(Path given, Path folder, String only, Inputs inputs) {
        if (holds(folder, ".drl")) {
            return List.of(new Target(Kind.RULES, folder, only));
        }
        if (Files.isRegularFile(folder.resolve("case.yaml"))
                || isNamed(folder.resolve("..").normalize(), "facts")) {
            return List.of(new Target(Kind.CASE, folder, only));
        }
        if (isNamed(folder, "seeds") || isSame(folder, inputs)) {
            return List.of(new Target(Kind.SEEDS, folder, only));
        }
        List<Path> cases = only.isEmpty() ? cases(folder) : List.of();
        if (cases.stream().anyMatch(c -> Files.isRegularFile(c.resolve("case.yaml")))) {
            return cases.stream().map(c -> new Target(Kind.CASE, c, "")).toList();
        }
        throw bad(given, "is neither a rule folder, nor a case, nor a folder of seeds, nor a file in one");
    }

    private static boolean isSame(Path folder, Inputs inputs) {
        try {
            return Files.isDirectory(inputs.seeds()) && Files.isSameFile(folder, inputs.seeds());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isNamed(Path folder, String name) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return last != null && last.toString().equals(name);
    }

    private static boolean holds(Path folder, String ending) {
        return list(folder).stream().anyMatch(f -> f.toString().endsWith(ending));
    }

    /** Every folder within, hidden ones left out: one without a case.yaml is a case with a problem. */
    private static List<Path> cases(Path folder) {
        return list(folder).stream()
                .filter(Files::isDirectory)
                .filter(f -> !String.valueOf(f.getFileName()).startsWith("."))
                .toList();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw bad(folder, "there is no such folder, or it cannot be read");
        }
    }

    private static InvalidInput bad(Path path, String message) {
        return new InvalidInput(List.of(Diagnostic.ofFile(path.toString(), "no-such-path", message)));
    }
}
