package org.mandate.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;

/** Rules, or cases with their sources, as they were at some time: a folder, or a git revision copied into one. */
public final class Version implements AutoCloseable {

    private static final String RULES = "rules";
    private static final String FACTS = "facts";
    private static final String SEEDS = "seeds";

    private final String label;
    private final Path folder;
    private final boolean ours;

    private Version(String label, Path folder, boolean ours) {
        this.label = label;
        this.folder = folder;
        this.ours = ours;
    }

    /**
     * A version by its name: a folder where there is one of that name, else a git revision.
     *
     * @param told a folder that holds {@code rules/} and so on or is it, or a revision
     * @param root the folder that holds {@code rules/}, {@code facts/} and {@code seeds/} now
     * @throws InvalidInput where it is neither
     */
    public static Version of(String told, Path root) {
        if (!told.isBlank() && Files.isDirectory(Path.of(told))) {
            return new Version(told, Path.of(told), false);
        } else if (!told.isBlank() && Files.exists(Path.of(told))) {
            throw problem(told, "no-such-version", "this is a file: name a folder or a git revision");
        }
        try {
            Version copy = new Version(told, Files.createTempDirectory("mandate-diff-"), true);
            try {
                new GitRevision(root, told).extract(List.of(RULES, FACTS, SEEDS), copy.folder);
                return copy;
            } catch (RuntimeException wrong) {
                copy.close();
                throw wrong;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version that stands in a folder now. */
    public static Version now(Path root) {
        return new Version("", root, false);
    }

    /** What it is called; empty for the present one. */
    public String label() {
        return label;
    }

    /** Folder of its rules; throws {@link InvalidInput} where it has none. */
    public Path rules() {
        Path inside = folder.resolve(RULES);
        if (Files.isDirectory(inside)) {
            return inside;
        } else if (!ours && holds(folder, file -> file.toString().endsWith(".drl"))) {
            return folder;
        }
        throw problem(label, "no-rulebook", "holds no rulebook: neither a folder rules/ nor a .drl file");
    }

    /** Folder of its cases; throws {@link InvalidInput} where it has none. */
    public Path facts() {
        Path inside = folder.resolve(FACTS);
        if (Files.isDirectory(inside)) {
            return inside;
        } else if (!ours && holds(folder, file -> Files.exists(file.resolve("case.yaml")))) {
            return folder;
        }
        throw problem(label, "no-cases", "holds no cases: neither a folder facts/ nor folders with a case.yaml");
    }

    /** Folder of its sources: beside its cases, or the present one where a folder of cases stands alone. */
    public Path seeds(Path present) {
        Path facts = facts();
        Path beside = facts.toAbsolutePath().normalize().resolveSibling(SEEDS);
        return Files.isDirectory(beside) ? beside : present;
    }

    /** Runs a step, and says with each of its problems in which version it is. */
    public <T> T read(Callable<T> step) {
        try {
            return step.call();
        } catch (InvalidInput wrong) {
            throw new InvalidInput(
                    wrong.diagnostics().stream().map(this::placed).toList());
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The problem with its file named as in its folder, or as git does: {@code v0.1.0:rules/host.drl}. */
    public Diagnostic placed(Diagnostic problem) {
        if (label.isEmpty()) {
            return problem;
        }
        String file = ours ? label + ":" + inCopy(problem.file()) : inFolder(problem.file());
        return new Diagnostic(
                file,
                problem.line(),
                problem.column(),
                problem.code(),
                problem.message(),
                problem.sourceLine(),
                problem.suggestion());
    }

    private String inCopy(String file) {
        String copied = folder + "/";
        return file.startsWith(copied) ? file.substring(copied.length()) : file;
    }

    /** Rules are named with their folder alone, and files of cases as far as they are below a folder facts/. */
    private String inFolder(String file) {
        Path named = Path.of(file);
        Path last = folder.toAbsolutePath().normalize().getFileName();
        if (named.isAbsolute() || named.startsWith(folder)) {
            return file;
        }
        return (last != null && named.startsWith(last) ? folder.resolveSibling(named) : folder.resolve(named))
                .toString();
    }

    private static boolean holds(Path folder, java.util.function.Predicate<Path> which) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.anyMatch(which);
        } catch (IOException e) {
            return false;
        }
    }

    private static InvalidInput problem(String told, String code, String message) {
        return new InvalidInput(List.of(Diagnostic.ofFile(told.isEmpty() ? "." : told, code, message)));
    }

    /** Removes what was copied. */
    @Override
    public void close() {
        if (!ours) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
