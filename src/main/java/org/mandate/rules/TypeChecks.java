package org.mandate.rules;

import java.util.List;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.Suggestion;

/** Checks that the types that patterns name exist and are imported. */
final class TypeChecks {

    private final List<Diagnostic> problems;

    TypeChecks(List<Diagnostic> problems) {
        this.problems = problems;
    }

    void check(ParsedRule rule) {
        for (PatternDescr pattern : rule.tree().patterns()) {
            @Nullable String name = pattern.getObjectType();
            if (name != null && !name.isEmpty() && rule.imports().find(name) == null) {
                problems.add(unknown(rule, pattern, name));
            }
        }
    }

    private static Diagnostic unknown(ParsedRule rule, PatternDescr pattern, String name) {
        String first = name.split("[.<]", 2)[0];
        int place = rule.tokens(pattern).all().stream()
                .filter(t -> t.is(first))
                .findFirst()
                .map(Token::start)
                .orElse(pattern.getStartCharacter());
        if (VocabularyTypes.matchable().containsKey(name)) {
            return rule.file().at(place, "unknown-type", name + " is not imported", "import org.mandate.vocabulary.*");
        }
        return rule.file()
                .at(
                        place,
                        "unknown-type",
                        "there is no fact type '" + name + "'",
                        Suggestion.nearest(name, VocabularyTypes.matchable().keySet()));
    }
}
