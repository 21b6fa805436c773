package org.mandate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Evidence;
import org.mandate.vocabulary.Fact;

/** Reads one fact and the statements that compete with it. */
final class FactReader {

    private final EvidenceReader evidence;
    private final Problems problems;

    FactReader(EvidenceReader evidence, Problems problems) {
        this.evidence = evidence;
        this.problems = problems;
    }

    /** The entry, or null with problems reported. */
    @Nullable
    FactEntry read(Class<? extends Fact> type, Written.Fields whole) {
        List<String> known = new ArrayList<>(RecordShape.of(type).names());
        known.addAll(RecordShape.of(EvidenceFields.class).names());
        List<String> stated = new ArrayList<>(known);
        stated.add("versions");
        Written.Fields base =
                FieldNames.check(whole, type.getSimpleName(), stated, problems).without("versions");
        Bound first = bind(type, base);
        // A list: most facts have one version, and a first hash of each type takes longer than its few comparisons.
        List<Fact> versions = new ArrayList<>();
        boolean complete = first.fact() != null;
        if (first.fact() != null) {
            versions.add(first.fact());
        }
        known.removeAll(List.of("id", "validFor"));
        for (Written.Fields version : versions(whole.value("versions"))) {
            String owner = "a version of " + type.getSimpleName();
            Written.Fields checked = FieldNames.check(version, owner, known, problems);
            Fact fact = bind(type, overlay(base, checked)).fact();
            complete &= fact != null;
            if (fact != null && versions.contains(fact)) {
                problems.at(version.at(), "same-version", "this version says what another one says");
            } else if (fact != null) {
                versions.add(fact);
            }
        }
        if (!complete) {
            return null;
        }
        return new FactEntry(
                versions.get(0).id(),
                type,
                List.copyOf(versions),
                first.ranges(),
                validFor(base),
                base.at().text().name(),
                base.at().line());
    }

    private record Bound(@Nullable Fact fact, Map<String, NumberRange> ranges) {}

    /** Binds what can be bound even where the evidence is broken, so that all slips are found at once. */
    private <F extends Fact> Bound bind(Class<F> type, Written.Fields fields) {
        Evidence found = evidence.read(type.getSimpleName(), fields);
        String id =
                fields.value("id") instanceof Written.Text text && text.value().matches("[a-z0-9-]+")
                        ? text.value()
                        : "-";
        RecordBinder<F> binder = new RecordBinder<>(type, fields, problems)
                .given("evidence", found == null ? Substitute.evidence(id) : found);
        Fact fact = binder.bind();
        return new Bound(found == null ? null : fact, binder.ranges());
    }

    /** A version that names its own source is known since that source's date, unless it says otherwise. */
    private static Written.Fields overlay(Written.Fields base, Written.Fields version) {
        return (version.value("source") == null ? base : base.without("knownSince")).with(version);
    }

    private List<Written.Fields> versions(@Nullable Written written) {
        if (written == null) {
            return List.of();
        }
        List<Written.Fields> versions = new ArrayList<>();
        if (written instanceof Written.Items items && !items.items().isEmpty()) {
            for (Written item : items.items()) {
                if (item instanceof Written.Fields fields) {
                    versions.add(fields);
                } else {
                    problems.at(item.at(), "wrong-kind", "a version must be a map, here stands " + item.kind());
                }
            }
        } else {
            String kind = written instanceof Written.Items ? "an empty list" : written.kind();
            problems.at(written.at(), "wrong-kind", "'versions' must be a list of maps, here stands " + kind);
        }
        return versions;
    }

    private static @Nullable Integer validFor(Written.Fields fields) {
        return fields.value("validFor") instanceof Written.Text text
                        && PlainNumber.of(Integer.class, text.value()) instanceof Integer days
                ? days
                : null;
    }
}
