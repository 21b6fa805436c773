package org.mandate.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.DemandLine;
import org.mandate.decision.OptionLine;
import org.mandate.vocabulary.DemandStatus;

/** What failed, and what is open: demands on the leader, unknowns, events to plan for. */
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
        new MissingMost(record, screen).write();
        new PlannedEvents(record, screen).write();
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

    private static List<DemandLine> demands(OptionLine option, DemandStatus status) {
        return option.demands().stream().filter(d -> d.status() == status).toList();
    }
}
