package org.mandate.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.UnknownLine;
import org.mandate.decision.UnknownTry;
import org.mandate.vocabulary.Firmness;

/** What is not known, in the order of what an answer could change, with what each answer that matters would do. */
final class MissingMost {

    private final DecisionRecord record;
    private final Screen screen;

    MissingMost(DecisionRecord record, Screen screen) {
        this.record = record;
        this.screen = screen;
    }

    /** The unknowns by how many of their values would change what leads or whether it stands, then how firmly. */
    void write() {
        List<UnknownLine> ordered = record.unknowns().stream()
                .sorted(Comparator.comparing((UnknownLine u) -> count(u, this::changesLeader))
                        .thenComparing(u -> count(u, this::loosens))
                        .reversed()
                        .thenComparing(UnknownLine::id))
                .toList();
        if (ordered.isEmpty()) {
            return;
        }
        screen.heading("What is missing most");
        screen.items(ordered.stream().map(this::sentence).toList(), 2);
    }

    private static long count(UnknownLine unknown, Predicate<UnknownTry> which) {
        return unknown.tries().stream().filter(which).count();
    }

    private boolean matters(UnknownTry attempt) {
        return changesLeader(attempt) || loosens(attempt);
    }

    /** Whether the order would be less firm; a try never says more than that an option leads. */
    private boolean loosens(UnknownTry attempt) {
        Firmness stated = record.recommendation().firmness();
        return attempt.firmness().compareTo(stated) < 0 && attempt.firmness().compareTo(Firmness.LEADS) < 0;
    }

    private boolean changesLeader(UnknownTry attempt) {
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
        if (attempt.first() == null) {
            return "nothing on the table stands";
        }
        String leads = record.option(attempt.first()).label() + " leads (" + viability(attempt) + ")";
        return switch (attempt.firmness()) {
            case OPEN -> leads + ", but the order is open";
            case CLOSE_CALL -> leads + ", by a close call";
            case NONE, LEADS, FIRM -> leads;
        };
    }

    private static String viability(UnknownTry attempt) {
        return attempt.viability() == null ? "" : Words.of(attempt.viability());
    }
}
