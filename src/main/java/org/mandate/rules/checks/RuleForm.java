package org.mandate.rules.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;
import org.mandate.rules.Bindings;
import org.mandate.rules.ParsedRule;
import org.mandate.rules.Token;
import org.mandate.rules.Tokens;

/**
 * A rule without what does not change its meaning: names of variables, the order of its conditions, names that nothing
 * uses. Two rules of one form are the same rule; not every two rules that mean the same have one form.
 *
 * @param elements the conditions
 * @param consequence what follows
 */
record RuleForm(List<Element> elements, Tokens consequence) {

    /**
     * One of the conditions that stand side by side.
     *
     * @param head label and type of a pattern, or the whole of anything else
     * @param constraints the constraints of a pattern
     */
    record Element(List<Token> head, List<List<Token>> constraints) {

        List<Token> tokens() {
            List<Token> all = new ArrayList<>(head);
            constraints.forEach(all::addAll);
            return all;
        }

        Element without(int constraint) {
            List<List<Token>> rest = new ArrayList<>(constraints);
            rest.remove(constraint);
            return new Element(head, rest);
        }
    }

    /** The form of a rule, or null where its conditions cannot be told apart for sure. */
    static @Nullable RuleForm of(ParsedRule rule) {
        List<Element> elements = new ArrayList<>();
        Tokens conditions = rule.conditions();
        int seen = 1;
        for (Object each : rule.rule().getLhs().getDescrs()) {
            BaseDescr descr = (BaseDescr) each;
            Tokens tokens = rule.tokens(descr);
            Tokens before = conditions.part(seen, seen + Math.max(0, indexOf(conditions, tokens) - seen));
            boolean label = before.size() == 0 || (before.size() == 2 && Bindings.isLabel(conditions, seen));
            if (tokens.size() == 0 || !label || indexOf(conditions, tokens) < seen) {
                return null;
            }
            elements.add(element(descr, before, tokens));
            seen = indexOf(conditions, tokens) + tokens.size();
            while (conditions.get(seen).is(";") || conditions.get(seen).is(",")) {
                seen++;
            }
        }
        return seen == conditions.size() ? new RuleForm(elements, rule.consequence()) : null;
    }

    private static int indexOf(Tokens conditions, Tokens part) {
        return part.size() == 0 ? -1 : conditions.all().indexOf(part.get(0));
    }

    private static Element element(BaseDescr descr, Tokens label, Tokens tokens) {
        List<Token> head = new ArrayList<>(label.all());
        boolean plain = descr instanceof PatternDescr pattern
                && pattern.getSource() == null
                && tokens.get(tokens.size() - 1).is(")");
        if (!plain) {
            head.addAll(tokens.all());
            return new Element(head, List.of());
        }
        int open = tokens.all().stream().map(Token::text).toList().indexOf("(");
        head.addAll(tokens.part(0, open).all());
        List<List<Token>> constraints = tokens.part(open + 1, tokens.size() - 1).split(",").stream()
                .map(Tokens::all)
                .filter(c -> !c.isEmpty())
                .toList();
        return new Element(head, constraints);
    }

    /** Every form that one condition less would give. */
    List<RuleForm> weaker() {
        List<RuleForm> weaker = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            weaker.add(replaced(i, null));
            for (int c = 0;
                    c < element.constraints().size() && element.constraints().size() > 0;
                    c++) {
                weaker.add(replaced(i, element.without(c)));
            }
        }
        return weaker.stream().filter(RuleForm::isBound).toList();
    }

    private RuleForm replaced(int index, @Nullable Element by) {
        List<Element> rest = new ArrayList<>(elements);
        rest.remove(index);
        if (by != null) {
            rest.add(index, by);
        }
        return new RuleForm(rest, consequence);
    }

    /** Whether every variable that is used is still bound. */
    private boolean isBound() {
        List<Token> all = allTokens();
        Set<String> bound = new HashSet<>();
        for (int i = 0; i + 1 < all.size(); i++) {
            if (isLabel(all, i)) {
                bound.add(all.get(i).text());
            }
        }
        return !elements.isEmpty() && all.stream().filter(Token::isVariable).allMatch(t -> bound.contains(t.text()));
    }

    /** The form as text; with {@code texts} false all texts in what follows count as one. */
    String key(boolean texts) {
        Set<String> used = used();
        List<Element> trimmed = elements.stream()
                .map(e -> trimmed(e, used))
                .sorted(Comparator.comparing(e -> text(e.tokens(), null, true)))
                .toList();
        Map<String, String> names = new LinkedHashMap<>();
        StringBuilder key = new StringBuilder();
        for (Element element : trimmed) {
            key.append(text(element.head(), names, true)).append('(');
            element.constraints().forEach(c -> key.append(text(c, names, true)).append(','));
            key.append(")\n");
        }
        return key.append(text(consequence.all(), names, texts)).toString();
    }

    /** Variables that something other than their binding mentions. */
    private Set<String> used() {
        List<Token> all = allTokens();
        Set<String> used = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isVariable() && !isLabel(all, i)) {
                used.add(all.get(i).text());
            }
        }
        return used;
    }

    private List<Token> allTokens() {
        List<Token> all = new ArrayList<>();
        elements.forEach(e -> all.addAll(e.tokens()));
        all.addAll(consequence.all());
        return all;
    }

    private static boolean isLabel(List<Token> tokens, int index) {
        return index + 1 < tokens.size()
                && tokens.get(index).isVariable()
                && tokens.get(index + 1).is(":");
    }

    private static Element trimmed(Element element, Set<String> used) {
        List<Token> head = element.head();
        boolean unusedLabel = isLabel(head, 0) && !used.contains(head.get(0).text());
        List<List<Token>> constraints = element.constraints().stream()
                .map(c -> isLabel(c, 0) && !used.contains(c.get(0).text()) ? withoutLabel(c) : c)
                .filter(c -> !c.isEmpty())
                .sorted(Comparator.comparing(c -> text(c, null, true)))
                .toList();
        return new Element(unusedLabel ? head.subList(2, head.size()) : head, constraints);
    }

    /** A field that is only given a name, and the name not used, is no condition. */
    private static List<Token> withoutLabel(List<Token> constraint) {
        List<Token> rest = constraint.subList(2, constraint.size());
        boolean condition = rest.stream().anyMatch(t -> t.kind() == Token.Kind.SIGN && !t.is("."));
        return condition ? rest : List.of();
    }

    /** Tokens as text, variables by the order in which they come, or all alike where there is no such order yet. */
    private static String text(List<Token> tokens, @Nullable Map<String, String> names, boolean texts) {
        return tokens.stream()
                .map(t -> {
                    if (t.isVariable()) {
                        return names == null ? "$" : names.computeIfAbsent(t.text(), n -> "$" + names.size());
                    }
                    return t.kind() == Token.Kind.TEXT && !texts ? "\"\"" : t.text();
                })
                .collect(Collectors.joining(" "));
    }
}
