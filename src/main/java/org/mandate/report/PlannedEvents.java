package org.mandate.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.OptionLine;
import org.mandate.vocabulary.DemandStatus;

/** The events that rules plan for: which options each would fail, or has failed, and what is left. */
final class PlannedEvents {

    private final DecisionRecord record;
    private final Screen screen;

    PlannedEvents(DecisionRecord record, Screen screen) {
        this.record = record;
        this.screen = screen;
    }

    /** Follows from the demands: an option falls whose demand the event would fail. */
    void write() {
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
                .flatMap(o -> o.demands().stream())
                .anyMatch(d -> d.status() == DemandStatus.FAILED && event.equals(d.failsIf()));
        screen.heading((come ? "Now that " : "If ") + event);
        screen.text(fallen(onTable.size() - left.size(), onTable.size()) + " Left: " + labels(left)
                + ". Off the table: " + labels(off) + ".");
    }

    private static String fallen(int fall, int all) {
        if (fall == 0) {
            return "No option on the table fails by it.";
        }
        return fall == all
                ? "Every option on the table fails."
                : fall + " of the " + all + " options on the table " + (fall == 1 ? "fails." : "fail.");
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
}
