package org.mandate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.Change;
import org.mandate.decision.Comparison;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.OptionMove;
import org.mandate.decision.RecommendationLine;
import org.mandate.vocabulary.Viability;

/** Two records of one case side by side, as text for a terminal. */
public final class WhatIfText {

    private static final int LONGEST = 1000;
    private static final int MOST_IN_FULL = 12;

    private static final String ABSENT = "absent:";

    private final DecisionRecord before;
    private final DecisionRecord after;
    private final Comparison comparison;
    private final List<String> asked;
    private final Screen screen;

    private WhatIfText(
            DecisionRecord before, DecisionRecord after, Comparison comparison, List<String> asked, Screen screen) {
        this.asked = asked;
        this.before = before;
        this.after = after;
        this.comparison = comparison;
        this.screen = screen;
    }

    /** The text, with the changes as they were asked for; lines are at most {@code width} columns. */
    public static String of(
            DecisionRecord before,
            DecisionRecord after,
            Comparison comparison,
            List<String> asked,
            int width,
            boolean colour) {
        WhatIfText text = new WhatIfText(before, after, comparison, asked, new Screen(width, colour, LONGEST));
        text.write();
        return text.screen.text();
    }

    private void write() {
        screen.heading(before.caseLine().mission() + ", as known on "
                + before.caseLine().asKnownOn());
        screen.item("before:", bottomLine(comparison.before()));
        screen.item("after: ", bottomLine(comparison.after()));
        inputs();
        if (comparison.same()) {
            screen.heading("Nothing that comes out changes");
            return;
        }
        options();
        conclusions("Came", change -> change.was() == null);
        conclusions("Went", change -> change.is() == null);
        conclusions("Changed", change -> change.was() != null && change.is() != null);
    }

    private static String bottomLine(RecommendationLine line) {
        return Words.of(line.firmness()) + ". " + line.text();
    }

    private void inputs() {
        screen.heading("What was asked");
        asked.forEach(each -> screen.item("-", each));
        if (comparison.inputs().isEmpty()) {
            return;
        }
        screen.heading("What that changes in what the rules see");
        if (comparison.inputs().size() > MOST_IN_FULL) {
            Map<String, List<String>> ids = new TreeMap<>();
            for (Change change : comparison.inputs()) {
                String fate = change.was() == null ? ", new" : change.is() == null ? gone(change) : ", otherwise";
                ids.computeIfAbsent(change.kind() + fate, k -> new ArrayList<>())
                        .add(bare(change.id()));
            }
            ids.forEach((fate, all) -> screen.item("-", fate + " (" + all.size() + "): " + String.join(", ", all)));
            return;
        }
        for (Change change : comparison.inputs()) {
            String fate = change.was() == null ? ", new" : change.is() == null ? gone(change) : "";
            screen.item("-", change.kind() + " " + bare(change.id()) + fate + ": " + wasIs(change));
        }
    }

    private static String gone(Change change) {
        return change.kind().equals("unknown") ? ", answered" : ", left out";
    }

    private void options() {
        screen.heading("Rank and score");
        int widest = comparison.options().stream()
                .mapToInt(move -> move.label().length())
                .max()
                .orElse(0);
        int room = Math.min(widest, Math.max(20, screen.width() - 46));
        for (OptionMove move : comparison.options()) {
            String label = move.label().length() > room ? move.label().substring(0, room - 1) + "…" : move.label();
            screen.row(String.format(
                    Locale.ROOT,
                    "  %-" + room + "s  %-14s -> %-14s %s",
                    label,
                    place(move.was()),
                    place(move.is()),
                    fate(move)));
        }
    }

    private static String place(OptionMove.@Nullable Place place) {
        if (place == null) {
            return "not there";
        }
        String rank = place.rank() == null ? "off table" : place.rank().toString();
        return String.format(Locale.ROOT, "%-9s %.3f", rank, place.score());
    }

    private static String fate(OptionMove move) {
        Viability was = move.was() == null ? null : move.was().viability();
        Viability is = move.is() == null ? null : move.is().viability();
        if (is == null) {
            return "";
        }
        return was == is || was == null ? Words.of(is) : Words.of(was) + " -> " + Words.of(is);
    }

    private void conclusions(String heading, Predicate<Change> which) {
        List<Change> changes = comparison.conclusions().stream().filter(which).toList();
        if (changes.isEmpty()) {
            return;
        }
        screen.heading(heading);
        Map<String, List<String>> byText = new TreeMap<>();
        for (Change change : changes) {
            byText.computeIfAbsent(change.kind() + ": " + wasIs(change) + because(change), t -> new ArrayList<>())
                    .add(about(change.id()));
        }
        byText.forEach((text, about) -> {
            String options = about.stream().filter(o -> !o.isEmpty()).distinct().collect(Collectors.joining(", "));
            screen.item("-", text + (options.isEmpty() ? "" : " [" + options + "]"));
        });
    }

    /** The option that a conclusion is about, out of its id; empty where it is about none. */
    private static String about(String id) {
        String[] parts = id.split(":", -1);
        return parts.length > 2 && (parts[0].equals("finding") || parts[0].equals("demand")) ? parts[1] : "";
    }

    private String because(Change change) {
        if (change.causes().isEmpty()) {
            return "";
        }
        // An absence came or went with a fact, which says more where it is named.
        List<String> facts =
                change.causes().stream().filter(id -> !id.startsWith(ABSENT)).toList();
        List<String> causes = facts.isEmpty() ? change.causes() : facts;
        return "; because of " + causes.stream().map(this::cause).distinct().collect(Collectors.joining(", "));
    }

    private String cause(String id) {
        if (id.startsWith("rule:")) {
            return "the rule " + bare(id);
        }
        if (id.startsWith(ABSENT)) {
            return Stream.of(before, after)
                    .flatMap(record -> record.absences().stream())
                    .filter(absence -> absence.id().equals(id))
                    .map(absence -> "whether there is " + absence.text())
                    .findFirst()
                    .orElse(id);
        }
        return bare(id);
    }

    private static String wasIs(Change change) {
        String was = change.was();
        String is = change.is();
        if (was == null) {
            return is == null ? "" : is;
        }
        return is == null ? was : was + " -> " + is;
    }

    private static String bare(String id) {
        for (String prefix : List.of("setting:", "weight:", "rule:")) {
            if (id.startsWith(prefix)) {
                return prefix.equals("rule:")
                        ? '"' + id.substring(prefix.length()) + '"'
                        : id.substring(prefix.length());
            }
        }
        return id;
    }
}
