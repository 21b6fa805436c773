package org.mandate.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mandate.decision.MethodAnswer;
import org.mandate.facts.Settings;
import org.mandate.testing.Mali;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.Method;
import org.mandate.vocabulary.OptionKind;

/** Which criteria are means, and what stands for present arrangements, is for the settings to say. */
final class EndsTrialTest {

    private static final Method STATED = Mali.settings().method();

    @Test
    void whatLeadsDependsOnWhatTheSettingsCallMeans() {
        MethodAnswer.Ends stated = Objects.requireNonNull(ends(STATED.means(), STATED.present()));
        MethodAnswer.Ends other = Objects.requireNonNull(ends(Set.of(Criterion.COST), STATED.present()));

        assertThat(stated.means()).containsExactly(Criterion.CONSENT, Criterion.FEASIBILITY);
        assertThat(other.means()).containsExactly(Criterion.COST);
        assertThat(other.scores()).isNotEqualTo(stated.scores());
    }

    @Test
    void withoutMeansOrPresentArrangementsNothingIsSaid() {
        assertThat(ends(Set.of(), STATED.present())).isNull();
        assertThat(ends(STATED.means(), null)).isNull();
    }

    private static MethodAnswer.@Nullable Ends ends(Set<Criterion> means, @Nullable OptionKind present) {
        Settings settings =
                Mali.settings().with(new Method(STATED.id(), STATED.aggregation(), STATED.weighting(), means, present));
        try (Question question = new Question(Mali.rulebook(), settings, Mali.file(), Mali.JANUARY, 2, Progress.NONE)) {
            return EndsTrial.of(question);
        }
    }
}
