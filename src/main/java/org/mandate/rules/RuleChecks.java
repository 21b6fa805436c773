package org.mandate.rules;

import java.util.List;
import org.mandate.diagnostic.Diagnostic;

/** Every check that a rule passes before it is compiled. */
final class RuleChecks {

    private final ForbiddenChecks forbidden;
    private final AnnotationChecks annotations;
    private final TypeChecks types;
    private final FieldChecks fields;
    private final ConstantChecks constants;
    private final VariableChecks variables;
    private final ComparisonChecks comparisons;

    RuleChecks(List<Diagnostic> problems) {
        forbidden = new ForbiddenChecks(problems);
        annotations = new AnnotationChecks(problems);
        types = new TypeChecks(problems);
        fields = new FieldChecks(problems);
        constants = new ConstantChecks(problems);
        variables = new VariableChecks(problems);
        comparisons = new ComparisonChecks(problems);
    }

    void check(ParsedRule rule) {
        Bindings bindings = Bindings.of(rule);
        forbidden.check(rule);
        annotations.check(rule);
        types.check(rule);
        fields.check(rule, bindings);
        constants.check(rule);
        variables.check(rule, bindings);
        comparisons.check(rule, bindings);
    }
}
