package org.mandate.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.OptionLine;
import org.mandate.testing.Mali;
import org.mandate.vocabulary.Demand;
import org.mandate.vocabulary.DemandStatus;
import org.mandate.vocabulary.Viability;

/** A rule may answer a demand that no rule makes; such an answer takes nothing down and leaves nothing open. */
class UnaskedDemandTest {

    @Test
    void whatNobodyDemandsMakesNoOptionConditional() {
        DecisionRecord january = rank(Mali.JANUARY, Set.of());
        assertThat(january.options()).extracting(OptionLine::viability).containsOnly(Viability.CONDITIONAL);

        DecisionRecord undemanding = rank(Mali.JANUARY, demanding(Mali.JANUARY));

        assertThat(undemanding.options()).extracting(OptionLine::viability).containsOnly(Viability.VIABLE);
        assertThat(undemanding.recommendation().fallback())
                .as("a leader that hangs on nothing needs none")
                .isNull();
    }

    @Test
    void whatNobodyDemandsFailsNoOption() {
        DecisionRecord june = rank(Mali.JUNE, Set.of());
        Set<String> failed = june.options().stream()
                .filter(option -> option.viability() == Viability.NOT_VIABLE)
                .map(OptionLine::id)
                .collect(Collectors.toSet());
        assertThat(failed).isNotEmpty();

        Set<String> others = demanding(Mali.JUNE);
        others.remove("A review names a precondition");
        DecisionRecord lenient = rank(Mali.JUNE, others);

        assertThat(lenient.options())
                .filteredOn(option -> failed.contains(option.id()))
                .allSatisfy(option -> assertThat(option.viability()).isNotEqualTo(Viability.NOT_VIABLE))
                .anySatisfy(option -> assertThat(option.demands())
                        .extracting(demand -> demand.status())
                        .contains(DemandStatus.UNKNOWN));
    }

    /** Names of the rules that make demands. */
    private static Set<String> demanding(LocalDate day) {
        Trial trial = Trial.of(Mali.rulebook(), Mali.settings(), Mali.file(), day);
        return trial.conclusions().of(Demand.class).stream()
                .map(demand -> demand.grounds().rule())
                .collect(Collectors.toSet());
    }

    private static DecisionRecord rank(LocalDate day, Set<String> leftOut) {
        return new Ranker(Mali.rulebook(), Mali.settings(), leftOut).rankWithoutTries(Mali.file(), day);
    }
}
