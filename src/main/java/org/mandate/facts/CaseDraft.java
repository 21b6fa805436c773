package org.mandate.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mandate.vocabulary.Priority;
import org.mandate.vocabulary.Unknown;

/** A case while it is being read: what is there so far, where it stands, and which types are not whole. */
final class CaseDraft {

    /** A value and the fields that it was read from. */
    record Located<T>(T value, Written.Fields written) {

        /** Where a field's value stands, or the whole where it is missing. */
        Place at(String field) {
            return written.placeOf(field);
        }
    }

    final List<Located<FactEntry>> facts = new ArrayList<>();
    final List<Located<Priority>> priorities = new ArrayList<>();
    final List<Located<Unknown>> unknowns = new ArrayList<>();

    private final Map<String, Place> ids = new HashMap<>();
    private final Set<String> broken = new HashSet<>();
    private final Set<String> tables = new HashSet<>();
    private boolean unreadable;

    /** Notes that a whole file or an unknown type was passed over, so that nothing can be said to be missing. */
    void passedOver() {
        unreadable = true;
    }

    /** Notes that an entry of a type could not be read. */
    void broken(String type) {
        broken.add(type);
    }

    /** Whether all entries of a type were read, so that one can say what is missing. */
    boolean whole(String type) {
        return !unreadable && !broken.contains(type);
    }

    /** Notes that an entry, used or not, describes a table of events. */
    void table(String file) {
        tables.add(file);
    }

    /** Whether an entry describes the table. */
    boolean describes(String file) {
        return tables.contains(file);
    }

    /** Whether there is an entry of that id, or may be one among what could not be read. */
    boolean mayHave(String id) {
        return unreadable || ids.containsKey(id);
    }

    /** Number of entries read. */
    int size() {
        return facts.size() + priorities.size() + unknowns.size();
    }

    /** Takes an id, reporting where it is used already. */
    void takeId(Written.Fields fields, Problems problems) {
        if (fields.value("id") instanceof Written.Text id) {
            Place earlier = ids.putIfAbsent(id.value(), id.at());
            if (earlier != null) {
                String message = "id '" + id.value() + "' is already used at " + earlier.shown();
                problems.at(id.at(), "duplicate-id", message);
            }
        }
    }
}
