package org.mandate.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.CaseFile;
import org.mandate.facts.FactEntry;
import org.mandate.facts.Keys;
import org.mandate.facts.NumberRange;
import org.mandate.vocabulary.Evidence;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Unknown;

/** Changes of single entries of a case, as its author could write them. */
final class Entries {

    /** Days for which a fact that does not age stays fresh. */
    private static final int FOR_EVER = 1_000_000;

    private Entries() {}

    /** The entry of that id. */
    static Optional<FactEntry> of(CaseFile file, String id) {
        return file.entries().stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** Without the fact, all its versions included. */
    static Supposed.Edit without(String id) {
        return inputs -> inputs.with(inputs.file()
                .with(inputs.file().entries().stream()
                        .filter(e -> !e.id().equals(id))
                        .toList()));
    }

    /** With one statement in place of the fact and all its versions. */
    static Supposed.Edit stating(String id, Fact fact) {
        return changed(
                id,
                e -> new FactEntry(
                        e.id(),
                        e.type(),
                        List.of(fact),
                        Map.<String, NumberRange>of(),
                        e.validFor(),
                        e.file(),
                        e.line()));
    }

    /** As if the fact did not age. */
    static Supposed.Edit fresh(String id) {
        return changed(
                id, e -> new FactEntry(e.id(), e.type(), e.versions(), e.ranges(), FOR_EVER, e.file(), e.line()));
    }

    /** With a fact that answers an Unknown, in place of what else there is of its key on that day. */
    static Supposed.Edit answered(Unknown unknown, Fact answer) {
        return inputs -> {
            String key = Keys.keyOf(answer);
            List<FactEntry> entries = new ArrayList<>(inputs.file().entries());
            entries.removeIf(e -> key != null
                    && key.equals(Keys.keyOf(e.stated()))
                    && !e.stated().asOf().isBefore(answer.asOf()));
            entries.add(new FactEntry(unknown.id(), answer.getClass(), List.of(answer), Map.of(), FOR_EVER, "", 0));
            return inputs.with(inputs.file().with(entries));
        };
    }

    /** What a fact is about, so that two changes that could meet in one fact are told from others. */
    static String family(Fact fact) {
        String key = Keys.keyOf(fact);
        return key == null ? fact.getClass().getSimpleName() + "#" + fact.id() : key;
    }

    /** The same for the fact that would answer an Unknown. */
    static String family(Unknown unknown) {
        @Nullable String key = Keys.of(unknown);
        return key == null ? unknown.of() + "#" + unknown.id() : key;
    }

    /** A statement as certain as can be, of the day asked about: the question is what it would change. */
    static Evidence supposition(String id, java.time.LocalDate day) {
        return new Evidence(id, day, day, "supposition", org.mandate.vocabulary.Grade.of("A1"), 1, null, true, null);
    }

    private static Supposed.Edit changed(String id, UnaryOperator<FactEntry> change) {
        return inputs -> inputs.with(inputs.file()
                .with(inputs.file().entries().stream()
                        .map(e -> e.id().equals(id) ? change.apply(e) : e)
                        .toList()));
    }
}
