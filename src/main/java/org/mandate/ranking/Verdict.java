package org.mandate.ranking;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.OptionLine;
import org.mandate.decision.RecommendationLine;
import org.mandate.decision.WorldLine;
import org.mandate.vocabulary.DemandStatus;
import org.mandate.vocabulary.Firmness;
import org.mandate.vocabulary.Recommendation;
import org.mandate.vocabulary.Viability;

/** The bottom line: what the rules recommend in the world as stated, opened where another world puts another first. */
final class Verdict {

    private Verdict() {}

    static RecommendationLine of(Recommendation stated, List<OptionLine> options, List<WorldLine> worlds) {
        Map<String, OptionLine> byId = options.stream().collect(Collectors.toMap(OptionLine::id, o -> o));
        String leader = stated.option();
        if (leader == null) {
            return new RecommendationLine(null, Firmness.NONE, null, null, "No recommendation: " + stated.why() + ".");
        }
        boolean contested = worlds.stream().anyMatch(w -> !leader.equals(w.first()));
        Firmness firmness = contested ? Firmness.OPEN : stated.firmness();
        Double margin = stated.margin() == null ? null : Double.valueOf(Six.of(stated.margin()));
        OptionLine option = Objects.requireNonNull(byId.get(leader));
        List<String> level = options.stream()
                .filter(o -> Objects.equals(o.rank(), option.rank()) && !o.id().equals(leader))
                .map(OptionLine::label)
                .toList();
        return new RecommendationLine(
                leader,
                firmness,
                margin,
                stated.fallback(),
                text(
                        option,
                        level,
                        firmness,
                        margin,
                        contested ? "contradicting statements put others first" : stated.why(),
                        stated.fallback() == null ? null : byId.get(stated.fallback())));
    }

    private static String text(
            OptionLine option,
            List<String> level,
            Firmness firmness,
            @Nullable Double margin,
            String why,
            @Nullable OptionLine fallback) {
        StringBuilder text = new StringBuilder(option.label());
        if (!level.isEmpty()) {
            text.append(" (level with ").append(String.join(", ", level)).append(')');
        }
        text.append(margin == null ? " is alone in standing" : String.format(Locale.ROOT, " leads by %.3f", margin));
        if (firmness == Firmness.OPEN) {
            text.append(", but the order is open: ").append(why);
        } else if (firmness == Firmness.CLOSE_CALL) {
            text.append(", a close call: ").append(why);
        }
        text.append('.');
        if (option.viability() == Viability.CONDITIONAL) {
            long open = option.demands().stream()
                    .filter(d -> d.status() == DemandStatus.UNKNOWN)
                    .count();
            text.append(" Conditional: ").append(open).append(open == 1 ? " demand" : " demands");
            text.append(open == 1 ? " on it is" : " on it are").append(" not met or not known to be met.");
            text.append(
                    fallback == null
                            ? " Nothing on the table is left to fall back on."
                            : " Fallback: " + fallback.label()
                                    + (fallback.viability() == Viability.CONDITIONAL ? " (conditional too)." : "."));
        }
        return text.toString();
    }
}
