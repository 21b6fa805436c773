package org.mandate.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mandate.decision.CriterionLine;
import org.mandate.decision.DemandLine;
import org.mandate.decision.FindingLine;
import org.mandate.decision.OptionLine;

/** Options as steps: their demands, their criteria, and the lines of evidence of these. */
final class OptionSteps {

    private final Combination combination;
    private final Worth worth;
    private final GroundSteps grounds;
    private final Extent extent;

    OptionSteps(Combination combination, Worth worth, GroundSteps grounds, Extent extent) {
        this.combination = combination;
        this.worth = worth;
        this.grounds = grounds;
        this.extent = extent;
    }

    /** An option with its demands, those that fail first, and its criteria, heaviest first. */
    Step option(OptionLine option, int level) {
        String place = option.rank() == null ? "off the table" : "place " + option.rank();
        String text = option.label() + ": " + place + ", " + Words.of(option.viability()) + ", score "
                + Words.three(option.score());
        List<Long> parts = Rounding.parts(
                option.criteria().stream().map(CriterionLine::contribution).toList(),
                Rounding.of(option.score()),
                Rounding.THOUSANDTHS);
        List<String> notes = List.of("score: "
                + String.join(
                        " + ", parts.stream().map(p -> Words.three(p / 1000.0)).toList()) + " = "
                + Words.three(option.score()) + "; the interval is " + Words.three(option.low()) + " to "
                + Words.three(option.high()));
        int size = option.demands().size() + option.criteria().size();
        return extent.step("option", option.id(), text, notes, level, size, () -> {
            List<Step> below = new ArrayList<>();
            option.demands().stream()
                    .sorted(Comparator.comparing(DemandLine::status).reversed().thenComparing(DemandLine::id))
                    .forEach(d -> below.add(grounds.ground(d.id(), level + 1)));
            for (int i = 0; i < option.criteria().size(); i++) {
                below.add(criterion(option, option.criteria().get(i), parts.get(i), level + 1));
            }
            return below;
        });
    }

    private Step criterion(OptionLine option, CriterionLine criterion, long part, int level) {
        String text = Words.of(criterion.criterion()) + ": weight " + Words.three(criterion.weight()) + " × value "
                + Words.three(criterion.value()) + " = " + Words.three(part / 1000.0);
        String id = "criterion:" + option.id() + ":" + criterion.criterion();
        return extent.step(
                "criterion",
                id,
                text,
                worth.of(criterion),
                level,
                criterion.lines().size(),
                () -> {
                    List<Step> below = new ArrayList<>();
                    for (List<String> line :
                            criterion.lines().stream().sorted(strongestFirst()).toList()) {
                        below.add(line.size() == 1 ? grounds.ground(line.get(0), level + 1) : line(line, level + 1));
                    }
                    return below;
                });
    }

    private Comparator<List<String>> strongestFirst() {
        return Comparator.comparing(
                        (List<String> line) -> combination.strongest(line).side())
                .thenComparing(line -> -combination.weight(combination.strongest(line)))
                .thenComparing(line -> line.get(0));
    }

    private Step line(List<String> line, int level) {
        FindingLine strongest = combination.strongest(line);
        String text = "line of evidence " + Words.of(strongest.side()) + ": " + line.size()
                + " findings share facts and count once, as the strongest, "
                + Words.three(combination.weight(strongest));
        return extent.step(
                "line",
                "line:" + line.get(0),
                text,
                List.of(),
                level,
                line.size(),
                () -> line.stream()
                        .sorted(Comparator.comparing((String id) -> !id.equals(strongest.id()))
                                .thenComparing(id -> id))
                        .map(id -> grounds.ground(id, level + 1))
                        .toList());
    }
}
