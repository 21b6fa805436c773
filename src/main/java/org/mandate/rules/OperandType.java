package org.mandate.rules;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** The type of what stands on one side of a comparison, where it is plain to see. */
public final class OperandType {

    private final ParsedRule rule;
    private final Bindings bindings;
    private final @Nullable Class<?> pattern;

    /** Takes the rule, what it binds, and the type whose fields stand without a name before them, or null. */
    public OperandType(ParsedRule rule, Bindings bindings, @Nullable Class<?> pattern) {
        this.rule = rule;
        this.bindings = bindings;
        this.pattern = pattern;
    }

    /** The type of a text, number, constant, variable or chain of fields; null for anything else, and for null. */
    public @Nullable Class<?> of(Tokens tokens) {
        Token first = tokens.get(0);
        if (tokens.size() == 1 && first.kind() == Token.Kind.TEXT) {
            return String.class;
        }
        if (tokens.size() == 1 && first.kind() == Token.Kind.NUMBER) {
            return first.text().matches("\\d+") ? int.class : double.class;
        }
        if (first.isCapital() && tokens.size() == 3 && tokens.get(1).is(".")) {
            @Nullable Class<?> owner = rule.imports().find(first.text());
            boolean constant = owner != null
                    && owner.isEnum()
                    && VocabularyTypes.constants(owner).contains(tokens.get(2).text());
            return constant ? owner : null;
        }
        return chain(tokens);
    }

    /** The type of the elements of a collection that is a field of the pattern, or null where it is not plain. */
    public @Nullable Class<?> elements(Tokens tokens) {
        if (tokens.size() != 1 || !VocabularyTypes.contains(pattern) || pattern == null) {
            return null;
        }
        try {
            Type type = pattern.getMethod(tokens.get(0).text()).getGenericReturnType();
            return type instanceof ParameterizedType of && of.getActualTypeArguments()[0] instanceof Class<?> element
                    ? element
                    : null;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private @Nullable Class<?> chain(Tokens tokens) {
        Token first = tokens.get(0);
        @Nullable Class<?> type = null;
        if (first.is("this")) {
            type = pattern;
        } else if (bindings.contains(first.text())) {
            type = bindings.type(first.text());
        } else if (first.isName() && VocabularyTypes.contains(pattern) && pattern != null) {
            type = VocabularyTypes.fields(pattern).get(first.text());
        }
        int i = 1;
        while (type != null && i < tokens.size()) {
            boolean member = tokens.get(i).is(".") && tokens.get(i + 1).isName() && VocabularyTypes.contains(type);
            type = member ? VocabularyTypes.fields(type).get(tokens.get(i + 1).text()) : null;
            boolean call = tokens.get(i + 2).is("(");
            if (call && !tokens.get(i + 3).is(")")) {
                return null;
            }
            i += call ? 4 : 2;
        }
        return type;
    }
}
