package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What a user gets who asks why a rule did not fire. */
final class WhyNotCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aRuleIsFoundByNameSlugOrPart() {
        assertThat(run("why-not", "mali-2023", "The host rejects it")).isZero();
        String byName = out.toString();
        assertThat(run("why-not", "mali-2023", "the-host-rejects-it")).isZero();
        assertThat(out.toString()).isEqualTo(byName + byName);
        assertThat(run("why-not", "mali-2023", "HOST REJECTS")).isZero();
        assertThat(out.toString()).isEqualTo(byName + byName + byName);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void jsonHasAPlaceAndChanges() {
        assertThat(run("why-not", "mali-2023", "The host rejects it", "--json")).isZero();
        assertThat(out.toString())
                .contains("\"format\": \"mandate/why-not-1\"", "\"answer\": \"DID_NOT_FIRE\"", "\"line\": 13")
                .contains("\"text\": \"stance == Stance.REJECTS\"");
    }

    @Test
    void anotherDayGivesAnotherAnswer() {
        String rule = "The host finally demands that the mission go";
        assertThat(run("why-not", "mali-2023", rule)).isZero();
        assertThat(out.toString()).contains("did not fire in mali-2023 as known on 2023-01-27");
        assertThat(run("why-not", "mali-2023", rule, "--as-known-on", "2023-06-17"))
                .isZero();
        assertThat(out.toString()).contains("fired in mali-2023 as known on 2023-06-17", "because of");
    }

    @Test
    void oneOptionCanBeAskedAbout() {
        String rule = "The host refused an increase before";
        assertThat(run("why-not", "mali-2023", rule, "--option", "reinforce-2000"))
                .isZero();
        assertThat(out.toString())
                .contains("did not fire for option reinforce-2000", "uniformedChange >= $before")
                .contains("it misses by 69");
    }

    @Test
    void anUnknownRuleIsPointedAt() {
        assertThat(run("why-not", "mali-2023", "The host rejects its")).isEqualTo(2);
        assertThat(err.toString())
                .contains("error[unknown-rule]: there is no rule 'The host rejects its'")
                .contains("maybe: \"The host rejects it\"");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aPartThatSeveralHaveIsNoAnswer() {
        assertThat(run("why-not", "mali-2023", "host")).isEqualTo(2);
        assertThat(err.toString()).contains("error[ambiguous-rule]", "rules have 'host' in their name", "more");
        assertThat(run("why-not", "mali-2023", "")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no rule ''");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(run("why-not", "mali-2023", "No such rule", "--option", "maintian"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("unknown-rule", "unknown-option", "maybe: maintain", "2 problems");
    }

    @Test
    void anOptionMakesNoSenseWhereTheRuleAsksAboutNone() {
        assertThat(run("why-not", "mali-2023", "Exits cluster", "--option", "maintain"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("error[rule-without-option]", "does not ask about options");
    }

    @Test
    void aDayBeforeTheCaseIsBadInput() {
        assertThat(run("why-not", "mali-2023", "The host rejects it", "--as-known-on", "1990-01-01"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("nothing-known");
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
