package org.mandate.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code case.yaml} says.
 *
 * @param id name of the case's folder
 * @param reviewDate the day of the decision: what was known on it counts
 * @param question what is to be decided
 * @param handling marking for every page of a report; public where it is left out
 * @param outcome what was advised and decided in a past review; no rule ever sees it
 */
record CaseHead(
        String id,
        LocalDate reviewDate,
        String question,
        @Nullable String handling,
        Outcome outcome) {

    /** Reads it, or returns null with problems reported; the id must be the folder's name. */
    static @Nullable CaseHead read(SourceText text, String folder, Problems problems) {
        Written written = YamlText.read(text, problems);
        if (written == null) {
            return null;
        }
        if (!(written instanceof Written.Fields found)) {
            problems.at(written.at(), "wrong-kind", "case.yaml must be a map, here stands " + written.kind());
            return null;
        }
        Written.Fields fields = FieldNames.check(
                found, "case.yaml", RecordShape.of(CaseHead.class).names(), problems);
        Blank.check(fields, List.of("question", "handling"), problems);
        if (fields.value("id") instanceof Written.Text id
                && !id.isNothing()
                && !id.value().equals(folder)) {
            String message = "'id' must be the name of the folder";
            problems.at(id.at(), "case-id", message, folder);
        }
        Outcome outcome = outcome(fields.value("outcome"), problems);
        return new RecordBinder<>(CaseHead.class, fields, problems)
                .called("case.yaml")
                .given("outcome", outcome)
                .bind();
    }

    private static Outcome outcome(@Nullable Written written, Problems problems) {
        if (written == null) {
            return Outcome.NOT_KNOWN;
        }
        if (!(written instanceof Written.Fields fields)) {
            problems.at(written.at(), "wrong-kind", "'outcome' must be a map, here stands " + written.kind());
            return Outcome.NOT_KNOWN;
        }
        RecordShape<Outcome> shape = RecordShape.of(Outcome.class);
        FieldNames.check(fields, "outcome", shape.names(), problems);
        return new Outcome(
                steps(fields.value("advised"), problems),
                steps(fields.value("decided"), problems),
                judgedLater(fields.value("judgedLater"), shape.part("judgedLater"), problems));
    }

    private static LaterJudgment judgedLater(
            @Nullable Written written, RecordShape.@Nullable Part part, Problems problems) {
        Object value = written == null || part == null ? null : new FieldValue(problems).read(part, written);
        return value instanceof LaterJudgment judgment ? judgment : LaterJudgment.UNKNOWN;
    }

    private static List<OutcomeStep> steps(@Nullable Written written, Problems problems) {
        List<OutcomeStep> steps = new ArrayList<>();
        List<Written> items = written instanceof Written.Items list
                ? list.items()
                : written == null ? List.<Written>of() : List.of(written);
        for (Written item : items) {
            if (item instanceof Written.Fields found) {
                List<String> known = RecordShape.of(OutcomeStep.class).names();
                Written.Fields fields = FieldNames.check(found, "a step of the outcome", known, problems);
                OutcomeStep step = new RecordBinder<>(OutcomeStep.class, fields, problems)
                        .called("a step of the outcome")
                        .bind();
                if (step != null) {
                    steps.add(step);
                }
            } else {
                String message = "a step of the outcome must be a map such as {kind: WITHDRAW, on: 2023-06-30}";
                problems.at(item.at(), "wrong-kind", message + ", here stands " + item.kind());
            }
        }
        return steps;
    }
}
