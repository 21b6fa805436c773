package org.mandate.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.diagnostic.Printable;
import org.mandate.format.FormattedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays out rule files and YAML files. */
@Command(
        name = "fmt",
        description = "Formats rules, rule tests, settings, facts and seeds: indentation, spaces, order of fields."
                + " What they say, and every comment, stays.",
        footer = {
            "",
            "Lines stay lines, but for empty ones. A file that cannot be read is reported and left alone, and so are CSV"
                    + " files.",
            "",
            "Exit codes: 0 done, 1 with --check: files are not as they should be, 2 bad usage or files that cannot be"
                    + " read.",
            "",
            "Examples:",
            "  mandate fmt                       # everything; prints the files that it wrote",
            "  mandate fmt facts/mali-2023       # one case",
            "  mandate fmt rules/host.drl        # one file",
            "  mandate fmt --check               # name the files that it would write, and write nothing"
        })
final class FmtCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "A file, or a folder with all below it. Default: rules, facts and seeds.")
    private List<Path> paths = List.of();

    @Option(names = "--check", description = "Write nothing; exit with 1 where a file is not as it should be.")
    private boolean check;

    @Override
    public Integer call() {
        List<Diagnostic> problems = new ArrayList<>();
        List<FormattedFile> differ = new ArrayList<>();
        for (Path file : files()) {
            try {
                FormattedFile formatted = FormattedFile.of(file, shown(file));
                if (formatted.differs()) {
                    differ.add(formatted);
                }
            } catch (InvalidInput unread) {
                problems.addAll(unread.diagnostics());
            }
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        for (FormattedFile file : differ) {
            if (!check) {
                TextFile.write(real(file.path()), file.text());
            }
            out.println(Printable.of(file.shown()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return check && !differ.isEmpty() ? 1 : 0;
    }

    private SortedSet<Path> files() {
        List<Path> wanted = paths.isEmpty() ? List.of(inputs.rules(), inputs.facts(), inputs.seeds()) : paths;
        SortedSet<Path> files = new TreeSet<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (Path path : wanted) {
            Path at = Files.exists(path) ? path : inputs.caseFolder(path.toString());
            if (Files.isDirectory(at)) {
                files.addAll(below(at));
            } else if (Files.isRegularFile(at) && FormattedFile.isKind(at)) {
                files.add(at);
            } else {
                String message = Files.exists(at)
                        ? "is neither a folder nor a file that ends in .drl or .yaml"
                        : "there is no such file or folder, and no case of that name";
                problems.add(Diagnostic.ofFile(path.toString(), "no-such-path", message));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return files;
    }

    /** Files of a kind that is formatted; what is hidden is left out. */
    private static List<Path> below(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(FormattedFile::isKind)
                    .filter(file -> Stream.of(folder.relativize(file).toString().split("[/\\\\]", -1))
                            .noneMatch(part -> part.startsWith(".")))
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new InvalidInput(
                    List.of(Diagnostic.ofFile(folder.toString(), "unreadable", "the folder cannot be read")));
        }
    }

    /** Relative to where the command runs, or to where the rules are that it found. */
    private String shown(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path here = Path.of("").toAbsolutePath();
        Path found =
                paths.isEmpty() ? inputs.rules().toAbsolutePath().normalize().getParent() : null;
        Path above = whole.startsWith(here) || found == null ? here : found;
        return (whole.startsWith(above) ? above.relativize(whole) : file)
                .toString()
                .replace('\\', '/');
    }

    /** What a link points to is written, not the link. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file;
        }
    }
}
