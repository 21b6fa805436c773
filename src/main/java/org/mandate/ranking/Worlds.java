package org.mandate.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.UnknownLine;
import org.mandate.decision.UnknownTry;
import org.mandate.decision.WorldLine;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseFile;
import org.mandate.facts.FactFromUnknown;
import org.mandate.facts.FactText;
import org.mandate.facts.Keys;
import org.mandate.facts.Settings;
import org.mandate.vocabulary.Evidence;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Grade;
import org.mandate.vocabulary.Unknown;

/** Fires the same rules on what else could be true: open contradictions settled each way, unknowns with each value. */
final class Worlds {

    /** Up to this many worlds all are fired; a case with more is an error, since leaving some out would be silent. */
    private static final int MOST = 4096;

    private final CaseFile file;
    private final Settings settings;
    private final LocalDate day;
    private final Rules rules;

    Worlds(CaseFile file, Settings settings, LocalDate day, Rules rules) {
        this.file = file;
        this.settings = settings;
        this.day = day;
        this.rules = rules;
    }

    /** Each way to settle the open contradictions; empty where there is none. */
    List<WorldLine> contradictions(Map<String, List<Integer>> ties) {
        List<Map<String, Integer>> choices = new ArrayList<>(List.of(new TreeMap<>()));
        for (Map.Entry<String, List<Integer>> tie : ties.entrySet()) {
            List<Map<String, Integer>> next = new ArrayList<>();
            for (Map<String, Integer> chosen : choices) {
                for (Integer version : tie.getValue()) {
                    Map<String, Integer> more = new TreeMap<>(chosen);
                    more.put(tie.getKey(), version);
                    next.add(more);
                }
            }
            if (next.size() > MOST) {
                throw new InvalidInput(List.of(Diagnostic.ofFile(
                        "facts/" + file.id(),
                        "too-many-worlds",
                        "contradictions that are open make more than " + MOST
                                + " worlds: settle some by grade or date")));
            }
            choices = next;
        }
        return ties.isEmpty() ? List.of() : choices.stream().map(this::world).toList();
    }

    /** Each unknown with each of its possible values, one at a time. */
    List<UnknownLine> unknowns(Selection selection) {
        return selection.unknowns().stream()
                .map(u -> new UnknownLine(u.id(), FactText.of(u), u.why(), tries(u, selection)))
                .toList();
    }

    private WorldLine world(Map<String, Integer> choices) {
        Selection selection = Selection.of(file, settings, day, choices);
        Conclusions conclusions = rules.speak(selection.facts(), selection.unknowns());
        Map<String, Integer> shown = new TreeMap<>();
        choices.forEach((id, version) -> shown.put(id, version + 1));
        String first = conclusions.first();
        return new WorldLine(shown, first, first == null ? null : conclusions.viability(first));
    }

    private List<UnknownTry> tries(Unknown unknown, Selection selection) {
        List<UnknownTry> tries = new ArrayList<>();
        for (String value : unknown.could()) {
            Fact supposed = FactFromUnknown.build(unknown, value, supposition(unknown));
            if (supposed != null) {
                tries.add(attempt(unknown, value, supposed, selection));
            }
        }
        return List.copyOf(tries);
    }

    private UnknownTry attempt(Unknown unknown, String value, Fact supposed, Selection selection) {
        List<Fact> facts = new ArrayList<>(selection.facts());
        @Nullable String key = Keys.keyOf(supposed);
        facts.removeIf(f -> key != null && key.equals(Keys.keyOf(f)));
        facts.add(supposed);
        List<Unknown> left =
                selection.unknowns().stream().filter(u -> !u.equals(unknown)).toList();
        Conclusions conclusions = rules.speak(facts, left);
        String first = conclusions.first();
        return new UnknownTry(
                value, first, first == null ? null : conclusions.viability(first), conclusions.firmness());
    }

    /** A supposition is taken as if it were certain: the question is what it would change, not whether it is so. */
    private Evidence supposition(Unknown unknown) {
        return new Evidence(unknown.id(), day, day, "supposition", Grade.of("A1"), 1, null, true, null);
    }

    /** Lets rules speak on the facts and unknowns of one world. */
    @FunctionalInterface
    interface Rules {
        /** What they conclude. */
        Conclusions speak(List<Fact> facts, List<Unknown> unknowns);
    }
}
