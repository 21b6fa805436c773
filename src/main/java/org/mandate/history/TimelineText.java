package org.mandate.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandate.decision.RankingLine;
import org.mandate.vocabulary.Viability;

/** A timeline for people to read: a row a day, with what changed below it. */
public final class TimelineText {

    private static final int NAMED = 3;

    private TimelineText() {}

    /** The text, ending with a newline. */
    public static String of(Timeline timeline) {
        Lines lines = new Lines();
        lines.heading(timeline.mission() + ", " + timeline.country() + ": " + timeline.question());
        List<Timeline.Day> days = timeline.days();
        lines.text("Ranked on each day on which something became known, from "
                + days.get(0).date() + " to "
                + days.get(days.size() - 1).date() + ". The review is of " + timeline.reviewDate() + "."
                + passedOver(timeline));
        lines.text("In the order, what is in brackets is not viable; = is level.");
        int width = days.stream().mapToInt(day -> order(day).length()).max().orElse(0);
        lines.row("");
        lines.row("  date        " + Lines.padded("order", width) + "  leader       firmness    known");
        for (Timeline.Day day : days) {
            lines.row("  " + day.date() + "  " + Lines.padded(order(day), width)
                    + String.format(
                            Locale.ROOT,
                            "  %-11s  %-10s  %5d",
                            BacktestText.lower(day.viability()),
                            BacktestText.lower(day.firmness()),
                            day.known().size()));
            sentences(day).forEach(sentence -> lines.hang("    * ", sentence));
        }
        return lines.text();
    }

    /** The changes of a day in words, those that came about in one way together; a fact is told once. */
    static List<String> sentences(Timeline.Day day) {
        Set<String> told = new HashSet<>();
        Map<List<Object>, List<Timeline.Change>> together = new LinkedHashMap<>();
        for (Timeline.Change change : day.changes()) {
            together.computeIfAbsent(List.of(change.cause(), change.facts()), way -> new ArrayList<>())
                    .add(change);
        }
        return together.values().stream()
                .map(changes -> changes.stream().map(TimelineText::what).collect(Collectors.joining("; ")) + ". "
                        + cause(changes.get(0), day, told))
                .toList();
    }

    private static String what(Timeline.Change change) {
        String aspect = BacktestText.lower(change.aspect());
        return aspect + (change.aspect() == Timeline.Aspect.VIABILITY ? " of what is first: " : ": ")
                + words(change.from()) + " to " + words(change.to());
    }

    private static String cause(Timeline.Change change, Timeline.Day day, Set<String> told) {
        return switch (change.cause()) {
            case FACT ->
                "Brought by " + named(change, day, told)
                        + (change.facts().size() > 1 ? "; leaving out any one of them undoes it." : ".");
            case FACTS_TOGETHER ->
                "Brought by facts of this day together"
                        + (change.facts().isEmpty()
                                ? "; leaving out a single one does not undo it."
                                : "; without " + named(change, day, told)
                                        + " alone it would have been another change.");
            case AGE -> "Not brought by facts of this day: what was known has aged.";
        };
    }

    private static String named(Timeline.Change change, Timeline.Day day, Set<String> told) {
        String first = change.facts().stream()
                .limit(NAMED)
                .map(id -> told.add(id) ? named(id, day) : id)
                .collect(Collectors.joining(", "));
        int more = change.facts().size() - NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    private static String named(String id, Timeline.Day day) {
        return day.known().stream()
                .filter(k -> k.id().equals(id))
                .map(k -> id + " (" + k.text() + ")")
                .findFirst()
                .orElse(id);
    }

    private static String passedOver(Timeline timeline) {
        int count = timeline.passedOver().size();
        if (count == 0) {
            return "";
        }
        return " Passed over: " + count + (count == 1 ? " day" : " days") + " from "
                + timeline.passedOver().get(0)
                + ", on which the case could not be ranked since no mission or no option on the table was known.";
    }

    private static String order(Timeline.Day day) {
        StringBuilder text = new StringBuilder();
        int last = 0;
        for (RankingLine line : day.ranking()) {
            text.append(last == 0 ? "" : line.rank() == last ? " = " : " > ")
                    .append(line.viability() == Viability.NOT_VIABLE ? "(" + line.option() + ")" : line.option());
            last = line.rank();
        }
        return text.toString();
    }

    private static String words(String value) {
        return value.equals(value.toUpperCase(Locale.ROOT))
                ? value.toLowerCase(Locale.ROOT).replace('_', ' ')
                : value;
    }
}
