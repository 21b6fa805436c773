package org.mandate.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.vocabulary.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a rule that works and its tests, to be changed into what is meant. */
@Command(
        name = "rule",
        description = "Writes rules/FILE.drl with a rule of that name, and its tests beside it.",
        footer = {"", "Example:", "  mandate new rule \"Donors tire of it\""})
final class NewRuleCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Parameters(paramLabel = "NAME", description = "The rule's name, in words; the file is named after it.")
    private String name = "";

    @Override
    public Integer call() {
        String file = Slug.of(name);
        if (file.isEmpty() || name.contains("\"") || name.contains("'") || name.contains("\\")) {
            throw problem(name, "bad-name", "a rule's name is words, without quotes or backslashes");
        }
        Path rule = inputs.rules().resolve(file + ".drl");
        Path tests = inputs.rules().resolve(file + ".test.yaml");
        for (Path target : List.of(rule, tests)) {
            if (Files.exists(target)) {
                throw problem(target.toString(), "exists", "this file exists already: nothing was written");
            }
        }
        TextFile.write(rule, filled("new-rule.drl", file));
        TextFile.write(tests, filled("new-rule.test.yaml", file));
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println("wrote " + rule);
        out.println("wrote " + tests);
        return 0;
    }

    private static InvalidInput problem(String where, String code, String message) {
        return new InvalidInput(List.of(Diagnostic.ofFile(where, code, message)));
    }

    private String filled(String template, String file) {
        String year = Year.now(java.time.ZoneOffset.UTC).toString();
        return Template.filled(template, Map.of("name", name, "file", file, "year", year));
    }
}
