package org.mandate.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Suggestion;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.facts.Changes;
import org.mandate.facts.Place;
import org.mandate.facts.Problems;
import org.mandate.facts.Settings;
import org.mandate.facts.SupposedChanges;
import org.mandate.rules.Rulebook;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.InvalidFields;
import org.mandate.vocabulary.Priority;
import org.mandate.whatif.ChangedCase;
import org.mandate.whatif.WhatIf;
import picocli.CommandLine.Option;

/** What is to be otherwise, as options of a command; any number of them together. */
final class Suppositions {

    @Option(
            names = "--set",
            paramLabel = "ID.field=VALUE",
            description = "Another value in a field of a fact; in the field of an Unknown, an answer to it.")
    private List<String> sets = List.of();

    @Option(names = "--drop", paramLabel = "ID", description = "Leave out a fact, an Unknown or an option.")
    private List<String> drops = List.of();

    @Option(
            names = "--add",
            paramLabel = "'Type: {…}'",
            description = "Add a fact as in a fact file; id, source, grade and dates may be left out.")
    private List<String> adds = List.of();

    @Option(
            names = "--without-rule",
            paramLabel = "RULE",
            completionCandidates = KnownNames.RuleNames.class,
            description = "As if the rule had never been written.")
    private List<String> rules = List.of();

    @Option(names = "--without-source", paramLabel = "ID", description = "As if the source had never been read.")
    private List<String> sources = List.of();

    @Option(names = "--threshold", paramLabel = "ID=VALUE", description = "Another number in rules/settings.yaml.")
    private List<String> thresholds = List.of();

    @Option(
            names = "--priority",
            paramLabel = "CRITERION=PLACE",
            description = "Another place of a criterion, from 1; a weight where the case gives weights.")
    private List<String> priorities = List.of();

    private @Nullable SupposedChanges supposed;

    /** Whether something is to be otherwise that stands in no file of the case. */
    boolean beyondTheCase() {
        return Stream.of(rules, sources, thresholds, priorities).anyMatch(all -> !all.isEmpty());
    }

    /** The changes of the case's own files, once they were read. */
    Changes changes() {
        return Objects.requireNonNull(supposed, "nothing was read").changes();
    }

    /** Whether nothing is to be otherwise. */
    boolean none() {
        return List.of(sets, drops, adds, rules, sources, thresholds, priorities).stream()
                .allMatch(List::isEmpty);
    }

    private List<String> asked() {
        List<String> asked = new ArrayList<>();
        sets.forEach(each -> asked.add("set " + each));
        drops.forEach(each -> asked.add("drop " + each));
        adds.forEach(each -> asked.add("add " + each));
        rules.forEach(each -> asked.add("without rule " + each));
        sources.forEach(each -> asked.add("without source " + each));
        thresholds.forEach(each -> asked.add("threshold " + each));
        priorities.forEach(each -> asked.add("priority " + each));
        return asked;
    }

    /** Reads everything; null with problems reported. */
    WhatIf.@Nullable Change read(
            CaseReader reader,
            Path folder,
            CaseFile file,
            Settings settings,
            Rulebook rulebook,
            LocalDate day,
            Problems problems) {
        SupposedChanges asked = new SupposedChanges(day, problems);
        supposed = asked;
        sets.forEach(asked::set);
        drops.forEach(asked::drop);
        adds.forEach(asked::add);
        CaseFile changed = asked.read(reader, folder, file);
        Set<String> leftOut = new TreeSet<>();
        for (String name : rules) {
            if (known("--without-rule", name, 1, name, "rule", rulebook.rules().keySet(), problems)) {
                leftOut.add(name);
            }
        }
        Set<String> cited = ChangedCase.citedSources(file);
        for (String source : sources) {
            if (known("--without-source", source, 1, source, "source cited by a fact", cited, problems)
                    && changed != null) {
                changed = ChangedCase.withoutSource(changed, source);
            }
        }
        Settings others = settings;
        for (String threshold : thresholds) {
            others = threshold(threshold, others, problems);
        }
        for (String priority : priorities) {
            CaseFile other = priority(priority, changed == null ? file : changed, problems);
            changed = changed == null ? null : other;
        }
        return changed == null ? null : new WhatIf.Change(changed, others, leftOut, asked());
    }

    private static Settings threshold(String argument, Settings settings, Problems problems) {
        String option = "--threshold";
        Double value = number(option, argument, "close-call=0.1", problems);
        String id = argument.substring(0, Math.max(argument.indexOf('='), 0));
        if (value == null
                || !known(
                        option,
                        argument,
                        1,
                        id,
                        "Threshold",
                        settings.thresholds().keySet(),
                        problems)) {
            return settings;
        }
        try {
            return settings.with(id, value);
        } catch (InvalidFields e) {
            Place at = Place.inArgument(option, argument, argument.indexOf('=') + 2);
            e.faults().forEach(fault -> problems.at(at, "invalid-field", "'" + id + "' " + fault.message()));
            return settings;
        }
    }

    private static CaseFile priority(String argument, CaseFile file, Problems problems) {
        String option = "--priority";
        Double value = number(option, argument, "CONSENT=1", problems);
        String name = argument.substring(0, Math.max(argument.indexOf('='), 0));
        Map<String, Criterion> criteria = file.priorities().stream()
                .map(Priority::criterion)
                .collect(Collectors.toMap(Criterion::name, c -> c, (a, b) -> a, TreeMap::new));
        List<String> all =
                Arrays.stream(Criterion.values()).map(Criterion::name).toList();
        if (value == null || !known(option, argument, 1, name, "criterion", all, problems)) {
            return file;
        }
        Place at = Place.inArgument(option, argument, argument.indexOf('=') + 2);
        Criterion criterion = criteria.get(name);
        if (criterion == null) {
            problems.at(
                    Place.inArgument(option, argument, 1),
                    "no-priority",
                    "the case gives " + name + " no priority: add one with --add");
            return file;
        }
        if (ChangedCase.weighs(file)) {
            if (value < 0 || value > 1 || file.priorities().size() < 2) {
                problems.at(at, "invalid-field", "a weight must be from 0 to 1");
                return file;
            }
            return ChangedCase.withWeight(file, criterion, value);
        }
        int most = file.priorities().size();
        if (value < 1 || value > most || value != Math.rint(value)) {
            problems.at(at, "invalid-field", "a place must be a whole number from 1 to " + most);
            return file;
        }
        return ChangedCase.withPlace(file, criterion, value.intValue());
    }

    private static @Nullable Double number(String option, String argument, String example, Problems problems) {
        int equals = argument.indexOf('=');
        String text = argument.substring(equals + 1).strip();
        // What Java takes for a number beyond these, such as 0x1p3 or 1f, nobody means.
        if (equals < 1 || !text.matches("[+-]?[0-9]+([.][0-9]+)?")) {
            Place at = Place.inArgument(option, argument, equals < 1 ? 1 : equals + 2);
            problems.at(at, "bad-change", "write a name, '=' and a number, such as " + example);
            return null;
        }
        return Double.parseDouble(text);
    }

    private static boolean known(
            String option,
            String argument,
            int column,
            String name,
            String what,
            Collection<String> all,
            Problems problems) {
        if (all.contains(name)) {
            return true;
        }
        String message = "there is no " + what + " '" + name + "'";
        problems.at(
                Place.inArgument(option, argument, column),
                "unknown-" + what.replaceAll(" .*", "").toLowerCase(java.util.Locale.ROOT),
                message,
                Suggestion.nearest(name, all));
        return false;
    }
}
