package org.mandate.facts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.Priority;

/** Checks that the priorities of a case are one holder's, and are one whole order or one whole set of weights. */
final class PriorityChecks {

    private static final double TOLERANCE = 1e-9;

    private final CaseDraft draft;
    private final String folder;
    private final Problems problems;

    PriorityChecks(CaseDraft draft, String folder, Problems problems) {
        this.draft = draft;
        this.folder = folder;
        this.problems = problems;
    }

    void run() {
        List<CaseDraft.Located<Priority>> all = draft.priorities;
        if (all.isEmpty()) {
            if (draft.whole("Priority")) {
                problems.ofFile(folder, "no-priorities", "the case has no Priority: say what counts most");
            }
            return;
        }
        int before = problems.count();
        checkAlike(all);
        if (problems.count() > before || !draft.whole("Priority")) {
            return;
        }
        if (all.get(0).value().weight() != null) {
            checkWeights(all);
        } else {
            checkPlaces(all);
        }
    }

    private void checkAlike(List<CaseDraft.Located<Priority>> all) {
        Priority first = all.get(0).value();
        Map<Criterion, Place> seen = new EnumMap<>(Criterion.class);
        for (CaseDraft.Located<Priority> one : all) {
            Priority priority = one.value();
            Place earlier = seen.putIfAbsent(priority.criterion(), one.at("criterion"));
            if (earlier != null) {
                String message = "the priority of " + priority.criterion() + " stands already at " + earlier.shown();
                problems.at(one.at("criterion"), "duplicate-key", message);
            }
            if (!priority.holder().equals(first.holder())) {
                String message =
                        "the priorities of a case are one holder's, and the first has '" + first.holder() + "'";
                problems.at(one.at("holder"), "mixed-holders", message);
            }
            if ((priority.weight() == null) != (first.weight() == null)) {
                String written = priority.weight() == null ? "place" : "weight";
                String message = "give all priorities places or all weights; '" + first.id() + "' has a "
                        + (first.weight() == null ? "place" : "weight");
                problems.at(one.at(written), "mixed-priorities", message);
            }
        }
    }

    private void checkWeights(List<CaseDraft.Located<Priority>> all) {
        double sum = 0;
        for (CaseDraft.Located<Priority> one : all) {
            Double weight = one.value().weight();
            sum += weight == null ? 0 : weight;
        }
        if (Math.abs(sum - 1) > TOLERANCE) {
            String shown = String.valueOf(Math.rint(sum * 1e9) / 1e9);
            problems.at(all.get(0).at("weight"), "weight-sum", "the weights must sum to 1, they sum to " + shown);
        }
    }

    private void checkPlaces(List<CaseDraft.Located<Priority>> all) {
        boolean[] taken = new boolean[all.size() + 1];
        for (CaseDraft.Located<Priority> one : all) {
            Integer place = one.value().place();
            if (place == null) {
                continue;
            }
            if (place > all.size()) {
                String message = "place " + place + " leaves a gap: places run from 1 to " + all.size()
                        + ", the number of priorities";
                problems.at(one.at("place"), "place-order", message);
            } else if (taken[place]) {
                problems.at(one.at("place"), "place-order", "place " + place + " is taken already");
            } else {
                taken[place] = true;
            }
        }
    }
}
