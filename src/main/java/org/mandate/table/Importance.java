package org.mandate.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Suggestion;
import org.mandate.facts.Place;
import org.mandate.facts.Problems;
import org.mandate.facts.Written;
import org.mandate.weights.Order;

/**
 * What a table states of the importance of its criteria: weights, or an order (by place, or as a list), or nothing.
 *
 * @param weights one a criterion, or null
 * @param order the order, or null
 */
record Importance(@Nullable List<Double> weights, @Nullable Order order) {

    private static final double SUM_TOLERANCE = 1e-6;
    private static final double ROUND = 1e9;

    /** Reads it; what is wrong is reported, and left out. */
    static Importance read(TableDraft draft, CellReader cells, Problems problems) {
        boolean weighed = draft.heads.stream().anyMatch(head -> head.about.containsKey("weight"));
        boolean placed = draft.heads.stream().anyMatch(head -> head.about.containsKey("place"));
        Written.Items list = draft.order;
        if (weighed && (placed || list != null)) {
            String message = "the table states weights and an order: leave one of them out";
            problems.at(list != null ? list.at() : first(draft, "place"), "weights-and-order", message);
        } else if (placed && list != null) {
            problems.at(list.at(), "two-orders", "the table states places and an order: leave one of them out");
        }
        List<Double> weights = weighed ? weights(draft, cells, problems) : null;
        Order order = placed ? places(draft, problems) : list != null ? listed(list, draft, problems) : null;
        return new Importance(weights, order);
    }

    private static Place first(TableDraft draft, String part) {
        for (TableDraft.Head head : draft.heads) {
            Written.Text text = head.about.get(part);
            if (text != null) {
                return text.at();
            }
        }
        return draft.start();
    }

    private static @Nullable List<Double> weights(TableDraft draft, CellReader cells, Problems problems) {
        List<Double> weights = new ArrayList<>();
        double sum = 0;
        for (TableDraft.Head head : draft.heads) {
            String what = "the weight of '" + head.name.value() + "'";
            Written.Text text = head.about.get("weight");
            if (text == null) {
                problems.at(head.name.at(), "missing-weight", what + " is missing: state all weights or none");
                continue;
            }
            Double weight = cells.number(text, what);
            if (weight != null && weight < 0) {
                problems.at(text.at(), "negative-weight", what + " is below 0");
            } else if (weight != null) {
                weights.add(weight);
                sum += weight;
            }
        }
        if (weights.size() < draft.heads.size()) {
            return null;
        }
        if (Math.abs(sum - 1) > SUM_TOLERANCE) {
            String message = "the weights must sum to 1, they sum to " + Math.rint(sum * ROUND) / ROUND;
            problems.at(first(draft, "weight"), "weight-sum", message);
            return null;
        }
        double all = sum;
        return weights.stream().map(weight -> weight / all).toList();
    }

    private static @Nullable Order places(TableDraft draft, Problems problems) {
        SortedMap<Integer, List<Integer>> places = new TreeMap<>();
        int read = 0;
        for (int i = 0; i < draft.heads.size(); i++) {
            TableDraft.Head head = draft.heads.get(i);
            Written.Text text = head.about.get("place");
            if (text == null) {
                String message =
                        "the place of '" + head.name.value() + "' is missing: give all criteria places or none";
                problems.at(head.name.at(), "missing-place", message);
            } else if (!text.value().matches("[1-9][0-9]{0,3}")) {
                String message = "a place is a whole number from 1, here stands '" + text.value() + "'";
                problems.at(text.at(), "bad-place", message);
            } else {
                places.computeIfAbsent(Integer.parseInt(text.value()), p -> new ArrayList<>())
                        .add(i);
                read++;
            }
        }
        return read < draft.heads.size() ? null : new Order(List.copyOf(places.values()));
    }

    private static @Nullable Order listed(Written.Items list, TableDraft draft, Problems problems) {
        List<String> criteria = draft.criteria();
        List<List<Integer>> places = new ArrayList<>();
        Set<String> named = new HashSet<>();
        int before = problems.count();
        for (Written item : list.items()) {
            List<Integer> place = new ArrayList<>();
            List<Written> names = item instanceof Written.Items alike ? alike.items() : List.of(item);
            for (Written name : names) {
                String value = name instanceof Written.Text text ? text.value() : "";
                int criterion = criteria.indexOf(value);
                if (!(name instanceof Written.Text)) {
                    problems.at(name.at(), "wrong-kind", "the order names criteria, here stands " + name.kind());
                } else if (criterion < 0) {
                    String message = "the order names '" + value + "', which is no criterion of the table";
                    problems.at(name.at(), "unknown-criterion", message, Suggestion.nearest(value, criteria));
                } else if (!named.add(value)) {
                    problems.at(name.at(), "duplicate-name", "the order names '" + value + "' twice");
                } else {
                    place.add(criterion);
                }
            }
            if (names.isEmpty()) {
                problems.at(item.at(), "empty-place", "no criterion holds this place of the order");
            }
            places.add(place);
        }
        if (problems.count() == before && named.size() < criteria.size()) {
            List<String> missing =
                    criteria.stream().filter(name -> !named.contains(name)).toList();
            String message = "the order leaves out '" + String.join("', '", missing) + "'";
            problems.at(list.at(), "incomplete-order", message);
        }
        return problems.count() > before || places.isEmpty() || named.size() < criteria.size()
                ? null
                : new Order(places);
    }
}
