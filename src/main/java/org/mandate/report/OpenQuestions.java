package org.mandate.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.DemandLine;
import org.mandate.decision.OptionLine;
import org.mandate.decision.UnknownLine;
import org.mandate.decision.UnknownTry;
import org.mandate.vocabulary.DemandStatus;

/** What failed, what is not known, which unknown matters most, and what the events that rules plan for would do. */
final class OpenQuestions {

    private static final int LABELS = 6;

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
        events();
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
                screen.heading("It hangs on demands not met or not known to be met");
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
        screen.heading("What is missing most");
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
                        .add('"' + Words.constant(attempt.value()) + '"');
            }
        }
        StringBuilder text = new StringBuilder(unknown.text());
        values.forEach((outcome, of) -> text.append("; if the answer is ")
                .append(String.join(" or ", of))
                .append(", ")
                .append(outcome));
        if (values.isEmpty() && !unknown.tries().isEmpty()) {
            text.append(
                    record.recommendation().option() == null
                            ? "; no answer makes an option on the table stand"
                            : "; no answer changes what leads");
        }
        return text.toString();
    }

    private String outcome(UnknownTry attempt) {
        return attempt.first() == null
                ? "nothing on the table stands"
                : record.option(attempt.first()).label() + " leads (" + viability(attempt) + ")";
    }

    private static String viability(UnknownTry attempt) {
        return attempt.viability() == null ? "" : Words.of(attempt.viability());
    }

    /** Follows from the demands: what the events that the rules plan for would fail, or have failed. */
    private void events() {
        record.options().stream()
                .flatMap(o -> o.demands().stream())
                .flatMap(d -> Stream.ofNullable(d.failsIf()))
                .distinct()
                .sorted()
                .forEach(this::event);
    }

    private void event(String event) {
        List<OptionLine> onTable =
                record.options().stream().filter(OptionLine::onTable).toList();
        List<OptionLine> left = onTable.stream().filter(o -> !failsIf(o, event)).toList();
        List<OptionLine> off = record.options().stream()
                .filter(o -> !o.onTable() && !failsIf(o, event))
                .toList();
        boolean come = record.options().stream()
                .flatMap(o -> demands(o, DemandStatus.FAILED).stream())
                .anyMatch(d -> event.equals(d.failsIf()));
        int fall = onTable.size() - left.size();
        screen.heading((come ? "Now that " : "If ") + event);
        screen.text((left.isEmpty()
                        ? "Every option on the table fails."
                        : fall + " of the " + onTable.size() + " options on the table "
                                + (fall == 1 ? "fails." : "fail."))
                + " Left: " + labels(left) + ". Off the table: " + labels(off) + ".");
    }

    private static boolean failsIf(OptionLine option, String event) {
        return option.demands().stream().anyMatch(d -> event.equals(d.failsIf()));
    }

    private static String labels(List<OptionLine> options) {
        return options.isEmpty()
                ? "nothing"
                : options.stream()
                        .map(o -> o.label() + " (" + Words.of(o.viability()) + " today)")
                        .collect(Collectors.joining(", "));
    }

    private static List<DemandLine> demands(OptionLine option, DemandStatus status) {
        return option.demands().stream().filter(d -> d.status() == status).toList();
    }
}
