package org.mandate.rules.checks;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mandate.rules.Comparison;
import org.mandate.rules.Tokens;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.OptionKind;

/** A kind of option of which nothing is demanded: it could never be refused. */
final class DemandlessKind implements Check {

    @Override
    public String summary() {
        return "No rule demands anything of a kind of option.";
    }

    @Override
    public void check(CheckedRulebook rulebook, Report report) {
        Set<OptionKind> without = EnumSet.allOf(OptionKind.class);
        boolean ranks = false;
        boolean demands = false;
        for (RuleView rule : rulebook.rules()) {
            for (ConclusionCall call : rule.conclusions()) {
                ranks |= call.makes("Recommendation");
                if (call.makes("Demand")) {
                    demands = true;
                    without.removeAll(kinds(rule, call));
                }
            }
        }
        if (ranks || demands) {
            without.forEach(kind -> report.ofRulebook(
                    rulebook, "no rule demands anything of OptionKind." + kind + ", whatever a review names"));
        }
    }

    /** The kinds that a demand is made of by the rule's own words, not by those of a fact. */
    private static Set<OptionKind> kinds(RuleView rule, ConclusionCall call) {
        String label = call.arguments().size() > 1 ? call.arguments().get(1).text() : "";
        Optional<PatternView> option = rule.patterns().stream()
                .filter(p -> p.is(Option.class) && p.label().equals(label))
                .findFirst();
        Set<OptionKind> kinds = EnumSet.allOf(OptionKind.class);
        if (option.isEmpty()) {
            return kinds;
        }
        for (Comparison comparison : option.get().required()) {
            boolean onKind = comparison.left().text().equals("kind");
            boolean constants = comparison.right().stream().allMatch(DemandlessKind::isConstant);
            if (onKind && constants && comparison.selects()) {
                kinds.retainAll(named(comparison.right()));
            } else if (onKind && constants && comparison.rejects()) {
                kinds.removeAll(named(comparison.right()));
            } else if (onKind || mentionsKind(comparison)) {
                return Set.of();
            }
        }
        return kinds;
    }

    private static boolean mentionsKind(Comparison comparison) {
        return comparison.right().stream().anyMatch(r -> r.all().stream().anyMatch(t -> t.is("kind")));
    }

    private static Set<OptionKind> named(List<Tokens> constants) {
        Set<OptionKind> kinds = EnumSet.noneOf(OptionKind.class);
        constants.forEach(c -> kinds.add(OptionKind.valueOf(c.get(2).text())));
        return kinds;
    }

    private static boolean isConstant(Tokens tokens) {
        return tokens.size() == 3
                && tokens.get(0).is("OptionKind")
                && Arrays.stream(OptionKind.values())
                        .anyMatch(k -> k.name().equals(tokens.get(2).text()));
    }
}
