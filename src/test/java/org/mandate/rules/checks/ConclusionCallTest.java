package org.mandate.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.rule.RuleContext;
import org.mandate.rules.Conclude;
import org.mandate.rules.Rank;
import org.mandate.rules.Tokens;
import org.mandate.rules.VocabularyTypes;

/** Checks know every way to conclude, and what comes of it. */
final class ConclusionCallTest {

    @Test
    void everyWayToConcludeIsKnown() {
        assertThat(ways()).isNotEmpty().allSatisfy(way -> {
            String dots = ", x".repeat(way.getParameterCount() - 1);
            String call = way.getDeclaringClass().getSimpleName() + "." + way.getName() + "(kcontext" + dots + ");";
            assertThat(ConclusionCall.of(Tokens.of(call)))
                    .as(call)
                    .singleElement()
                    .satisfies(c -> assertThat(c.form().parameters()).hasSize(way.getParameterCount() - 1));
        });
    }

    @Test
    void whatComesOfItIsInTheVocabulary() {
        Tokens calls = Tokens.of("Conclude.supports(kcontext, $o, Criterion.COST, Strength.WEAK, \"a, \" + f(b, c));");
        ConclusionCall call = ConclusionCall.of(calls).get(0);

        assertThat(call.makes("Finding")).isTrue();
        assertThat(call.value("side")).isEqualTo("FindingSide.FOR");
        assertThat(call.value("criterion")).isEqualTo("Criterion.COST");
        assertThat(call.value("text")).isEqualTo("\"a, \"+f(b,c)");
        assertThat(VocabularyTypes.matchable()).containsKeys("Finding", "Recommendation", "GroupStanding");
    }

    private static Stream<Method> ways() {
        return Stream.of(Conclude.class, Rank.class)
                .flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
                .filter(m -> Modifier.isPublic(m.getModifiers()))
                .filter(m -> m.getParameterCount() > 0 && m.getParameterTypes()[0] == RuleContext.class);
    }
}
