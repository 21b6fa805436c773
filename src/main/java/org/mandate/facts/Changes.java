package org.mandate.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Suggestion;

/** What is to be changed in a case while it is read: entries left out, fields replaced, entries added. */
public final class Changes {

    private static final List<String> PARTS = List.of("drop", "set", "add");

    private final Map<String, Written.Text> dropped = new TreeMap<>();
    private final Map<String, Written.Fields> replaced = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Neutral.Purpose purpose;
    private final @Nullable LocalDate day;
    private Written.@Nullable Fields added;

    private Changes(Neutral.Purpose purpose, @Nullable LocalDate day) {
        this.purpose = purpose;
        this.day = day;
    }

    /** No change at all. */
    public static Changes none() {
        return new Changes(Neutral.Purpose.TEST, null);
    }

    /** Changes that somebody asks about: what is added is supposed to be known on a day. */
    static Changes supposed(LocalDate day) {
        return new Changes(Neutral.Purpose.SUPPOSITION, day);
    }

    /**
     * Reads {@code {drop: [ID], set: {ID.field: value}, add: {Type: [entry]}}}; what is added may leave out id, source,
     * grade and dates.
     */
    public static Changes read(Written written, Problems problems) {
        Changes changes = none();
        if (!(written instanceof Written.Fields fields)) {
            String message = "'change' must be a map of drop, set and add, here stands " + written.kind();
            problems.at(written.at(), "wrong-kind", message);
            return changes;
        }
        FieldNames.check(fields, "change", PARTS, problems);
        changes.readDrop(fields.value("drop"), problems);
        changes.readSet(fields.value("set"), problems);
        Written add = fields.value("add");
        if (add instanceof Written.Fields types) {
            changes.added = types;
        } else if (add != null) {
            problems.at(add.at(), "wrong-kind", "'add' must map types to lists, here stands " + add.kind());
        }
        return changes;
    }

    /** What an added entry may leave out; {@code otherwise} is the day where none is given. */
    Neutral neutral(LocalDate otherwise) {
        return new Neutral(purpose, day == null ? otherwise : day);
    }

    /** Whether nothing is to be changed. */
    boolean isNone() {
        return dropped.isEmpty() && replaced.isEmpty() && added == null;
    }

    /** The fact that an Unknown becomes where its own field is set; null where it is not, or something else is. */
    Written.@Nullable Fields answer(Written.Fields unknown) {
        if (!(unknown.value("id") instanceof Written.Text id) || !(unknown.value("field") instanceof Written.Text of)) {
            return null;
        }
        Written.Fields given = replaced.get(id.value());
        if (given == null || !given.fields().containsKey(of.value()) || dropped.containsKey(id.value())) {
            return null;
        }
        seen.add(id.value());
        Map<String, Written.Field> fields = new LinkedHashMap<>();
        fields.put("id", new Written.Field(given.at(), new Written.Text(given.at(), id.value() + "-supposed", true)));
        for (String part : List.of("key", "with")) {
            if (unknown.value(part) instanceof Written.Fields more) {
                fields.putAll(more.fields());
            }
        }
        fields.putAll(given.fields());
        return new Written.Fields(given.at(), fields);
    }

    /** Leaves an entry out. */
    void drop(Written.Text id) {
        dropped.put(id.value(), id);
    }

    /** Replaces a field of an entry. */
    void set(String id, Place at, String name, Written.Field field) {
        Map<String, Written.Field> one = new LinkedHashMap<>();
        one.put(name, field);
        replaced.merge(id, new Written.Fields(at, one), Written.Fields::with);
    }

    /** Adds an entry of a type. */
    void add(String type, Place at, Written entry) {
        Map<String, Written.Field> types =
                new LinkedHashMap<>(added == null ? Map.<String, Written.Field>of() : added.fields());
        List<Written> items = new ArrayList<>();
        Written.Field earlier = types.get(type);
        if (earlier != null && earlier.value() instanceof Written.Items list) {
            items.addAll(list.items());
        }
        items.addAll(entry instanceof Written.Items several ? several.items() : List.of(entry));
        types.put(type, new Written.Field(at, new Written.Items(at, items)));
        added = new Written.Fields(at, types);
    }

    /** An entry as changed, or null where it is left out. */
    Written.@Nullable Fields applied(Written.Fields entry) {
        if (!(entry.value("id") instanceof Written.Text id)) {
            return entry;
        }
        seen.add(id.value());
        if (dropped.containsKey(id.value())) {
            return null;
        }
        Written.Fields other = replaced.get(id.value());
        return other == null ? entry : entry.with(other);
    }

    /** Entries to be added, by type; null where there are none. */
    Written.@Nullable Fields added() {
        return added;
    }

    /** Reports ids that no entry has. */
    void checkUsed(Problems problems) {
        Set<String> ids = new TreeSet<>(seen);
        dropped.forEach((id, at) -> checkUsed(id, at.at(), ids, problems));
        replaced.forEach((id, fields) -> checkUsed(id, fields.at(), ids, problems));
    }

    private void checkUsed(String id, Place at, Set<String> ids, Problems problems) {
        if (!seen.contains(id)) {
            problems.at(at, "unknown-id", "the case has no entry '" + id + "'", Suggestion.nearest(id, ids));
        }
    }

    private void readDrop(@Nullable Written written, Problems problems) {
        if (written == null) {
            return;
        }
        List<Written> items = written instanceof Written.Items list ? list.items() : List.of(written);
        for (Written item : items) {
            if (item instanceof Written.Text id) {
                drop(id);
            } else {
                problems.at(item.at(), "wrong-kind", "'drop' lists ids, here stands " + item.kind());
            }
        }
    }

    private void readSet(@Nullable Written written, Problems problems) {
        if (written == null) {
            return;
        }
        if (!(written instanceof Written.Fields all)) {
            problems.at(written.at(), "wrong-kind", "'set' maps ID.field to a value, here stands " + written.kind());
            return;
        }
        all.fields().forEach((name, field) -> {
            String[] parts = name.split("\\.", -1);
            if (parts.length != 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
                problems.at(field.at(), "wrong-kind", "write ID.field: value, such as host-answer.stance: ACCEPTS");
                return;
            }
            set(parts[0], field.at(), parts[1], field);
        });
    }
}
