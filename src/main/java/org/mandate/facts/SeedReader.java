package org.mandate.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one seed file. */
final class SeedReader {

    private final String id;
    private final Problems problems;

    SeedReader(String id, Problems problems) {
        this.id = id;
        this.problems = problems;
    }

    /**
     * Fields of a seed file other than its claims.
     *
     * @param title its title
     * @param publisher who published it
     * @param date day of publication; where it is not known the latest possible, with a note
     * @param note what a reader should mind
     * @param reliability A (completely reliable) to E (unreliable), F (cannot be judged)
     * @param why grounds of the reliability
     */
    record Head(
            String title,
            String publisher,
            LocalDate date,
            @Nullable String note,
            char reliability,
            String why) {}

    /**
     * Fields of a claim.
     *
     * @param text the claim, in our words
     * @param at where in the source it stands
     * @param kind fact, assessment or opinion
     * @param reports the document behind the source
     */
    record Body(
            String text,
            String at,
            ClaimKind kind,
            @Nullable String reports) {}

    /** The source, or null with problems reported. */
    @Nullable
    Source read(SourceText text) {
        int before = problems.count();
        Written written = YamlText.read(text, problems);
        if (written == null) {
            return null;
        }
        if (!(written instanceof Written.Fields found)) {
            problems.at(written.at(), "wrong-kind", "a seed file must be a map, here stands " + written.kind());
            return null;
        }
        List<String> known = new ArrayList<>(RecordShape.of(Head.class).names());
        known.add("claims");
        Written.Fields fields = FieldNames.check(found, "a seed file", known, problems);
        Head head = new RecordBinder<>(Head.class, fields, problems)
                .called("a seed file")
                .bind();
        Blank.check(fields, List.of("title", "publisher", "why"), problems);
        Map<String, SourceClaim> claims = claims(fields);
        if (head == null || problems.count() > before) {
            return null;
        }
        return new Source(id, head.title(), head.publisher(), head.date(), head.reliability(), head.why(), claims);
    }

    private Map<String, SourceClaim> claims(Written.Fields seed) {
        Map<String, SourceClaim> claims = new TreeMap<>();
        Written written = seed.value("claims");
        if (written == null) {
            problems.at(seed.at(), "missing-field", "a seed file needs a field 'claims'");
        } else if (!(written instanceof Written.Fields all)) {
            problems.at(written.at(), "wrong-kind", "'claims' must be a map, here stands " + written.kind());
        } else {
            all.fields().forEach((name, field) -> {
                SourceClaim claim = claim(name, field.value());
                if (claim != null) {
                    claims.put(name, claim);
                }
            });
        }
        return claims;
    }

    private @Nullable SourceClaim claim(String name, Written written) {
        if (!(written instanceof Written.Fields found)) {
            problems.at(written.at(), "wrong-kind", "a claim must be a map, here stands " + written.kind());
            return null;
        }
        Written.Fields fields =
                FieldNames.check(found, "a claim", RecordShape.of(Body.class).names(), problems);
        Blank.check(fields, List.of("text", "at"), problems);
        Body body = new RecordBinder<>(Body.class, fields, problems)
                .called("a claim")
                .bind();
        return body == null
                ? null
                : new SourceClaim(id + "/" + name, body.text(), body.at(), body.kind(), body.reports());
    }
}
