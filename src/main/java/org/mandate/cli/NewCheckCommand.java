package org.mandate.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.rules.checks.Checks;
import org.mandate.vocabulary.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a check that works, with its page and its bad and good rules, to be changed into what is meant. */
@Command(
        name = "check",
        description = "Writes a check of rules: its class, its page, rules that it reports and rules that it does not.",
        footer = {
            "",
            "For those who work on Mandate itself: it is run in a checkout of the sources.",
            "Exit codes: 0 written, 2 bad usage; then nothing was written.",
            "",
            "Example:",
            "  mandate new check two-thresholds"
        })
final class NewCheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "The check's name: words in small letters, with hyphens.")
    private String name = "";

    @Option(names = "--sources", paramLabel = "DIR", description = "The checkout; by default the one around here.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (!name.matches("[a-z]+(-[a-z]+)*")) {
            String slug = Slug.of(name).replaceAll("[0-9]", "");
            throw refused(command, "bad-name", "a check is named by words in small letters, with hyphens", slug);
        } else if (CheckSources.isTaken(CheckSources.className(name))) {
            throw refused(command, "bad-name", "Java has a class of that name already", name + "-in-rules");
        } else if (Checks.named(name).isPresent()) {
            throw refused(command, "exists-already", "there is a check '" + name + "' already", null);
        }
        CheckSources sources = CheckSources.find(folder.toAbsolutePath().normalize());
        if (sources == null) {
            throw refused(
                    command, "no-sources", "here is no checkout of Mandate's sources to write a check into", null);
        }
        Map<Path, String> files = files(sources);
        for (Path file : files.keySet()) {
            if (Files.exists(file) && !sources.lists().contains(file)) {
                throw refused(command, "exists-already", sources.shown(file) + " exists already", null);
            }
        }
        PrintWriter out = command.commandLine().getOut();
        files.forEach((file, text) -> {
            TextFile.write(file, text);
            out.println((sources.lists().contains(file) ? "changed " : "wrote ") + sources.shown(file));
        });
        return 0;
    }

    private Map<Path, String> files(CheckSources sources) {
        String type = CheckSources.className(name);
        Map<String, String> values =
                Map.of("check", name, "class", type, "summary", "Say in one sentence what it reports.");
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(sources.javaFile(type), Template.filled("new-check/check.java", values));
        files.put(sources.page(name), Template.filled("new-check/page.md", values));
        String bad = rule("to be reported", "This is what " + name + " reports.");
        files.put(sources.rules(name, "bad").resolve("host.drl"), bad);
        files.put(sources.rules(name, "bad").resolve("expected-errors.txt"), CheckSources.expected(name, bad));
        files.put(sources.rules(name, "good").resolve("host.drl"), rule("to be left alone", "Why it holds."));
        files.put(sources.tripping(name), bad);
        files.putAll(sources.listing(name, type, Objects.requireNonNull(values.get("summary"))));
        return files;
    }

    private String rule(String which, String doc) {
        return Template.filled("new-check/rule.drl", Map.of("check", name, "which", which, "doc", doc));
    }

    private InvalidInput refused(CommandSpec command, String code, String message, @Nullable String maybe) {
        String near = maybe == null || maybe.isEmpty() || maybe.equals(name) ? null : maybe;
        return new InvalidInput(List.of(ArgumentProblem.of(command, null, name, 0, code, message, near)));
    }
}
