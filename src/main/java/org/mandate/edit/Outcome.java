package org.mandate.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.OptionLine;

/** How a case comes out, as far as edits are held against it: each aspect in words. */
final class Outcome {

    /** What a thing is in a version that does not have it. */
    static final String NOT_THERE = "not there";

    private static final Aspect RANKED = new Aspect(Aspect.Kind.RANKED, "");

    private final SortedMap<Aspect, String> values;

    private Outcome(SortedMap<Aspect, String> values) {
        this.values = Collections.unmodifiableSortedMap(values);
    }

    /** The outcome in a record; null stands for a case that cannot be ranked. */
    static Outcome of(@Nullable DecisionRecord record) {
        SortedMap<Aspect, String> values = new TreeMap<>();
        values.put(RANKED, record == null ? "no" : "yes");
        if (record != null) {
            String first = record.recommendation().option();
            values.put(new Aspect(Aspect.Kind.FIRST_PLACE, ""), first == null ? "none" : first);
            values.put(
                    new Aspect(Aspect.Kind.FIRMNESS, ""),
                    Said.words(record.recommendation().firmness()));
            record.options().forEach(option -> put(option, values));
        }
        return new Outcome(values);
    }

    private static void put(OptionLine option, SortedMap<Aspect, String> values) {
        String rank = option.rank() == null ? "off the table" : String.valueOf(option.rank());
        values.put(new Aspect(Aspect.Kind.VIABILITY, option.id()), Said.words(option.viability()));
        values.put(new Aspect(Aspect.Kind.RANK, option.id()), rank);
        values.put(
                new Aspect(Aspect.Kind.SCORE, option.id()),
                BigDecimal.valueOf(option.score())
                        .setScale(6, RoundingMode.HALF_EVEN)
                        .toPlainString());
    }

    boolean isRanked() {
        return "yes".equals(values.get(RANKED));
    }

    String value(Aspect aspect) {
        return values.getOrDefault(aspect, NOT_THERE);
    }

    /** What differs, what matters most first. */
    SortedSet<Aspect> differences(Outcome other) {
        if (isRanked() != other.isRanked()) {
            return new TreeSet<>(java.util.List.of(RANKED));
        }
        SortedSet<Aspect> all = new TreeSet<>(values.keySet());
        all.addAll(other.values.keySet());
        all.removeIf(aspect -> value(aspect).equals(other.value(aspect)));
        return all;
    }
}
