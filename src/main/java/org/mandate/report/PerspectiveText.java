package org.mandate.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mandate.decision.PerspectiveAnswer;
import org.mandate.decision.PerspectivePair;

/** How a case looks to its participants, as text for a terminal: each of them, options by participants, and each two. */
final class PerspectiveText {

    private final List<PerspectiveAnswer> perspectives;
    private final List<PerspectivePair> pairs;
    private final Screen screen;

    PerspectiveText(List<PerspectiveAnswer> perspectives, List<PerspectivePair> pairs, Screen screen) {
        this.perspectives = perspectives;
        this.pairs = pairs;
        this.screen = screen;
    }

    void write() {
        if (perspectives.isEmpty()) {
            return;
        }
        screen.heading("Perspectives");
        for (int i = 0; i < perspectives.size(); i++) {
            one(letter(i), perspectives.get(i));
        }
        matrix();
        pairs.forEach(this::pair);
    }

    private void one(String letter, PerspectiveAnswer one) {
        screen.item(
                letter + ".",
                Words.sentence(one.holder() + (one.illustration() ? " (an illustration)" : "") + ": "
                        + one.first().label() + (one.first().group() == null ? "" : " leads")));
        for (List<Integer> split : one.splits()) {
            screen.item(
                    " ",
                    Words.sentence("It parts from the case as stated by this alone: "
                            + split.stream().map(i -> one.differs().get(i)).collect(Collectors.joining("; and "))));
        }
        if (one.dissent() != null) {
            screen.item(" ", "It would say: \"" + one.dissent() + '"');
        }
    }

    /** Rank and score of each option on the table, as each of them would have it. */
    private void matrix() {
        TreeMap<String, PerspectiveAnswer.Place> options =
                new TreeMap<>(perspectives.get(0).options());
        options.values().removeIf(place -> place.rank() == null);
        int width = options.values().stream()
                .mapToInt(p -> p.label().length())
                .max()
                .orElse(0);
        StringBuilder head = new StringBuilder(" ".repeat(width + 2));
        for (int i = 0; i < perspectives.size(); i++) {
            head.append(String.format(Locale.ROOT, "  %-9s", letter(i)));
        }
        screen.text("Rank and score of each option:");
        screen.row(head.toString().stripTrailing());
        options.entrySet().stream()
                .sorted(Comparator.comparing(
                        e -> Objects.requireNonNull(e.getValue().rank())))
                .forEach(e -> {
                    StringBuilder row = new StringBuilder("  " + e.getValue().label()
                            + " ".repeat(width - e.getValue().label().length()));
                    for (PerspectiveAnswer each : perspectives) {
                        PerspectiveAnswer.Place place = each.options().get(e.getKey());
                        row.append(String.format(
                                Locale.ROOT,
                                "  %-9s",
                                place == null || place.rank() == null
                                        ? "-"
                                        : String.format(Locale.ROOT, "%d  %.3f", place.rank(), place.score())));
                    }
                    screen.row(row.toString().stripTrailing());
                });
    }

    private void pair(PerspectivePair pair) {
        String one = letter(pair.one());
        String other = letter(pair.other());
        if (pair.sameFirst()) {
            screen.item("-", one + " and " + other + " put the same first.");
        } else if (pair.splits().isEmpty()) {
            screen.item("-", one + " and " + other + " part only on more than three things together.");
        }
        for (List<PerspectivePair.Thing> split : pair.splits()) {
            screen.item(
                    "-",
                    "What splits " + one + " and " + other + ", were they to agree on all else: "
                            + split.stream()
                                    .map(t -> t.what() + " (" + one + ": " + t.one() + "; " + other + ": " + t.other()
                                            + ")")
                                    .collect(Collectors.joining(", together with "))
                            + ".");
        }
    }

    private String letter(String id) {
        for (int i = 0; i < perspectives.size(); i++) {
            if (perspectives.get(i).id().equals(id)) {
                return letter(i);
            }
        }
        return id;
    }

    /** A, B, …, Z, then by number. */
    private static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
    }
}
