package org.mandate.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mandate.decision.CriterionLine;
import org.mandate.decision.FindingLine;
import org.mandate.decision.OptionLine;

/** Takes the difference of two options apart. */
final class Contrasting {

    private final RecordIndex index;
    private final Combination combination;
    private final OptionLine first;
    private final OptionLine second;

    Contrasting(RecordIndex index, Combination combination, OptionLine first, OptionLine second) {
        this.index = index;
        this.combination = combination;
        this.first = first;
        this.second = second;
    }

    Contrast contrast() {
        List<CriterionLine> lines = first.criteria();
        List<Double> differences = lines.stream()
                .map(c -> c.contribution() - second(c).contribution())
                .toList();
        long total = Rounding.of(first.score()) - Rounding.of(second.score());
        List<Long> printed = Rounding.parts(differences, total, Rounding.THOUSANDTHS);
        List<Contrast.ByCriterion> criteria = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            criteria.add(criterion(lines.get(i), differences.get(i), printed.get(i)));
        }
        criteria.sort(Comparator.comparingDouble((Contrast.ByCriterion c) -> -Math.abs(c.difference()))
                .thenComparing(Contrast.ByCriterion::criterion));
        List<Contrast.Part> parts =
                criteria.stream().flatMap(c -> c.parts().stream()).toList();
        long against =
                -parts.stream().mapToLong(p -> Math.min(0, p.thousandths())).sum();
        return new Contrast(
                Contrast.FORMAT,
                index.record.caseLine().id(),
                side(first),
                side(second),
                new ContrastDemands(first, second).sentences(),
                sixth(first.score() - second.score()),
                total,
                criteria,
                smallest(parts, against),
                against);
    }

    /** Largest first until they outweigh: no smaller set can, since any other holds less. */
    private static List<Contrast.Part> smallest(List<Contrast.Part> parts, long against) {
        List<Contrast.Part> taken = new ArrayList<>();
        long sum = 0;
        for (Contrast.Part part : parts.stream()
                .filter(p -> p.thousandths() > 0)
                .sorted(furthest())
                .toList()) {
            if (sum > against) {
                break;
            }
            taken.add(part);
            sum += part.thousandths();
        }
        return sum > against ? taken : List.of();
    }

    private static Comparator<Contrast.Part> furthest() {
        return Comparator.comparingDouble((Contrast.Part p) -> -Math.abs(p.difference()))
                .thenComparing(p -> p.findings().get(0));
    }

    private CriterionLine second(CriterionLine line) {
        return second.criteria().stream()
                .filter(c -> c.criterion() == line.criterion())
                .findFirst()
                .orElseThrow();
    }

    private Contrast.ByCriterion criterion(CriterionLine line, double difference, long printed) {
        List<Open> open = paired(line);
        List<Double> parts = open.stream().map(Open::difference).toList();
        List<Long> sixth = Rounding.parts(parts, Math.round(difference * Rounding.MILLIONTHS), Rounding.MILLIONTHS);
        List<Long> thousandths = Rounding.parts(parts, printed, Rounding.THOUSANDTHS);
        List<Contrast.Part> done = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Open part = open.get(i);
            double exact = sixth.get(i) / (double) Rounding.MILLIONTHS;
            done.add(new Contrast.Part(part.findings(), part.about(), part.text(), exact, thousandths.get(i)));
        }
        done.sort(furthest());
        List<String> nothing = Stream.of(Map.entry(first, line), Map.entry(second, second(line)))
                .filter(e -> e.getValue().lines().isEmpty())
                .map(e -> e.getKey().label())
                .toList();
        return new Contrast.ByCriterion(
                line.criterion(),
                line.weight(),
                line.value(),
                second(line).value(),
                sixth(difference),
                printed,
                done,
                nothing);
    }

    /** A part before it is rounded. */
    private record Open(List<String> findings, String about, String text, double difference) {}

    /** The findings of both; what one rule finds for both, or against both, is put together. */
    private List<Open> paired(CriterionLine line) {
        Map<String, Double> ours = combination.parts(line);
        Map<String, String> theirs = new LinkedHashMap<>();
        Map<String, Double> others = combination.parts(second(line));
        others.keySet().forEach(id -> theirs.put(argument(id), id));
        List<Open> open = new ArrayList<>();
        ours.forEach((id, part) -> {
            FindingLine finding = finding(id);
            String other = theirs.remove(argument(id));
            String side = Words.of(finding.side());
            double by = line.weight() * part;
            if (other == null) {
                open.add(new Open(List.of(id), side + " " + first.label(), finding.text(), by));
                return;
            }
            FindingLine found = finding(other);
            String text = finding.text().equals(found.text()) ? found.text() : finding.text() + " / " + found.text();
            double less = by - line.weight() * others.getOrDefault(other, 0.0);
            open.add(new Open(List.of(id, other), side + " both", text, less));
        });
        for (String id : theirs.values()) {
            FindingLine finding = finding(id);
            double by = -line.weight() * others.getOrDefault(id, 0.0);
            open.add(new Open(List.of(id), Words.of(finding.side()) + " " + second.label(), finding.text(), by));
        }
        return open;
    }

    private FindingLine finding(String id) {
        return Objects.requireNonNull(index.finding(id), id);
    }

    /** The id without the option: what is argued, on which criterion and side. */
    private static String argument(String id) {
        return id.replaceFirst("^finding:[^:]*:", "");
    }

    private static Contrast.Side side(OptionLine option) {
        return new Contrast.Side(option.id(), option.label(), option.rank(), option.viability(), option.score());
    }

    private static double sixth(double value) {
        return Math.rint(value * Rounding.MILLIONTHS) / Rounding.MILLIONTHS;
    }
}
