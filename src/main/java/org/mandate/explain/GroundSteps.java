package org.mandate.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.FactLine;
import org.mandate.decision.FindingLine;
import org.mandate.decision.Justification;
import org.mandate.decision.RuleLine;
import org.mandate.decision.SettingLine;
import org.mandate.decision.UnknownLine;
import org.mandate.vocabulary.FindingSide;

/** Conclusions as steps with the grounds of each, and the facts, settings and absences at the end. */
final class GroundSteps {

    private final RecordIndex index;
    private final Worth worth;
    private final FactSteps facts;
    private final UnknownSteps unknowns;
    private final Extent extent;

    GroundSteps(RecordIndex index, Worth worth, Background background, Extent extent) {
        this.index = index;
        this.worth = worth;
        this.facts = new FactSteps(index, worth, background);
        this.unknowns = new UnknownSteps(index.record);
        this.extent = extent;
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
            return extent.leaf("setting", id, text, List.of("basis: " + setting.basis()));
        }
        UnknownLine unknown = index.unknown(id);
        if (unknown != null) {
            return within(unknowns.of(unknown), id, level, answer -> answer);
        }
        FactLine fact = index.fact(id);
        if (fact != null) {
            return within(facts.of(fact), id, level, claim -> {
                String cited = Objects.requireNonNull(claim.id());
                return extent.leaf(claim.kind(), cited, claim.text(), claim.notes());
            });
        }
        return index.record.absences().stream()
                .filter(a -> a.id().equals(id))
                .map(a -> extent.leaf("absence", id, "looked for: there is " + a.text(), List.of()))
                .findFirst()
                .orElseGet(() -> extent.leaf("context", id, standing(id), List.of()));
    }

    /** A step that was made whole, as far as it is to be written. */
    private Step within(Step whole, String id, int level, UnaryOperator<Step> below) {
        int size = whole.grounds().size();
        return extent.step(
                whole.kind(),
                id,
                whole.text(),
                whole.notes(),
                level,
                size,
                () -> whole.grounds().stream().map(below).toList());
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
        return extent.step(
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
        return extent.ends(level)
                ? new Step("way", null, rule(way.rule()), List.of(), false, because.size(), List.of())
                : Step.of("way", null, rule(way.rule()), List.of(), grounds(of, way, level + 1));
    }

    private List<Step> grounds(String of, Justification way, int level) {
        List<String> because = because(of, way);
        if (because.stream().allMatch(this::isOption)) {
            // A rule that rests on the demand alone speaks where nothing answers it.
            String text = way.because().contains(of)
                    ? "nothing on record answers it"
                    : "the option as such, whatever the facts";
            return List.of(Step.of("context", null, text, List.of(), List.of()));
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
}
