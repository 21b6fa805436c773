package org.mandate.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.runtime.KieSession;
import org.mandate.diagnostic.InvalidInput;

/** What is right passes: a false alarm is worse than a miss. */
final class GoodRulesTest {

    static Rulebook rulebook(String conditions, String consequence) {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("rules/host.drl", drl("A rule", conditions, consequence));
        return Rulebook.of(texts);
    }

    static String drl(String name, String conditions, String consequence) {
        return """
                package rules
                import java.time.LocalDate
                import java.util.*
                import org.mandate.vocabulary.*
                import org.mandate.rules.Conclude

                rule "%s"
                    @doc("It says \\"why\\" (at length).") @basis("H3") @cases("A-1994, B-2006") @knownFrom("1994")
                    @independent("another kind of evidence")
                when
                    %s
                then
                    %s
                end
                """.formatted(name, conditions, consequence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Option( kind in ( OptionKind.REINFORCE, OptionKind.WITHDRAW ), label matches \"a.*\" || label == \"$x eval( b\" )",
                "Option( kind not in ( OptionKind.REINFORCE ), keeps not contains null, $m : uniformedChange, $m > 2 * $m - 1 )",
                "$f : ForceStrength( $d : deployed, vacancies > 0 ) Option( uniformedChange + $f.vacancies() > $d / 2 )",
                "$h : HostPosition( quality > 0, id != null, asOf != null, context == false, evidence.grade != null )",
                "$h : HostPosition( ) HostPosition( this != $h, evidence.quality() > 0.5, evidence.(assumed == true) )",
                "Pledge( limit : personnel ) Pledge( personnel > limit, personnel == (int) limit )",
                "Fact( $id : id ) Conclusion( id != $id, grounds.rule == \"x\" )",
                "$o : Option( ) MandateTask( ) from $o.keeps",
                "$l : ArrayList( size > 0 ) from collect( Pledge( personnel > 1 ) )",
                "accumulate( $p : Pledge( $q : personnel ); $all : collectList( $p ), $m : max( $q ); $m > 3 )",
                "Number( intValue > 3 ) from accumulate( Pledge( $p : personnel ), sum( $p ) )",
                "exists( Site( name == \"(\" ) or Risk( ) ) not( Site( $n : name ) and Pledge( contributor == $n ) )",
                "Pledge( by != null && by.isAfter(LocalDate.MIN), by > LocalDate.of(2001, 1, 1) )",
                "Pledge( contributor.length() > 2, contributor.toUpperCase() == \"X\", contributor str[startsWith] \"X\" )",
                "Pledge( $who : contributor ) // $nobody, rule \"x\" salience\n /* modify( $a ) eval( */ Site( name == $who )",
                "$u : Unknown( key[\"area\"] == \"north\", could.size() > 1 )",
                "( Risk( $l : level ) or ( Alert( ) and Risk( $l : level ) ) )",
                "Option( uniformedChange == Integer.MAX_VALUE, kind != null )",
                "org.mandate.vocabulary.Pledge( contributor == \"x\" )"
            })
    void conditionsPass(String conditions) {
        assertThatCode(() -> rulebook(conditions, "")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (int $i = 0; $i < 3; $i++) { Math.abs($i); }",
                "List<String> $l = new ArrayList<>(); $l.stream().map($z -> $z + 1).count();",
                "String s = \"// insert( $none \" + '\"' + $o.label(); // $nobody",
                "Map<String, String> map = new HashMap<>(); map.put(\"update(\", $o.kind().name());",
                "for (MandateTask $task : $o.keeps()) { $task.name().equals(MandateTask.valueOf(\"X\").toString()); }",
                "boolean b = $o.equals($o) ? $o.onTable() : OptionKind.values().length > 1; Class<?> c = Option.class;"
            })
    void consequencesPass(String consequence) {
        assertThatCode(() -> rulebook("$o : Option( )", consequence)).doesNotThrowAnyException();
    }

    @Test
    void theRulebookPassesAndTellsOfItsRules() {
        Rulebook rulebook = Rulebook.load(Path.of("rules"));

        assertThat(rulebook.rules().values())
                .allSatisfy(rule -> assertThat(rule.doc()).isNotBlank())
                .filteredOn(rule -> !rule.ranking())
                .allSatisfy(rule -> assertThat(rule.basis()).isNotBlank());
    }

    @Test
    void aRuleTellsWhatItsTextSays() {
        Rulebook rulebook = rulebook("Mission( $c : country ) not Pledge( contributor == $c )", "");

        assertThat(rulebook.rules().get("A rule"))
                .isEqualTo(new RuleInfo(
                        "A rule",
                        "rules/host.drl",
                        7,
                        "It says \"why\" (at length).",
                        "H3",
                        List.of("A-1994", "B-2006"),
                        "1994",
                        "another kind of evidence",
                        List.of(),
                        List.of(new AbsencePattern("Pledge", "contributor == $c")),
                        false));
        assertThat(absences(rulebook)).containsExactly("Pledge( contributor == $c )");
    }

    @Test
    void whatMustNotBeFoundIsTakenFromEveryDepth() {
        Rulebook rulebook = rulebook(
                "( Site( ) or ( Alert( ) and not Risk( ) ) ) not( Pledge( ) and not Mission( ) ) exists Option( )", "");

        assertThat(absences(rulebook)).containsExactly("Risk()", "Pledge()");
    }

    @Test
    void whatMustHoldForAllSaysWhatMustNotBeFound() {
        Rulebook rulebook = rulebook(
                "forall( Pledge( personnel > 1 ) ) forall( $p : Pledge( by != null ) Pledge( this == $p, personnel > 1 ) )",
                "");

        assertThat(absences(rulebook))
                .containsExactly(
                        "Pledge( not( personnel > 1 ) )",
                        "Pledge( by != null, not Pledge( this == $p, personnel > 1 ) )");
    }

    @Test
    void rulebooksInOneProgramDoNotDisturbOneAnother() {
        Rulebook first = rulebook("String( this == \"a\" )", "");
        Rulebook second = rulebook("String( this == \"b\" )", "");

        assertThat(first.sha256()).hasSize(64).isNotEqualTo(second.sha256());
        assertThat(firings(first, "a")).isEqualTo(1);
        assertThat(firings(second, "a")).isZero();
    }

    @Test
    void aLoopEndsAtTheLimitAndNamesItsRules() {
        Rulebook rulebook = rulebook("$l : ArrayList( ) Integer( ) from $l", "$l.size();");

        String result = FiringLimit.run(rulebook, () -> openWithThree(rulebook), 3, s -> "done");
        assertThat(result).isEqualTo("done");
        assertThatThrownBy(() -> FiringLimit.run(rulebook, () -> openWithThree(rulebook), 2, s -> "done"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.diagnostics().get(0).text())
                                .isEqualTo("rules/host.drl:7: error[endless]: the rules do not come to rest:"
                                        + " stopped after 2 firings; most often fired \"A rule\" (2 times)\n"));
    }

    @Test
    void aRuleThatFeedsItselfIsStopped() {
        TreeMap<String, String> texts = new TreeMap<>();
        String more = "Conclude.indicator(kcontext, IndicatorKind.EXIT_SHARE, \"north\", %s, \"more\");";
        texts.put("rules/a.drl", drl("Begins", "String( )", more.formatted("1")));
        texts.put("rules/b.drl", drl("Feeds itself", "Indicator( $v : value )", more.formatted("$v + 1")));
        Rulebook rulebook = Rulebook.of(texts);

        assertThatThrownBy(() -> FiringLimit.run(rulebook, () -> openWithText(rulebook), 50, s -> "done"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.diagnostics().get(0).message())
                                .matches(
                                        ".*most often fired \"Feeds itself\" \\(\\d+ times\\), \"Begins\" \\(1 times\\)"));
    }

    private static KieSession openWithText(Rulebook rulebook) {
        KieSession session = rulebook.newSession();
        session.insert("a fact");
        return session;
    }

    private static List<String> absences(Rulebook rulebook) {
        return rulebook.rules().values().stream()
                .flatMap(rule -> rule.absences().stream())
                .map(AbsencePattern::text)
                .toList();
    }

    private static int firings(Rulebook rulebook, Object fact) {
        KieSession session = rulebook.newSession();
        try {
            session.insert(fact);
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    /** A session in which the rule of the caller has three things to say. */
    private static KieSession openWithThree(Rulebook rulebook) {
        KieSession session = rulebook.newSession();
        session.insert(new ArrayList<>(List.of(1, 2, 3)));
        return session;
    }
}
