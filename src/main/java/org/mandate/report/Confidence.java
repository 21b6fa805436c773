package org.mandate.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandate.decision.AlertLine;
import org.mandate.decision.ConfidenceSetting;
import org.mandate.decision.DemandLine;
import org.mandate.decision.FactLine;
import org.mandate.decision.FactStatus;
import org.mandate.decision.OptionLine;
import org.mandate.decision.SettingLine;
import org.mandate.decision.SourceLine;
import org.mandate.vocabulary.DemandStatus;

/**
 * Analytic confidence: how much the evidence for the judgement given can bear, apart from how firmly an option leads. Where
 * an option is recommended, the evidence is every fact in use; where none is, the facts on which that rests: those below
 * the demands that fail and the alerts. It is lowered by each of these weaknesses: one source is behind too large a share
 * of the facts; the leader's interval and that of the next option overlap; statements of equal grade contradict each other,
 * or stale ones are in use; too many facts are of low quality; an answer to what is not known would change what is
 * recommended. What is too much, and how many weaknesses make it moderate or low, stands in the settings.
 */
final class Confidence {

    /** The ratings. */
    enum Rating {
        HIGH,
        MODERATE,
        LOW,
        /** The settings do not say. */
        NOT_RATED
    }

    private final Material material;
    private final Map<ConfidenceSetting, Double> settings = new EnumMap<>(ConfidenceSetting.class);
    private final List<FactLine> evidence;
    private final List<String> reasons = new ArrayList<>();

    Confidence(Material material) {
        this.material = material;
        for (ConfidenceSetting each : ConfidenceSetting.values()) {
            material.record.settings().stream()
                    .filter(line -> line.id().equals(each.id()))
                    .mapToDouble(SettingLine::value)
                    .forEach(value -> settings.put(each, value));
        }
        this.evidence = evidence();
        if (rated()) {
            oneSource();
            overlap();
            conflict();
            quality();
            unknown();
        }
    }

    Rating rating() {
        if (!rated()) {
            return Rating.NOT_RATED;
        }
        if (evidence.isEmpty() || reasons.size() >= setting(ConfidenceSetting.LOW)) {
            return Rating.LOW;
        }
        return reasons.size() >= setting(ConfidenceSetting.MODERATE) ? Rating.MODERATE : Rating.HIGH;
    }

    /** The rating, the judgement it is about, and why it is no higher. */
    String text() {
        if (!rated()) {
            return material.texts.of(rating());
        }
        OptionLine leader = material.leader();
        String text = material.texts.of(rating()) + ", "
                + (leader != null
                        ? material.t("confidence.leads", material.t("quoted", leader.label()))
                        : material.t(material.nothingStands() ? "confidence.nothing-stands" : "confidence.upward"));
        return reasons.isEmpty()
                ? text
                : material.t("confidence.why", text, String.join(material.t("confidence.and"), reasons));
    }

    private boolean rated() {
        return settings.size() == ConfidenceSetting.values().length;
    }

    private double setting(ConfidenceSetting which) {
        return settings.getOrDefault(which, 0.0);
    }

    private List<FactLine> evidence() {
        Stream<FactLine> used = material.used().stream().filter(f -> !Material.isContext(f));
        if (material.leader() != null) {
            return used.toList();
        }
        Set<String> below = new TreeSet<>();
        Stream.concat(
                        material.record.alerts().stream().map(AlertLine::id),
                        material.options(true).stream()
                                .flatMap(option -> Material.demands(option, DemandStatus.FAILED).stream())
                                .map(DemandLine::id))
                .forEach(id -> below.addAll(material.derivations.roots(id)));
        return used.filter(fact -> below.contains(fact.id())).toList();
    }

    private void oneSource() {
        Map<String, Long> cited = evidence.stream()
                .map(Material::sourceOf)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(s -> s, TreeMap::new, Collectors.counting()));
        long all = evidence.size();
        cited.forEach((id, facts) -> {
            if (facts > setting(ConfidenceSetting.SOURCE_SHARE) * all) {
                SourceLine source = material.source(id);
                String name = source == null ? id : source.publisher();
                reasons.add(material.t(which("confidence.source"), facts, all, name));
            }
        });
        if (evidence.isEmpty()) {
            reasons.add(material.t("confidence.no-facts"));
        }
    }

    private void overlap() {
        OptionLine leader = material.leader();
        if (leader == null) {
            return;
        }
        material.next(leader)
                .filter(next -> next.high() > leader.low())
                .ifPresent(next -> reasons.add(material.t(
                        "confidence.overlap",
                        material.numbers.three(leader.low()),
                        material.numbers.three(leader.high()),
                        next.label(),
                        material.numbers.three(next.low()),
                        material.numbers.three(next.high()))));
    }

    private void conflict() {
        long tied = count(FactStatus.TIED);
        long stale = count(FactStatus.STALE);
        if (tied + stale > 0) {
            reasons.add(material.t("confidence.conflict", tied, stale));
        }
    }

    private long count(FactStatus status) {
        return evidence.stream().filter(f -> f.status() == status).count();
    }

    private void quality() {
        long all = evidence.size();
        double least = setting(ConfidenceSetting.QUALITY);
        long low = evidence.stream()
                .filter(f -> f.quality() == null || f.quality() < least)
                .count();
        if (low > setting(ConfidenceSetting.QUALITY_SHARE) * all) {
            reasons.add(material.t(which("confidence.quality"), low, all, material.numbers.plain(least)));
        }
    }

    private void unknown() {
        String first = material.record.recommendation().option();
        long turning = material.record.unknowns().stream()
                .filter(unknown -> unknown.tries().stream().anyMatch(t -> !Objects.equals(t.first(), first)))
                .count();
        if (turning > 0) {
            String key = material.leader() == null ? "confidence.unknown-none" : "confidence.unknown";
            reasons.add(material.t(key, turning, material.record.unknowns().size()));
        }
    }

    /** Where nothing is recommended, the facts that are counted are those on which that rests. */
    private String which(String key) {
        return material.leader() == null ? key + "-none" : key;
    }
}
