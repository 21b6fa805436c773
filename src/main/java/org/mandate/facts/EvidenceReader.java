package org.mandate.facts;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Evidence;
import org.mandate.vocabulary.InvalidFields;

/** Makes evidence of a fact's flat fields and the source that it cites. */
final class EvidenceReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    private final Seeds seeds;
    private final @Nullable LocalDate reviewDate;
    private final Problems problems;

    EvidenceReader(Seeds seeds, @Nullable LocalDate reviewDate, Problems problems) {
        this.seeds = seeds;
        this.reviewDate = reviewDate;
        this.problems = problems;
    }

    /** The evidence at full quality, or null with problems reported. */
    @Nullable
    Evidence read(String type, Written.Fields fields) {
        Source source = fields.value("source") instanceof Written.Text cited ? seeds.cited(cited) : null;
        checkId(fields);
        EvidenceFields flat = new RecordBinder<>(EvidenceFields.class, fields, problems)
                .called(type)
                .bind();
        if (flat == null) {
            return null;
        }
        Integer validFor = flat.validFor();
        if (validFor != null && validFor < 1) {
            problems.at(fields.placeOf("validFor"), "invalid-field", "'validFor' must be above 0, is " + validFor);
        }
        if (source == null) {
            return null;
        }
        checkGrade(fields, flat, source);
        LocalDate known = flat.knownSince() == null ? source.date() : flat.knownSince();
        return datesHold(fields, flat, known) ? build(fields, flat, known) : null;
    }

    /** Checked apart, so that another slip does not hide it. */
    private void checkId(Written.Fields fields) {
        if (fields.value("id") instanceof Written.Text id
                && !id.isNothing()
                && !ID.matcher(id.value()).matches()) {
            String message = "'" + id.value() + "' is no id: small letters, digits and hyphens";
            problems.at(id.at(), "invalid-field", message);
        }
    }

    private @Nullable Evidence build(Written.Fields fields, EvidenceFields flat, LocalDate known) {
        try {
            return new Evidence(
                    flat.id(),
                    flat.asOf().lastUpTo(known),
                    known,
                    flat.source(),
                    flat.grade(),
                    1.0,
                    flat.approx(),
                    flat.assumed(),
                    flat.note());
        } catch (InvalidFields e) {
            e.faults().forEach(fault -> problems.at(fields.placeOf(fault.field()), "invalid-field", fault.message()));
            return null;
        }
    }

    private void checkGrade(Written.Fields fields, EvidenceFields flat, Source source) {
        if (flat.grade().reliability() == source.reliability()) {
            return;
        }
        // In a version that names another source and no grade, the source is what clashes.
        Place grade = fields.placeOf("grade");
        Place at = grade.line() < fields.at().line() ? fields.placeOf("source") : grade;
        String message = "the grade is " + flat.grade() + ", but source '" + source.id() + "' has reliability "
                + source.reliability();
        String suggestion = "" + source.reliability() + flat.grade().credibility();
        problems.at(at, "grade-mismatch", message, suggestion);
    }

    private boolean datesHold(Written.Fields fields, EvidenceFields flat, LocalDate known) {
        VagueDate asOf = flat.asOf();
        if ((asOf.vague() ? asOf.first() : asOf.last()).isAfter(known)) {
            String since = flat.knownSince() == null ? ", its source's date" : "";
            String message = "'asOf' is later than the day on which it was known, " + known + since;
            problems.at(fields.placeOf("asOf"), "later-than-known", message);
            return false;
        }
        if (reviewDate != null
                && flat.knownSince() == null
                && asOf.lastUpTo(known).isAfter(reviewDate)) {
            String message = "'asOf' is after the day of the decision, " + reviewDate
                    + ": say in knownSince since when it could be known";
            problems.at(fields.placeOf("asOf"), "hindsight", message);
            return false;
        }
        return true;
    }
}
