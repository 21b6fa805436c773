package org.mandate.explain;

import java.util.ArrayList;
import java.util.List;
import org.mandate.decision.DemandLine;
import org.mandate.decision.OptionLine;
import org.mandate.vocabulary.DemandStatus;
import org.mandate.vocabulary.Viability;

/** What the demands on two options say of their order, before any score. */
final class ContrastDemands {

    private final OptionLine first;
    private final OptionLine second;

    ContrastDemands(OptionLine first, OptionLine second) {
        this.first = first;
        this.second = second;
    }

    List<String> sentences() {
        boolean firstFails = first.viability() == Viability.NOT_VIABLE;
        boolean secondFails = second.viability() == Viability.NOT_VIABLE;
        List<String> sentences = new ArrayList<>();
        if (firstFails != secondFails) {
            OptionLine failing = firstFails ? first : second;
            OptionLine standing = firstFails ? second : first;
            sentences.add("Demands decide: " + failing.label() + " fails "
                    + Words.count(demands(failing, DemandStatus.FAILED).size(), "demand") + ", " + standing.label()
                    + " none, and no score buys that back.");
        } else if (firstFails) {
            sentences.add("Both fail a demand; scores only order them below the line.");
        } else {
            sentences.add("Neither fails a demand, so their scores order them.");
        }
        for (OptionLine option : List.of(first, second)) {
            demands(option, DemandStatus.FAILED)
                    .forEach(text -> sentences.add(option.label() + " fails this: " + text + "."));
        }
        open(sentences);
        return sentences;
    }

    /** How many demands are open on each, and on both. */
    private void open(List<String> sentences) {
        List<String> ours = demands(first, DemandStatus.UNKNOWN);
        List<String> theirs = demands(second, DemandStatus.UNKNOWN);
        long both = ours.stream().filter(theirs::contains).count();
        sentences.add("Open demands: " + ours.size() + " on " + first.label() + "; " + theirs.size() + " on "
                + second.label() + (both == 0 ? "." : "; " + both + " of them on both."));
    }

    private static List<String> demands(OptionLine option, DemandStatus status) {
        return option.demands().stream()
                .filter(d -> d.status() == status)
                .map(DemandLine::text)
                .toList();
    }
}
