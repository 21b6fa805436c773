package org.mandate.rules;

import java.util.List;
import java.util.Map;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.Level;
import org.mandate.vocabulary.OptionKind;
import org.mandate.vocabulary.Strength;

/** Changes to what a rule concludes: side, strength, criterion, level, option kind, the answer to a demand. */
final class ConsequenceVariants {

    private static final Map<String, String> CALLS = Map.of(
            "supports", "against", "against", "supports", "meets", "fails", "fails", "meets", "leavesOpen", "meets");

    private static final Map<String, Class<? extends Enum<?>>> CONSTANTS = Map.of(
            "Strength", Strength.class,
            "Criterion", Criterion.class,
            "Level", Level.class,
            "OptionKind", OptionKind.class);

    private final Tokens tokens;
    private final VariantWriter writer;

    ConsequenceVariants(ParsedRule rule, VariantWriter writer) {
        this.tokens = rule.consequence();
        this.writer = writer;
    }

    void write() {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            Token name = tokens.get(i + 2);
            if (!tokens.get(i + 1).is(".")) {
                continue;
            }
            String call = CALLS.get(name.text());
            Class<? extends Enum<?>> type = CONSTANTS.get(tokens.get(i).text());
            if (tokens.get(i).is("Conclude") && call != null) {
                writer.replace(name, call);
            } else if (type != null) {
                List<String> all = java.util.Arrays.stream(type.getEnumConstants())
                        .map(Enum::name)
                        .toList();
                int at = all.indexOf(name.text());
                if (at >= 0) {
                    writer.replace(name, all.get(at + 1 < all.size() ? at + 1 : at - 1));
                }
            }
        }
    }
}
