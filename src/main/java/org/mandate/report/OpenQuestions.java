package org.mandate.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.DemandLine;
import org.mandate.decision.OptionLine;
import org.mandate.decision.UnknownLine;
import org.mandate.decision.UnknownTry;
import org.mandate.vocabulary.DemandStatus;

/** What failed, what is not known, which unknown matters most, and what a demand to leave would do. */
final class OpenQuestions {

    private static final int LABELS = 6;
    private static final String LEAVE = "no-final-demand-to-leave";

    private final DecisionRecord record;
    private final Screen screen;

    OpenQuestions(DecisionRecord record, Screen screen) {
        this.record = record;
        this.screen = screen;
    }

    void write() {
        failed();
        leader();
        unknowns();
        departure();
    }

    private void failed() {
        Map<String, List<String>> failed = new LinkedHashMap<>();
        for (OptionLine option : record.options()) {
            if (option.onTable()) {
                for (DemandLine demand : demands(option, DemandStatus.FAILED)) {
                    failed.computeIfAbsent(demand.text(), t -> new ArrayList<>())
                            .add(option.label());
                }
            }
        }
        if (!failed.isEmpty()) {
            screen.heading("Demands that fail");
            screen.items(
                    failed.entrySet().stream()
                            .map(e -> e.getKey() + ". Fails: " + some(e.getValue()))
                            .toList(),
                    6);
        }
    }

    private static String some(List<String> labels) {
        String named = String.join("; ", labels.subList(0, Math.min(LABELS, labels.size())));
        return labels.size() <= LABELS ? named : named + " and " + (labels.size() - LABELS) + " more";
    }

    private void leader() {
        String leader = record.recommendation().option();
        if (leader != null) {
            List<String> open = demands(record.option(leader), DemandStatus.UNKNOWN).stream()
                    .map(DemandLine::text)
                    .toList();
            if (!open.isEmpty()) {
                screen.heading("It hangs on what is not known to be met");
                screen.items(open, 6);
            }
        }
    }

    /** The unknowns by how many of their values would change what leads, or whether it stands. */
    private void unknowns() {
        List<UnknownLine> ordered = record.unknowns().stream()
                .sorted(Comparator.comparing(this::changes).reversed().thenComparing(UnknownLine::id))
                .toList();
        if (ordered.isEmpty()) {
            return;
        }
        screen.heading("Missing most");
        screen.items(ordered.stream().map(this::sentence).toList(), 2);
    }

    private long changes(UnknownLine unknown) {
        return unknown.tries().stream().filter(this::matters).count();
    }

    private boolean matters(UnknownTry attempt) {
        String leader = record.recommendation().option();
        return !Objects.equals(leader, attempt.first())
                || (leader != null && record.option(leader).viability() != attempt.viability());
    }

    private String sentence(UnknownLine unknown) {
        Map<String, List<String>> values = new TreeMap<>();
        for (UnknownTry attempt : unknown.tries()) {
            if (matters(attempt)) {
                values.computeIfAbsent(outcome(attempt), outcome -> new ArrayList<>())
                        .add(attempt.value());
            }
        }
        List<String> effects = new ArrayList<>();
        values.forEach((outcome, of) -> effects.add("if " + String.join(" or ", of) + ", " + outcome));
        String effect = unknown.tries().isEmpty()
                ? ""
                : effects.isEmpty()
                        ? "; none of its possible values changes what leads"
                        : "; " + String.join("; ", effects);
        return unknown.text() + effect;
    }

    private String outcome(UnknownTry attempt) {
        return attempt.first() == null
                ? "nothing on the table stands"
                : record.option(attempt.first()).label() + " leads (" + viability(attempt) + ")";
    }

    private static String viability(UnknownTry attempt) {
        return attempt.viability() == null ? "" : Words.of(attempt.viability());
    }

    /** Follows from the demands: what hangs on there being no final demand fails the day one is made. */
    private void departure() {
        Map<Boolean, List<OptionLine>> onTable = record.options().stream()
                .filter(OptionLine::onTable)
                .collect(Collectors.partitioningBy(OpenQuestions::hangsOnLeave));
        List<OptionLine> fall = onTable.getOrDefault(true, List.of());
        List<OptionLine> stay = onTable.getOrDefault(false, List.of());
        if (fall.isEmpty()) {
            return;
        }
        boolean made = fall.stream().anyMatch(o -> status(o) == DemandStatus.FAILED);
        screen.heading(made ? "The host has finally demanded departure" : "If the host finally demands departure");
        String falls = stay.stream().anyMatch(OpenQuestions::keepsTroops)
                ? labels(fall) + (fall.size() == 1 ? " fails" : " fail")
                : "Every option on the table that keeps troops fails";
        screen.text(falls + ". Left on the table: " + (stay.isEmpty() ? "nothing" : labels(stay)) + ". Off the table: "
                + labels(record.options().stream()
                        .filter(o -> !o.onTable() && !hangsOnLeave(o))
                        .toList())
                + ".");
    }

    private static boolean keepsTroops(OptionLine option) {
        return switch (option.kind()) {
            case REINFORCE, MAINTAIN, CONSOLIDATE -> true;
            case POLITICAL_MISSION, WITHDRAW -> false;
        };
    }

    private static String labels(List<OptionLine> options) {
        return options.isEmpty()
                ? "nothing"
                : options.stream()
                        .map(o -> o.label() + " (" + Words.of(o.viability()) + ")")
                        .collect(Collectors.joining(", "));
    }

    private static boolean hangsOnLeave(OptionLine option) {
        return status(option) != null;
    }

    private static @Nullable DemandStatus status(OptionLine option) {
        return option.demands().stream()
                .filter(d -> d.id().endsWith(":" + LEAVE))
                .map(DemandLine::status)
                .findFirst()
                .orElse(null);
    }

    private static List<DemandLine> demands(OptionLine option, DemandStatus status) {
        return option.demands().stream().filter(d -> d.status() == status).toList();
    }
}
