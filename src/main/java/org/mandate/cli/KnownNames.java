package org.mandate.cli;

import java.util.Iterator;
import java.util.List;

/**
 * Names that a shell completes by looking into the project while one types. To the library they are one candidate that
 * stands for them; the scripts of {@code mandate completion} put a look at the files in its place.
 */
final class KnownNames {

    private KnownNames() {}

    /** Cases of the project. */
    static final class Cases implements Iterable<String> {

        static final String MARK = "(cases)";

        @Override
        public Iterator<String> iterator() {
            return List.of(MARK).iterator();
        }
    }

    /** Rules, in small letters with hyphens. */
    static final class Rules implements Iterable<String> {

        static final String MARK = "(rules)";

        @Override
        public Iterator<String> iterator() {
            return List.of(MARK).iterator();
        }
    }

    /** Rules by their whole names. */
    static final class RuleNames implements Iterable<String> {

        static final String MARK = "(rule names)";

        @Override
        public Iterator<String> iterator() {
            return List.of(MARK).iterator();
        }
    }
}
