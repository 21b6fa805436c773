package org.mandate.ruletest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.FactText;
import org.mandate.ranking.Trial;
import org.mandate.rules.RuleInfo;
import org.mandate.rules.Rulebook;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Fact;

/** Says how a conclusion came about: the rule, and below it the facts and conclusions that the rule matched. */
final class Derivation {

    private static final int DEEPEST = 12;

    private final Rulebook rulebook;
    private final Map<String, List<Conclusion>> conclusions;
    private final Map<String, Fact> facts = new HashMap<>();

    Derivation(Rulebook rulebook, Trial trial) {
        this.rulebook = rulebook;
        this.conclusions = trial.conclusions().joined(Conclusion.class);
        trial.facts().forEach(f -> facts.put(f.id(), f));
    }

    /** Writes the rule and, further in, what it matched. */
    void write(Conclusion conclusion, int depth, StringBuilder out) {
        String rule = conclusion.grounds().rule();
        @Nullable RuleInfo info = rulebook.rules().get(rule);
        String where = info == null ? "" : " (" + info.file() + ":" + info.line() + ")";
        line(depth, "by \"" + rule + "\"" + where, out);
        for (String ground : conclusion.grounds().because()) {
            writeGround(ground, depth + 1, out);
        }
    }

    private void writeGround(String ground, int depth, StringBuilder out) {
        Fact fact = facts.get(ground);
        List<Conclusion> ways = conclusions.get(ground);
        if (fact != null) {
            line(depth, fact.id() + ": " + FactText.of(fact), out);
        } else if (ways == null) {
            line(depth, ground, out);
        } else {
            line(depth, ground.replace("\t", ": "), out);
            if (depth < DEEPEST) {
                ways.forEach(way -> write(way, depth + 1, out));
            }
        }
    }

    private static void line(int depth, String text, StringBuilder out) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
