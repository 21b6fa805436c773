package org.mandate.facts;

import java.util.List;

/** Refuses blank text in records that the vocabulary does not check. */
final class Blank {

    private Blank() {}

    static void check(Written.Fields fields, List<String> names, Problems problems) {
        for (String name : names) {
            if (fields.value(name) instanceof Written.Text text
                    && !text.isNothing()
                    && text.value().isBlank()) {
                problems.at(text.at(), "invalid-field", "'" + name + "' must not be blank");
            }
        }
    }
}
