package org.mandate.history;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.mandate.facts.Settings;
import org.mandate.vocabulary.Finding;
import org.mandate.vocabulary.Strength;

/** What strengths are worth, and findings with another strength. */
final class Strengths {

    private Strengths() {}

    /** The value that settings give a strength, 0 to 1. */
    static double value(Strength strength, Settings settings) {
        String id = "strength-" + strength.name().toLowerCase(Locale.ROOT);
        return Objects.requireNonNull(settings.thresholds().get(id), id).value();
    }

    /** The finding with its strength so many steps up (or down, where negative), as far as there are steps. */
    static Finding moved(Finding finding, int steps) {
        List<Strength> all = List.of(Strength.values());
        int to = Math.max(0, Math.min(all.size() - 1, all.indexOf(finding.strength()) + steps));
        return new Finding(
                finding.option(), finding.criterion(), finding.side(), all.get(to), finding.text(), finding.grounds());
    }
}
