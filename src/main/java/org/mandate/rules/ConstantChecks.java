package org.mandate.rules;

import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.Suggestion;

/** Checks constants such as {@code Stance.REJECTS}, in conditions and in what follows from them. */
final class ConstantChecks {

    private final List<Diagnostic> problems;

    ConstantChecks(List<Diagnostic> problems) {
        this.problems = problems;
    }

    void check(ParsedRule rule) {
        qualified(rule, rule.conditions());
        qualified(rule, rule.consequence());
        for (PatternDescr pattern : rule.tree().patterns()) {
            for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
                bare(rule, pattern, rule.tokens(constraint));
            }
        }
    }

    private void qualified(ParsedRule rule, Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token owner = tokens.get(i);
            Token name = tokens.get(i + 2);
            boolean constant = owner.isCapital()
                    && tokens.get(i + 1).is(".")
                    && name.isName()
                    && !tokens.get(i + 3).is("(");
            if (!constant || name.is("class") || tokens.get(i - 1).is(".")) {
                continue;
            }
            @Nullable Class<?> type = rule.imports().find(owner.text());
            if (type == null) {
                unknownType(rule, owner);
            } else if (VocabularyTypes.contains(type) && type.isEnum()) {
                List<String> names = VocabularyTypes.constants(type);
                if (!names.contains(name.text())) {
                    problems.add(rule.file()
                            .at(
                                    name,
                                    "unknown-constant",
                                    type.getSimpleName() + " has no constant " + name.text(),
                                    Suggestion.nearest(name.text(), names)));
                }
            }
        }
    }

    /** Only where a good guess can be made: anything else the compiler judges better. */
    private void unknownType(ParsedRule rule, Token owner) {
        @Nullable
        String near =
                Suggestion.nearest(owner.text(), VocabularyTypes.constants().keySet());
        if (near != null) {
            problems.add(rule.file().at(owner, "unknown-type", "there is no type '" + owner.text() + "'", near));
        }
    }

    /** A constant of one of the pattern's fields that stands there without its type. */
    private void bare(ParsedRule rule, PatternDescr pattern, Tokens tokens) {
        @Nullable Class<?> type = rule.type(pattern);
        if (!VocabularyTypes.contains(type) || type == null) {
            return;
        }
        Map<String, Class<?>> fields = VocabularyTypes.fields(type);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean alone = !tokens.get(i - 1).is(".")
                    && !tokens.get(i + 1).is(".")
                    && !tokens.get(i + 1).is("(");
            if (token.isCapital() && alone && rule.imports().find(token.text()) == null) {
                fields.values().stream()
                        .filter(f -> f.isEnum() && VocabularyTypes.constants(f).contains(token.text()))
                        .findFirst()
                        .ifPresent(owner -> problems.add(rule.file()
                                .at(
                                        token,
                                        "unknown-constant",
                                        "a constant is written with its type",
                                        owner.getSimpleName() + "." + token.text())));
            }
        }
    }
}
