package org.mandate.ranking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.FactFields;
import org.mandate.facts.Settings;
import org.mandate.vocabulary.Evidence;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Grade;
import org.mandate.vocabulary.Threshold;

/**
 * What a statement is worth on a day: its grade, times how fresh it is. The numbers stand in settings.
 *
 * @param settings where the numbers stand
 * @param day the day asked about
 */
record Valuation(Settings settings, LocalDate day) {

    /** Worth of a grade, 0 to 1: reliability times credibility. */
    double grade(Grade grade) {
        return setting(SettingNames.reliability(grade)) * setting(SettingNames.credibility(grade));
    }

    /** 1 within the period for which the fact holds, falling in a straight line to 0 at twice that period. */
    double freshness(Fact fact, @Nullable Integer validFor) {
        long age = Math.max(0, ChronoUnit.DAYS.between(fact.asOf(), day));
        double period = validFor != null ? validFor : period(fact.getClass());
        return age <= period ? 1 : Math.max(0, 2 - age / period);
    }

    /** The fact with its quality on the day: grade times freshness. */
    Fact value(Fact fact, @Nullable Integer validFor) {
        double quality = grade(fact.evidence().grade()) * freshness(fact, validFor);
        Evidence valued = fact.evidence().withQuality(Math.rint(quality * 1e9) / 1e9);
        return Objects.requireNonNull(FactFields.with(fact, "evidence", valued), "a fact that held together before");
    }

    private double period(Class<?> type) {
        Threshold threshold = settings.thresholds().get(SettingNames.validFor(type));
        return threshold != null ? threshold.value() : setting(SettingNames.VALID_FOR_OTHER);
    }

    private double setting(String id) {
        Threshold threshold = settings.thresholds().get(id);
        if (threshold == null) {
            throw new InvalidInput(List.of(
                    Diagnostic.ofFile("rules/settings.yaml", "missing-setting", "there is no Threshold '" + id + "'")));
        }
        return threshold.value();
    }
}
