package org.mandate.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mandate.facts.Settings;
import org.mandate.ranking.SettingNames;
import org.mandate.vocabulary.Strength;
import org.mandate.vocabulary.Threshold;

/** How strongly findings speak, otherwise than the settings have it. */
final class Strengths {

    private Strengths() {}

    /** The thresholds for these strengths, weak to strong, each between 0 and 1. */
    static List<Threshold> of(Settings settings, double[] strengths) {
        List<Threshold> thresholds = new ArrayList<>();
        int next = 0;
        for (Strength strength : Strength.values()) {
            String id = SettingNames.strength(strength);
            Threshold old = Objects.requireNonNull(settings.thresholds().get(id), id);
            thresholds.add(new Threshold(id, strengths[next++], old.unit(), old.basis(), 0, 1));
        }
        return thresholds;
    }
}
