package org.mandate.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mandate.decision.CriterionLine;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.FindingLine;
import org.mandate.decision.OptionLine;
import org.mandate.vocabulary.DemandStatus;

/** The recommendation, and an option, each in a paragraph; findings by how far they move the score. */
final class Summary {

    private static final int STRONGEST = 2;

    private final DecisionRecord record;
    private final Combination combination;

    Summary(DecisionRecord record, Combination combination) {
        this.record = record;
        this.combination = combination;
    }

    /** A finding of an option and how far it moves the option's score. */
    record Moved(FindingLine finding, double by) {}

    /** Findings that move an option's score, furthest first. */
    List<Moved> moves(OptionLine option) {
        List<Moved> moves = new ArrayList<>();
        for (CriterionLine criterion : option.criteria()) {
            combination.parts(criterion).forEach((id, part) -> {
                double by = criterion.weight() * part;
                if (by != 0) {
                    record.findings().stream().filter(f -> f.id().equals(id)).forEach(f -> moves.add(new Moved(f, by)));
                }
            });
        }
        moves.sort(Comparator.comparingDouble((Moved m) -> -Math.abs(m.by()))
                .thenComparing(m -> m.finding().id()));
        return moves;
    }

    /** The recommendation as it is worded, and alerts. */
    String bottomLine() {
        StringBuilder text = new StringBuilder(sentence(record.recommendation().text()));
        record.alerts().forEach(alert -> text.append(' ').append(sentence(alert.text())));
        return text.toString();
    }

    /** The recommendation in a paragraph, with what speaks most for and against it. */
    String text() {
        String option = record.recommendation().option();
        return option != null
                ? bottomLine() + " " + of(record.option(option))
                : bottomLine() + " " + String.join(" ", strongest());
    }

    /** How an option stands. */
    String bottomLine(OptionLine option) {
        return option.label() + " scores " + Words.three(option.score()) + " (" + Words.three(option.low()) + " to "
                + Words.three(option.high()) + ") and is " + Words.of(option.viability()) + ".";
    }

    /** An option in a paragraph. */
    String of(OptionLine option) {
        List<Moved> moves = moves(option);
        return bottomLine(option) + " For it speak most: " + strongest(moves, true) + ". Against it: "
                + strongest(moves, false) + ". Demands on it: "
                + demands(option, DemandStatus.FAILED, "fails", "fail") + ", "
                + demands(option, DemandStatus.UNKNOWN, "is not known to be met", "are not known to be met") + ", "
                + demands(option, DemandStatus.MET, "is met", "are met") + ".";
    }

    private static String demands(OptionLine option, DemandStatus status, String one, String several) {
        long count = count(option, status);
        return (count == 0 ? "none" : String.valueOf(count)) + " " + (count < 2 ? one : several);
    }

    private static long count(OptionLine option, DemandStatus status) {
        return option.demands().stream().filter(d -> d.status() == status).count();
    }

    /** What the recommendation rests on most: findings of the leader, or demands that fail where nothing leads. */
    List<String> strongest() {
        String leader = record.recommendation().option();
        if (leader != null) {
            return strongest(record.option(leader));
        }
        Map<String, List<String>> failed = new LinkedHashMap<>();
        for (OptionLine option : record.options()) {
            option.demands().stream()
                    .filter(d -> option.onTable() && d.status() == DemandStatus.FAILED)
                    .forEach(d -> failed.computeIfAbsent(d.text(), t -> new ArrayList<>())
                            .add(option.label()));
        }
        return failed.entrySet().stream()
                .map(e -> "Failed demand: " + e.getKey() + ". It takes down " + String.join("; ", e.getValue()) + ".")
                .toList();
    }

    /** Findings in words by how far they move an option's score, furthest first. */
    List<String> strongest(OptionLine option) {
        return moves(option).stream()
                .map(m -> Words.signed(Rounding.of(m.by())) + " " + m.finding().text() + " ("
                        + Words.of(m.finding().criterion()) + ")")
                .toList();
    }

    private static String strongest(List<Moved> moves, boolean pro) {
        String found = moves.stream()
                .filter(m -> m.by() > 0 == pro)
                .limit(STRONGEST)
                .map(m -> m.finding().text() + " (" + Words.of(m.finding().criterion()) + ", "
                        + Words.signed(Rounding.of(m.by())) + ")")
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? "nothing found" : found;
    }

    private static String sentence(String text) {
        return text.isEmpty() || text.endsWith(".") ? Words.capital(text) : Words.capital(text) + ".";
    }
}
