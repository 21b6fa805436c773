package org.mandate.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completion script for fish, made by walking the commands. */
final class FishCompletion {

    private static final Map<String, String> LOOKS = Map.of(
            KnownNames.Cases.MARK, "(__mandate_cases)",
            KnownNames.Rules.MARK, "(__mandate_rules)",
            KnownNames.RuleNames.MARK, "(__mandate_rule_names)");

    private final CommandLine root;
    private final List<String> lines = new ArrayList<>();
    private final SortedSet<String> valued = new TreeSet<>();
    private final SortedSet<String> groups = new TreeSet<>();

    FishCompletion(CommandLine root) {
        this.root = root;
    }

    String script() {
        walk(root, "");
        return Template.filled(
                "completion.fish",
                Map.of(
                        "valued", String.join(" ", valued),
                        "groups", String.join(" ", groups),
                        "completions", String.join("\n", lines)));
    }

    private void walk(CommandLine command, String path) {
        CommandSpec spec = command.getCommandSpec();
        spec.options().stream().filter(o -> !o.hidden()).forEach(option -> option(option, path));
        spec.positionalParameters().forEach(parameter -> positional(parameter, path));
        command.getSubcommands().forEach((name, sub) -> {
            String[] about = sub.getCommandSpec().usageMessage().description();
            lines.add(at(path, null) + " -a " + name + described(about));
        });
        if (!path.isEmpty() && !command.getSubcommands().isEmpty()) {
            groups.add(path);
        }
        command.getSubcommands().forEach((name, sub) -> walk(sub, path.isEmpty() ? name : path + " " + name));
    }

    private void option(OptionSpec option, String path) {
        StringBuilder line = new StringBuilder(at(path, null));
        for (String name : option.names()) {
            line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        if (option.arity().max() > 0) {
            valued.addAll(List.of(option.names()));
            line.append(isFile(option) ? " -r -F" : " -x" + candidates(option));
        }
        lines.add(line + described(option.description()));
    }

    private void positional(PositionalParamSpec parameter, String path) {
        String count = parameter.index().min()
                + (parameter.index().max() > parameter.index().min() ? "+" : "");
        String values = isFile(parameter) ? " -F" : candidates(parameter);
        if (!values.isEmpty()) {
            lines.add(at(path, count) + values);
        }
    }

    private static String at(String path, @Nullable String count) {
        return "complete -c mandate -n '__mandate_at \"" + path + "\"" + (count == null ? "" : " " + count) + "'";
    }

    private static boolean isFile(ArgSpec argument) {
        return argument.auxiliaryTypes()[0] == Path.class || argument.type() == Path.class;
    }

    private static String candidates(ArgSpec argument) {
        Iterable<String> all = argument.completionCandidates();
        if (all == null) {
            return "";
        }
        List<String> words = new ArrayList<>();
        all.forEach(word -> words.add(LOOKS.getOrDefault(word, word)));
        return words.isEmpty() ? "" : " -a " + quoted(String.join(" ", words));
    }

    private static String described(String[] description) {
        String text = List.of(description).stream().collect(Collectors.joining(" "));
        String first = text.replaceAll("[.;:](\\s.*)?$", "")
                .replaceAll("\\$\\{[^}]*}", "")
                .strip();
        return first.isEmpty() ? "" : " -d " + quoted(first);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
