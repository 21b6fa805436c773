package org.mandate.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.FactLine;
import org.mandate.decision.FactStatus;
import org.mandate.decision.SourceLine;
import org.mandate.facts.CaseFile;
import org.mandate.facts.FactText;
import org.mandate.facts.NumberRange;
import org.mandate.vocabulary.Evidence;
import org.mandate.vocabulary.Unknown;

/** The lines of the record about statements, unknowns and sources. */
final class FactLines {

    private FactLines() {}

    /** Every statement, used or not, and every unknown; by type, then id. */
    static List<FactLine> of(Selection selection) {
        Stream<FactLine> statements = selection.statements().stream().map(s -> line(s, selection.id(s)));
        Stream<FactLine> unknowns = selection.unknowns().stream().map(FactLines::line);
        return Stream.concat(statements, unknowns)
                .sorted(Comparator.comparing(FactLine::type).thenComparing(FactLine::id))
                .toList();
    }

    static List<SourceLine> sources(CaseFile file) {
        return file.sources().values().stream()
                .map(s -> new SourceLine(s.id(), s.title(), s.publisher(), s.date(), String.valueOf(s.reliability())))
                .toList();
    }

    private static FactLine line(Selection.Statement statement, String id) {
        Evidence evidence = statement.fact().evidence();
        return new FactLine(
                id,
                statement.fact().getClass().getSimpleName(),
                FactText.of(statement.fact()),
                evidence.asOf(),
                evidence.knownSince(),
                evidence.source(),
                evidence.grade().toString(),
                Six.of(evidence.quality()),
                range(statement.entry().ranges()),
                statement.status(),
                statement.used(),
                evidence.approx(),
                evidence.note());
    }

    private static FactLine line(Unknown unknown) {
        return new FactLine(
                unknown.id(),
                unknown.of(),
                FactText.of(unknown),
                null,
                null,
                null,
                null,
                null,
                null,
                FactStatus.UNKNOWN,
                false,
                null,
                unknown.why());
    }

    private static @Nullable Map<String, List<Double>> range(Map<String, NumberRange> ranges) {
        if (ranges.isEmpty()) {
            return null;
        }
        Map<String, List<Double>> out = new TreeMap<>();
        ranges.forEach((field, r) -> out.put(field, List.of(r.low(), r.likely(), r.high())));
        return out;
    }
}
