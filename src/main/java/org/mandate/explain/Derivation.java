package org.mandate.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.CriterionLine;
import org.mandate.decision.DemandLine;
import org.mandate.decision.FactLine;
import org.mandate.decision.FindingLine;
import org.mandate.decision.Justification;
import org.mandate.decision.OptionLine;
import org.mandate.decision.RuleLine;
import org.mandate.decision.SettingLine;
import org.mandate.vocabulary.FindingSide;

/** Follows conclusions down to their grounds; grounds that are shared are written once. */
final class Derivation {

    private final RecordIndex index;
    private final Combination combination;
    private final Worth worth;
    private final FactSteps facts;
    private final int depth;
    private final Set<String> written = new HashSet<>();

    /** Of steps below the first, {@code depth} levels are written. */
    Derivation(RecordIndex index, Combination combination, Background background, int depth) {
        this.index = index;
        this.combination = combination;
        this.worth = new Worth(index, combination);
        this.facts = new FactSteps(index, worth, background);
        this.depth = depth;
    }

    /** A step whose grounds are written unless an earlier step wrote them or they lie too deep. */
    private Step step(
            String kind, String id, String text, List<String> notes, int level, int size, Supplier<List<Step>> below) {
        if (written.contains(id)) {
            return new Step(kind, id, text, List.of(), true, 0, List.of());
        }
        if (size > 0 && level >= depth) {
            return new Step(kind, id, text, notes, false, size, List.of());
        }
        written.add(id);
        return Step.of(kind, id, text, notes, below.get());
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
        return step("option", option.id(), text, notes, level, size, () -> {
            List<Step> below = new ArrayList<>();
            option.demands().stream()
                    .sorted(Comparator.comparing(DemandLine::status).reversed().thenComparing(DemandLine::id))
                    .forEach(d -> below.add(ground(d.id(), level + 1)));
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
        return step(
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
                        below.add(line.size() == 1 ? ground(line.get(0), level + 1) : line(line, level + 1));
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
        return step(
                "line",
                "line:" + line.get(0),
                text,
                List.of(),
                level,
                line.size(),
                () -> line.stream()
                        .sorted(Comparator.comparing((String id) -> !id.equals(strongest.id()))
                                .thenComparing(id -> id))
                        .map(id -> ground(id, level + 1))
                        .toList());
    }

    /** Whatever a conclusion can rest on, and conclusions. */
    Step ground(String id, int level) {
        RecordIndex.Concluded concluded = index.concluded(id);
        if (concluded != null) {
            return concluded(concluded, level);
        }
        SettingLine setting = index.setting(id);
        if (setting != null) {
            String text = setting.id() + ": " + Words.plain(setting.value()) + " " + setting.unit();
            return leaf("setting", id, text, List.of("basis: " + setting.basis()));
        }
        FactLine fact = index.fact(id);
        if (fact != null) {
            Step whole = facts.of(fact);
            return step(
                    whole.kind(),
                    id,
                    whole.text(),
                    whole.notes(),
                    level,
                    whole.grounds().size(),
                    () -> whole.grounds().stream()
                            .map(claim ->
                                    leaf(claim.kind(), Objects.requireNonNull(claim.id()), claim.text(), claim.notes()))
                            .toList());
        }
        return index.record.absences().stream()
                .filter(a -> a.id().equals(id))
                .map(a -> leaf("absence", id, "looked for and not found: " + a.text(), List.of()))
                .findFirst()
                .orElseGet(() -> leaf("context", id, standing(id), List.of()));
    }

    /** What the ranking made of an option, which alerts can rest on; its grounds stand under the option. */
    private String standing(String id) {
        return index.record.options().stream()
                .filter(o -> id.endsWith(":" + o.id()))
                .map(o -> "how the option stands: " + o.label() + ", " + Words.of(o.viability()) + ", score "
                        + Words.three(o.score()))
                .findFirst()
                .orElse("the ranking as it stands");
    }

    private Step leaf(String kind, String id, String text, List<String> notes) {
        return step(kind, id, text, notes, 0, 0, List::of);
    }

    private Step concluded(RecordIndex.Concluded concluded, int level) {
        FindingLine finding = index.finding(concluded.id());
        List<String> notes = new ArrayList<>();
        if (finding != null) {
            notes.add(worth.of(finding));
            if (finding.independent() != null) {
                notes.add("kept apart as a line of its own: " + finding.independent());
            }
        }
        Double quality = concluded.quality();
        String weakest = quality == null ? null : worth.weakest(quality, concluded.ways());
        if (weakest != null) {
            notes.add(weakest);
        }
        List<Justification> ways = concluded.ways();
        if (ways.size() == 1) {
            notes.add(rule(ways.get(0).rule()));
        }
        String side = finding == null ? "" : finding.side() == FindingSide.FOR ? "for: " : "against: ";
        return step(
                concluded.kind(),
                concluded.id(),
                side + concluded.text(),
                notes,
                level,
                ways.size(),
                () -> ways.size() == 1
                        ? grounds(concluded.id(), ways.get(0), level + 1)
                        : ways.stream()
                                .map(way -> way(concluded.id(), way, level + 1))
                                .toList());
    }

    private Step way(String of, Justification way, int level) {
        List<String> because = because(of, way);
        return level >= depth
                ? new Step("way", null, rule(way.rule()), List.of(), false, because.size(), List.of())
                : Step.of("way", null, rule(way.rule()), List.of(), grounds(of, way, level + 1));
    }

    private List<Step> grounds(String of, Justification way, int level) {
        List<String> because = because(of, way);
        if (because.stream().allMatch(this::isOption)) {
            return List.of(Step.of("context", null, "the option as such, whatever the facts", List.of(), List.of()));
        }
        return because.stream().map(id -> ground(id, level)).toList();
    }

    /** Grounds, context only where there is nothing else; a demand is no ground of its own answer. */
    private List<String> because(String of, Justification way) {
        List<String> others =
                way.because().stream().filter(id -> !id.equals(of)).toList();
        List<String> evidence = others.stream().filter(id -> !index.context(id)).toList();
        return evidence.isEmpty() ? others : evidence;
    }

    private boolean isOption(String id) {
        return index.record.options().stream().anyMatch(o -> o.id().equals(id));
    }

    private String rule(String name) {
        @Nullable RuleLine rule = index.rule(name);
        return "by the rule \"" + name + "\"" + (rule == null ? "" : " (" + rule.file() + ":" + rule.line() + ")");
    }

    /** The step of an id that must be a conclusion or a ground. */
    Step of(String id) {
        OptionLine option = index.record.options().stream()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .orElse(null);
        return option != null ? option(option, 0) : ground(Objects.requireNonNull(id), 0);
    }
}
