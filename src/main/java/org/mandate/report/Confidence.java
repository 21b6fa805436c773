package org.mandate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mandate.decision.FactLine;
import org.mandate.decision.FactStatus;
import org.mandate.decision.OptionLine;
import org.mandate.decision.SourceLine;

/**
 * Analytic confidence: how much the evidence can bear, apart from how firmly an option leads. It is high, and a step lower
 * for each of these: one source is behind more than half the facts; the leader's interval and that of the next option
 * overlap; statements of equal grade contradict each other, or stale ones are in use; more than half the facts have a grade
 * below B2; an answer to what is not known would put another option first. Two steps and more are low.
 */
final class Confidence {

    /** The ratings. */
    enum Rating {
        HIGH,
        MODERATE,
        LOW
    }

    private final Material material;
    private final List<String> reasons = new ArrayList<>();

    Confidence(Material material) {
        this.material = material;
        oneSource();
        overlap();
        conflict();
        grades();
        unknown();
    }

    Rating rating() {
        return Rating.values()[Math.min(reasons.size(), 2)];
    }

    /** Why it is no higher; none where it is high. */
    List<String> reasons() {
        return List.copyOf(reasons);
    }

    private List<FactLine> evidence() {
        return material.used().stream().filter(f -> !Material.isContext(f)).toList();
    }

    private void oneSource() {
        Map<String, Long> cited = evidence().stream()
                .map(Material::sourceOf)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(s -> s, TreeMap::new, Collectors.counting()));
        long all = evidence().size();
        cited.forEach((id, facts) -> {
            if (2 * facts > all) {
                SourceLine source = material.source(id);
                String name = source == null ? id : source.publisher();
                reasons.add(material.t("confidence.source", name, facts, all));
            }
        });
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
        long tied =
                evidence().stream().filter(f -> f.status() == FactStatus.TIED).count();
        long stale =
                evidence().stream().filter(f -> f.status() == FactStatus.STALE).count();
        if (tied + stale > 0) {
            reasons.add(material.t("confidence.conflict", tied, stale));
        }
    }

    private void grades() {
        long all = evidence().size();
        long low = evidence().stream()
                .filter(f -> f.grade() == null
                        || f.grade().charAt(0) > 'B'
                        || f.grade().charAt(1) > '2')
                .count();
        if (2 * low > all) {
            reasons.add(material.t("confidence.grades", low, all));
        }
    }

    private void unknown() {
        long open = material.record.unknowns().size();
        long turning = material.record.unknowns().stream()
                .filter(unknown -> unknown.tries().stream()
                        .anyMatch(t -> !Objects.equals(
                                t.first(), material.record.recommendation().option())))
                .count();
        if (turning > 0) {
            reasons.add(material.t("confidence.unknown", turning, open));
        }
    }
}
