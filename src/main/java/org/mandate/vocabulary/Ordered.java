package org.mandate.vocabulary;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Immutable sets of enum constants in their declared order, so that what is printed does not depend on hashing. */
final class Ordered {

    private Ordered() {}

    static <E extends Enum<E>> Set<E> copyOf(Set<E> set) {
        return Collections.unmodifiableSet(new TreeSet<>(set));
    }
}
