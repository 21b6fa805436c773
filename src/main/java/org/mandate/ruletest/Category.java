package org.mandate.ruletest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandate.ranking.Conclusions;
import org.mandate.vocabulary.Alert;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.CriterionValue;
import org.mandate.vocabulary.Demand;
import org.mandate.vocabulary.Fallback;
import org.mandate.vocabulary.Finding;
import org.mandate.vocabulary.Forecast;
import org.mandate.vocabulary.Grounds;
import org.mandate.vocabulary.GroupBest;
import org.mandate.vocabulary.GroupStanding;
import org.mandate.vocabulary.Indicator;
import org.mandate.vocabulary.Lead;
import org.mandate.vocabulary.OptionScore;
import org.mandate.vocabulary.OptionViability;
import org.mandate.vocabulary.Recommendation;
import org.mandate.vocabulary.Risk;
import org.mandate.vocabulary.Standing;
import org.mandate.vocabulary.Weight;

/** The sorts of conclusion that a test can name, by the word that it uses. */
public enum Category {
    /** Arguments for and against options. */
    FINDINGS("findings", Finding.class),
    /** Risks. */
    RISKS("risks", Risk.class),
    /** Derived readings. */
    INDICATORS("indicators", Indicator.class),
    /** What an option must satisfy, with how it stands. */
    DEMANDS("demands", null),
    /** What stands above the score. */
    ALERTS("alerts", Alert.class),
    /** What the decider will probably do. */
    FORECASTS("forecasts", Forecast.class),
    /** Weights of criteria. */
    WEIGHTS("weights", Weight.class),
    /** What findings make of an option on a criterion. */
    VALUES("values", CriterionValue.class),
    /** What demands leave of options. */
    VIABILITIES("viabilities", OptionViability.class),
    /** Scores with their intervals. */
    SCORES("scores", OptionScore.class),
    /** Best options of groups of variants. */
    BESTS("bests", GroupBest.class),
    /** Places of options on the table. */
    STANDINGS("standings", Standing.class),
    /** Places of groups on the table. */
    GROUPS("groups", GroupStanding.class),
    /** Who leads, and by how much. */
    LEADS("leads", Lead.class),
    /** Options to fall back on. */
    FALLBACKS("fallbacks", Fallback.class),
    /** What the order comes to. */
    RECOMMENDATIONS("recommendations", Recommendation.class),
    /** Options on the table in order of rank, then id. */
    RANKING("ranking", null),
    /** Rules that conclude anything at all. */
    RULES("rules", null);

    private final String label;
    private final @Nullable Class<? extends Conclusion> type;

    Category(String label, @Nullable Class<? extends Conclusion> type) {
        this.label = label;
        this.type = type;
    }

    /** The word that a test uses. */
    String label() {
        return label;
    }

    /** Fields that a test may name. */
    List<String> fields() {
        if (this == DEMANDS) {
            return DemandReading.FIELDS;
        }
        if (type == null) {
            return List.of(this == RANKING ? "order" : "rule");
        }
        List<String> names = new ArrayList<>(List.of("rule", "quality"));
        Arrays.stream(type.getRecordComponents())
                .filter(c -> c.getType() != Grounds.class)
                .forEach(c -> names.add(c.getName()));
        return names;
    }

    /** The class of a field where it is an enum, else null. */
    @Nullable
    Class<?> constants(String field) {
        Class<?> owner = this == DEMANDS ? Demand.class : type;
        if (owner == null) {
            return null;
        }
        if (this == DEMANDS && field.equals("status")) {
            return org.mandate.vocabulary.DemandStatus.class;
        }
        return Arrays.stream(owner.getRecordComponents())
                .filter(c -> c.getName().equals(field) && c.getType().isEnum())
                .map(c -> (Class<?>) c.getType())
                .findFirst()
                .orElse(null);
    }

    /** What was concluded of this sort. */
    List<Reading> of(Conclusions conclusions) {
        if (this == DEMANDS) {
            return DemandReading.of(conclusions);
        }
        if (type != null) {
            return conclusions.of(type).stream().map(Reading::of).toList();
        }
        if (this == RANKING) {
            return List.of(Reading.ofOrder(conclusions));
        }
        Map<String, Conclusion> rules = new TreeMap<>();
        conclusions.all().forEach(c -> rules.putIfAbsent(c.grounds().rule(), c));
        return rules.values().stream().map(Reading::of).toList();
    }
}
