package org.mandate.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/** What the conditions of a rule bind: names, their first places, and types where they are plain to see. */
public final class Bindings {

    private final SortedMap<String, Integer> places = new TreeMap<>();
    private final Set<String> open = new HashSet<>();
    private final Map<String, Class<?>> types = new HashMap<>();
    private final Set<String> unclear = new HashSet<>();

    /** What a rule binds. */
    public static Bindings of(ParsedRule rule) {
        Bindings bindings = new Bindings();
        Tokens conditions = rule.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            Token token = conditions.get(i);
            if (token.isName() && isLabel(conditions, i)) {
                bindings.places.putIfAbsent(token.text(), token.start());
                if (!rule.tree().isClosed(token.start())) {
                    bindings.open.add(token.text());
                }
            }
        }
        for (PatternDescr pattern : rule.tree().patterns()) {
            bindings.readTypes(rule, pattern);
        }
        return bindings;
    }

    /** Whether a name is given to what follows it. */
    public static boolean isLabel(Tokens tokens, int index) {
        return tokens.get(index + 1).is(":") || tokens.get(index + 1).is(":=");
    }

    /** Names that are bound anywhere in the conditions, with the place of the first binding. */
    public SortedMap<String, Integer> places() {
        return places;
    }

    /** Whether a name is bound anywhere in the conditions. */
    public boolean contains(String name) {
        return places.containsKey(name);
    }

    /** Whether a bound name is seen by what follows from the conditions. */
    public boolean isOpen(String name) {
        return open.contains(name);
    }

    /** The type of a bound name, or null where it is not plain to see. */
    public @Nullable Class<?> type(String name) {
        return unclear.contains(name) ? null : types.get(name);
    }

    private void readTypes(ParsedRule rule, PatternDescr pattern) {
        @Nullable Class<?> type = rule.type(pattern);
        if (pattern.getIdentifier() != null) {
            note(pattern.getIdentifier(), type);
        }
        for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
            Tokens tokens = rule.tokens(constraint);
            if (tokens.get(0).isName() && isLabel(tokens, 0)) {
                note(tokens.get(0).text(), type == null ? null : chain(type, tokens));
            }
        }
    }

    /** The type of {@code label : field.field}, or null for anything else. */
    private static @Nullable Class<?> chain(Class<?> from, Tokens tokens) {
        Class<?> type = from;
        for (int i = 2; i < tokens.size(); i += 2) {
            boolean last = i == tokens.size() - 1;
            if (!VocabularyTypes.contains(type) || !(last || tokens.get(i + 1).is("."))) {
                return null;
            }
            type = VocabularyTypes.fields(type).get(tokens.get(i).text());
            if (type == null) {
                return null;
            }
        }
        return tokens.size() % 2 == 1 ? type : null;
    }

    private void note(String name, @Nullable Class<?> type) {
        @Nullable Class<?> known = types.get(name);
        if (type == null || (known != null && known != type)) {
            unclear.add(name);
        } else {
            types.put(name, type);
        }
    }
}
