package org.mandate.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mandate.diagnostic.Suggestion;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Mission;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.OptionKind;

/** Checks facts of a case against each other; what may be missing only because an entry is broken is left alone. */
final class FactChecks {

    /** What can always be done, offered or not: going on, and going home. */
    static final List<OptionKind> ALWAYS = List.of(OptionKind.MAINTAIN, OptionKind.WITHDRAW);

    /** Codes of a case that lacks options. */
    static final Set<String> OPTIONS_MISSING = Set.of("no-options", "missing-option");

    private final CaseDraft draft;
    private final String folder;
    private final Problems problems;

    FactChecks(CaseDraft draft, String folder, Problems problems) {
        this.draft = draft;
        this.folder = folder;
        this.problems = problems;
    }

    void run() {
        checkKeys();
        checkEvents();
        checkMission();
        checkOptions();
    }

    /** Reports facts of one key and date. */
    void checkKeys() {
        Map<String, CaseDraft.Located<FactEntry>> first = new HashMap<>();
        for (CaseDraft.Located<FactEntry> located : draft.facts) {
            Fact fact = located.value().stated();
            String key = Keys.keyOf(fact);
            if (key == null || fact instanceof Mission) {
                continue;
            }
            CaseDraft.Located<FactEntry> earlier = first.putIfAbsent(key + "@" + fact.asOf(), located);
            if (earlier != null) {
                String what = "is a " + fact.getClass().getSimpleName() + Keys.words(fact) + " of " + fact.asOf()
                        + " as well";
                problems.at(located.written().at(), "same-key-and-date", keepOne(earlier.value(), what));
            }
        }
    }

    /** Reports facts of types without a key that say the same: one event told twice would count as two. */
    private void checkEvents() {
        Map<String, CaseDraft.Located<FactEntry>> first = new HashMap<>();
        for (CaseDraft.Located<FactEntry> located : draft.facts) {
            Fact fact = located.value().stated();
            if (Keys.keyOf(fact) != null || fact instanceof Option) {
                continue;
            }
            CaseDraft.Located<FactEntry> earlier = first.putIfAbsent(Keys.contentOf(fact) + "@" + fact.asOf(), located);
            if (earlier != null && !rowsOfOneTable(earlier.value(), located.value())) {
                String what = "says the same of " + fact.asOf();
                problems.at(located.written().at(), "same-fact", keepOne(earlier.value(), what));
            }
        }
    }

    private static String keepOne(FactEntry other, String what) {
        return "'" + other.id() + "' at " + other.file() + ":" + other.line() + " " + what
                + ": keep one, with the other under its versions";
    }

    /** Two events of one day and place may look the same in a table of events, which lists each of them once. */
    private static boolean rowsOfOneTable(FactEntry one, FactEntry other) {
        return one.file().equals(other.file()) && one.file().endsWith(".csv");
    }

    private void checkMission() {
        List<CaseDraft.Located<FactEntry>> missions = of(Mission.class);
        if (missions.isEmpty() && draft.whole("Mission")) {
            problems.ofFile(folder, "no-mission", "the case has no Mission: say which operation it is about");
        }
        for (CaseDraft.Located<FactEntry> other : missions.subList(Math.min(1, missions.size()), missions.size())) {
            FactEntry first = missions.get(0).value();
            String message = "a case has one Mission, the other is at " + first.file() + ":" + first.line();
            problems.at(other.written().at(), "several-missions", message);
        }
    }

    private void checkOptions() {
        Map<String, Option> options = new TreeMap<>();
        List<CaseDraft.Located<FactEntry>> located = of(Option.class);
        located.forEach(
                one -> options.put(one.value().id(), (Option) one.value().stated()));
        if (draft.whole("Option")) {
            if (options.isEmpty()) {
                problems.ofFile(folder, "no-options", "the case has no Option: list the ways to go on");
            } else {
                ALWAYS.forEach(kind -> checkKind(options, kind));
            }
        }
        located.forEach(one -> checkVariant(one, options));
    }

    private void checkKind(Map<String, Option> options, OptionKind kind) {
        if (options.values().stream().noneMatch(option -> option.kind() == kind)) {
            String message = "the case has no Option of kind " + kind
                    + ": add one, with onTable: false unless the decider was offered it";
            problems.ofFile(folder, "missing-option", message);
        }
    }

    private void checkVariant(CaseDraft.Located<FactEntry> located, Map<String, Option> options) {
        String of = ((Option) located.value().stated()).variantOf();
        if (of == null) {
            return;
        }
        Option heading = options.get(of);
        if (heading == null && (draft.whole("Option") || !draft.mayHave(of))) {
            String near = Suggestion.nearest(of, options.keySet());
            problems.at(located.at("variantOf"), "unknown-option", "there is no option '" + of + "'", near);
        } else if (heading != null
                && heading.variantOf() != null
                && !of.equals(located.value().id())) {
            String message = "'" + of + "' is itself a variant, of '" + heading.variantOf() + "'";
            problems.at(located.at("variantOf"), "variant-of-variant", message, heading.variantOf());
        }
    }

    private List<CaseDraft.Located<FactEntry>> of(Class<? extends Fact> type) {
        List<CaseDraft.Located<FactEntry>> all = new ArrayList<>(draft.facts);
        all.removeIf(one -> one.value().type() != type);
        return all;
    }
}
