package org.mandate.facts;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.CountedRows;
import org.mandate.vocabulary.InvalidFields;
import org.mandate.vocabulary.Key;

/** What a record is made of, and how to build one. */
final class RecordShape<R> {

    private static final Map<Class<?>, RecordShape<?>> KNOWN = new ConcurrentHashMap<>();

    private final Class<R> type;
    private final Constructor<R> constructor;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Part> byName = new HashMap<>();
    private final List<String> names;

    /**
     * One component.
     *
     * @param name its name
     * @param raw its class
     * @param type its type with arguments
     * @param nullable whether it may be missing
     * @param key whether it is part of the fact's key
     * @param component for reading it
     */
    record Part(String name, Class<?> raw, Type type, boolean nullable, boolean key, RecordComponent component) {

        /** What it is where a file does not give it, or null where there is no such default. */
        @Nullable
        Object unsaid() {
            if (raw == boolean.class) {
                return name.equals("onTable");
            } else if (raw == Set.class) {
                return Set.of();
            } else if (raw == List.class) {
                return List.of();
            }
            return raw == Map.class ? Map.of() : null;
        }

        /** Whether a file must give it. */
        boolean needed() {
            return !nullable && unsaid() == null;
        }

        /** The component's value in a record. */
        @Nullable
        Object of(Object owner) {
            try {
                return component.getAccessor().invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private RecordShape(Class<R> type) {
        this.type = type;
        List<Class<?>> raws = new ArrayList<>();
        for (RecordComponent c : type.getRecordComponents()) {
            raws.add(c.getType());
            boolean nullable = c.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean key = c.isAnnotationPresent(Key.class);
            parts.add(new Part(c.getName(), c.getType(), c.getGenericType(), nullable, key, c));
        }
        parts.forEach(part -> byName.put(part.name(), part));
        names = parts.stream()
                .filter(part -> !part.name().equals("evidence") && part.raw() != CountedRows.class)
                .map(Part::name)
                .toList();
        try {
            constructor = type.getDeclaredConstructor(raws.toArray(new Class<?>[0]));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The shape of a record class. */
    @SuppressWarnings("unchecked") // the map's key is the class that the shape was made from
    static <R> RecordShape<R> of(Class<R> type) {
        return (RecordShape<R>) KNOWN.computeIfAbsent(type, RecordShape::new);
    }

    /** The record's simple name. */
    String name() {
        return type.getSimpleName();
    }

    /** Components in order. */
    List<Part> parts() {
        return parts;
    }

    /** The component of that name, or null. */
    @Nullable
    Part part(String name) {
        return byName.get(name);
    }

    /** Names of components that a file can give: evidence is written flat, and counted rows come from a table. */
    List<String> names() {
        return names;
    }

    /** A record of these values, by component in order; throws InvalidFields where they do not hold together. */
    R build(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidFields faults) {
                throw faults;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
