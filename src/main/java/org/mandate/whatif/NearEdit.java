package org.mandate.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.CaseFile;
import org.mandate.facts.FactEntry;
import org.mandate.facts.FactText;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.Threshold;
import org.mandate.vocabulary.Unknown;

/** A change to one fact, one unknown or one threshold. */
sealed interface NearEdit {

    /** The state with the change. */
    NearState on(NearState state);

    /** The change in words, such as {@code stance of host-doubts becomes REJECTS instead of DOUBTS}. */
    String text();

    /** The option of {@code what-if} that makes it. */
    String option();

    /** How much is changed, for the order in which changes are tried: the less the sooner. */
    double size();

    /**
     * Another value in a field of a fact.
     *
     * @param before the fact as rules saw it
     * @param after the fact as changed
     * @param field the field
     * @param was its value before
     * @param value its value
     * @param size how far the value moves: a share of it for a number, 1 for anything else
     */
    record SetField(
            Fact before, Fact after, String field, @Nullable Object was, Object value, double size)
            implements NearEdit {

        @Override
        public NearState on(NearState state) {
            List<FactEntry> entries = new ArrayList<>();
            for (FactEntry e : state.file().entries()) {
                boolean same = e.id().equals(after.id());
                entries.add(
                        same
                                ? new FactEntry(
                                        e.id(), e.type(), List.of(after), Map.of(), e.validFor(), e.file(), e.line())
                                : e);
            }
            return new NearState(state.file().with(entries), state.settings());
        }

        @Override
        public String text() {
            String instead = was == null ? ", where nothing is said" : " instead of " + NearText.value(was);
            return field + " of " + after.id() + " becomes " + NearText.value(value) + instead;
        }

        @Override
        public String option() {
            return "--set " + NearText.quoted(after.id() + "." + field + "=" + NearText.value(value));
        }
    }

    /**
     * Facts left out.
     *
     * @param facts the facts
     */
    record Drop(List<Fact> facts) implements NearEdit {

        public Drop {
            facts = List.copyOf(facts);
        }

        @Override
        public NearState on(NearState state) {
            List<String> ids = facts.stream().map(Fact::id).toList();
            List<FactEntry> left = state.file().entries().stream()
                    .filter(e -> !ids.contains(e.id()))
                    .toList();
            return new NearState(state.file().with(left), state.settings());
        }

        @Override
        public String text() {
            return "without "
                    + facts.stream()
                            .map(f -> f.id() + " (" + FactText.of(f) + ")")
                            .collect(Collectors.joining(" and "));
        }

        @Override
        public String option() {
            return facts.stream().map(f -> "--drop " + f.id()).collect(Collectors.joining(" "));
        }

        @Override
        public double size() {
            return 1 + facts.size();
        }
    }

    /**
     * A fact that the case does not have: what an unknown could be, or one made up.
     *
     * @param fact the fact
     * @param fields its fields as written
     * @param unknown what it answers, or null where it is made up
     * @param value the value of the unknown field; empty where it is made up
     */
    record Suppose(
            Fact fact, Map<String, String> fields, @Nullable Unknown unknown, String value) implements NearEdit {

        public Suppose {
            fields = new TreeMap<>(fields);
        }

        private Suppose with(SetField set) {
            Map<String, String> more = new TreeMap<>(fields);
            more.put(set.field(), NearText.value(set.value()));
            return new Suppose(set.after(), more, unknown, value);
        }

        @Override
        public NearState on(NearState state) {
            CaseFile file = state.file();
            List<FactEntry> entries = new ArrayList<>(file.entries());
            entries.add(
                    new FactEntry(fact.id(), fact.getClass(), List.of(fact), Map.of(), null, "facts/" + file.id(), 1));
            return new NearState(file.with(entries), state.settings());
        }

        @Override
        public String text() {
            return unknown == null
                    ? "with one more " + (fact instanceof Option ? "option" + written() : "fact, " + FactText.of(fact))
                    : "if " + unknown.id() + " turned out to be " + value + " (" + FactText.of(unknown) + ")";
        }

        @Override
        public String option() {
            return unknown == null
                    ? "--add " + NearText.quoted(fact.getClass().getSimpleName() + ":" + written())
                    : "--set " + NearText.quoted(unknown.id() + "." + unknown.field() + "=" + value);
        }

        private String written() {
            return fields.entrySet().stream()
                    .map(e -> e.getKey() + ": " + e.getValue())
                    .collect(Collectors.joining(", ", " {", "}"));
        }

        @Override
        public double size() {
            return unknown == null ? 2 : 0.5;
        }
    }

    /**
     * Another value of a threshold, within its range.
     *
     * @param threshold the threshold as it is
     * @param value its value
     */
    record SetThreshold(Threshold threshold, double value) implements NearEdit {

        @Override
        public NearState on(NearState state) {
            return new NearState(state.file(), state.settings().with(threshold.id(), value));
        }

        @Override
        public String text() {
            return "threshold " + threshold.id() + " becomes " + NearText.value(value) + " instead of "
                    + NearText.value(threshold.value()) + " (" + threshold.unit() + ")";
        }

        @Override
        public String option() {
            return "--threshold " + threshold.id() + "=" + NearText.value(value);
        }

        @Override
        public double size() {
            return 0.1 + NearText.share(threshold.value(), value);
        }
    }

    /** These changes and one more; one in a fact that is made up is part of making it up. */
    static List<NearEdit> joined(List<NearEdit> edits, NearEdit more) {
        List<NearEdit> all = new ArrayList<>();
        boolean taken = false;
        for (NearEdit edit : edits) {
            boolean same = edit instanceof Suppose made
                    && made.unknown() == null
                    && more instanceof SetField set
                    && set.after().id().equals(made.fact().id());
            all.add(same ? ((Suppose) edit).with((SetField) more) : edit);
            taken |= same;
        }
        if (!taken) {
            all.add(more);
        }
        return all;
    }

    /** What kind of change it is; something made up is another than something not known. */
    default String kind() {
        boolean madeUp = this instanceof Suppose suppose && suppose.unknown() == null;
        return getClass().getSimpleName() + (madeUp ? " made up" : "");
    }

    /** Ids that an edit touches, so that two edits of one thing are not tried together. */
    default Collection<String> touched() {
        if (this instanceof SetField set) {
            return List.of(set.after().id() + "." + set.field());
        } else if (this instanceof SetThreshold set) {
            return List.of(set.threshold().id());
        } else if (this instanceof Drop drop) {
            return drop.facts().stream().map(Fact::id).toList();
        }
        return this instanceof Suppose suppose ? List.of(suppose.fact().id()) : List.of();
    }
}
