package org.mandate.rules.checks;

import java.util.Set;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Mission;
import org.mandate.vocabulary.Option;

/** Evidence under {@code exists}: the engine does not say what matched, so the conclusion loses its grounds. */
final class EvidenceUnderExists implements RuleCheck {

    private static final Set<Class<?>> CONTEXT = Set.of(Option.class, Mission.class);

    @Override
    public String summary() {
        return "Evidence stands under exists, where it is lost as a ground.";
    }

    @Override
    public void check(RuleView rule, Report report) {
        for (PatternView pattern : rule.patterns()) {
            boolean evidence = pattern.isKindOf(Fact.class) || pattern.isKindOf(Conclusion.class);
            boolean lost = pattern.scope() == PatternView.Scope.EXISTS && evidence && pattern.type() != null;
            if (lost && !CONTEXT.contains(pattern.type())) {
                String type = pattern.descr().getObjectType();
                report.at(
                        rule,
                        RuleView.typeToken(pattern),
                        "which " + type + " exists is not on record: collect it",
                        "accumulate( $x : " + type
                                + "( … ); $all : collectList( $x ), $count : count( $x ); $count > 0 )");
            }
        }
    }
}
