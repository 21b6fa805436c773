package org.mandate.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value as written in a file, before anything is known of what it should be. */
public sealed interface Written {

    /** Where it starts. */
    Place at();

    /** What it is, in a reader's words. */
    String kind();

    /**
     * A single value.
     *
     * @param at where it starts
     * @param value its text
     * @param plain whether it stands without quotes, so that it may be a number or a truth value
     */
    record Text(Place at, String value, boolean plain) implements Written {
        @Override
        public String kind() {
            return isNothing() ? "nothing" : "text";
        }

        /** Whether nothing was written where a value belongs. */
        public boolean isNothing() {
            return plain && (value.isEmpty() || value.equals("~") || value.equalsIgnoreCase("null"));
        }
    }

    /**
     * A list.
     *
     * @param at where it starts
     * @param items its items, in order
     */
    record Items(Place at, List<Written> items) implements Written {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * A map of named fields.
     *
     * @param at where it starts
     * @param fields fields by name, in order
     * @param gaps what is known of fields that are not there
     */
    record Fields(Place at, Map<String, Field> fields, Map<String, Gap> gaps) implements Written {

        /** Fields of which nothing else is known. */
        public Fields(Place at, Map<String, Field> fields) {
            this(at, fields, Map.of());
        }

        @Override
        public String kind() {
            return "a map";
        }

        /** The value of a field, or null where it is not there. */
        public @Nullable Written value(String name) {
            Field field = fields.get(name);
            return field == null ? null : field.value();
        }

        /** Where a field's value stands, or would stand; the whole where nothing better is known. */
        Place placeOf(String name) {
            Written value = value(name);
            if (value != null) {
                return value.at();
            }
            Gap gap = gaps.get(name);
            return gap == null ? at : gap.at();
        }

        /** Whether it has been said that a field is not there. */
        boolean saidMissing(String name) {
            Gap gap = gaps.get(name);
            return gap != null && gap.said();
        }

        /** These fields with some replaced or added, at the place of the others. */
        public Fields with(Fields others) {
            Map<String, Field> all = new LinkedHashMap<>(fields);
            all.putAll(others.fields());
            return new Fields(others.at(), all, gaps).withGaps(others.gaps());
        }

        /** These fields without one. */
        public Fields without(String name) {
            Map<String, Field> rest = new LinkedHashMap<>(fields);
            rest.remove(name);
            return new Fields(at, rest, gaps);
        }

        /** These fields, with more known of those that are not there. */
        Fields withGaps(Map<String, Gap> more) {
            Map<String, Gap> all = new LinkedHashMap<>(gaps);
            all.putAll(more);
            return new Fields(at, fields, all);
        }
    }

    /**
     * A field that is not there.
     *
     * @param at where it would stand
     * @param said whether it has been reported, such as under the name that it was perhaps meant to have
     */
    record Gap(Place at, boolean said) {}

    /**
     * A field of a map.
     *
     * @param at where its name stands
     * @param value its value
     */
    record Field(Place at, Written value) {}
}
