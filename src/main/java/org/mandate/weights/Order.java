package org.mandate.weights;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What is stated of the importance of criteria, the most important first.
 *
 * @param places for each place the criteria that hold it, by number from 0; those of one place weigh the same. Every
 *     criterion holds one place.
 */
public record Order(List<List<Integer>> places) {

    /** Throws IllegalArgumentException where a place is empty, or a criterion is missing or stands twice. */
    public Order {
        places = places.stream().map(List::copyOf).toList();
        int[] named = places.stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        boolean each = IntStream.range(0, named.length).allMatch(i -> named[i] == i);
        if (named.length == 0 || !each || places.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("an order names every criterion once, and no place is empty: " + places);
        }
    }

    /** An order without equals; {@code criteria} from the most to the least important. */
    public static Order strict(List<Integer> criteria) {
        return new Order(criteria.stream().map(List::of).toList());
    }

    /** Number of criteria. */
    public int criteria() {
        return places.stream().mapToInt(List::size).sum();
    }
}
