package org.mandate.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/**
 * What a session was given, with the engine's handles. Found by equality; but the classes whose objects are only put in,
 * most of them in a run that ranks once, are never hashed: the first hash of a record costs a millisecond.
 */
final class Held {

    private final Map<Class<?>, Kind> kinds = new LinkedHashMap<>();
    private long next;

    /** The handle of an object that equals this one, or null. */
    @Nullable
    FactHandle find(Object object) {
        Kind kind = kinds.get(object.getClass());
        return kind == null ? null : kind.find(object);
    }

    void add(Object object, FactHandle handle) {
        kinds.computeIfAbsent(object.getClass(), c -> new Kind()).add(new Each(object, handle, next++));
    }

    /** Forgets what equals this; the handle it had, or null. */
    @Nullable
    FactHandle remove(Object object) {
        Kind kind = kinds.get(object.getClass());
        return kind == null ? null : kind.remove(object);
    }

    boolean isEmpty() {
        return kinds.values().stream().allMatch(kind -> kind.same.isEmpty());
    }

    /** Everything, in the order in which it was put in. */
    List<Object> all() {
        return kinds.values().stream()
                .flatMap(kind -> kind.same.values().stream())
                .sorted(Comparator.comparingLong(Each::number))
                .map(Each::object)
                .toList();
    }

    /** What is held and not wanted, and what is wanted and not held; the same objects are found without a hash. */
    Difference from(Collection<?> wanted) {
        Set<Object> out = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Object> all = all();
        out.addAll(all);
        List<Object> other = new ArrayList<>();
        for (Object each : wanted) {
            if (!out.remove(each)) {
                other.add(each);
            }
        }
        Map<Object, Object> equal = new HashMap<>();
        if (!other.isEmpty()) {
            out.forEach(object -> equal.put(object, object));
        }
        List<Object> in = new ArrayList<>();
        for (Object each : other) {
            Object held = equal.isEmpty() ? null : equal.remove(each);
            if (held == null) {
                in.add(each);
            } else {
                out.remove(held);
            }
        }
        return new Difference(all.stream().filter(out::contains).toList(), in);
    }

    /** What leads from what is held to what is wanted. */
    record Difference(List<Object> out, List<Object> in) {}

    private record Each(Object object, FactHandle handle, long number) {}

    /** The objects of one class. */
    private static final class Kind {
        private final IdentityHashMap<Object, Each> same = new IdentityHashMap<>();
        private @Nullable Map<Object, Each> equal;

        void add(Each each) {
            same.put(each.object, each);
            if (equal != null) {
                equal.put(each.object, each);
            }
        }

        @Nullable
        FactHandle find(Object object) {
            Each found = each(object);
            return found == null ? null : found.handle;
        }

        @Nullable
        FactHandle remove(Object object) {
            Each found = each(object);
            if (found == null) {
                return null;
            }
            same.remove(found.object);
            if (equal != null) {
                equal.remove(found.object);
            }
            return found.handle;
        }

        private @Nullable Each each(Object object) {
            Each found = same.get(object);
            if (found == null && !same.isEmpty()) {
                if (equal == null) {
                    equal = new HashMap<>();
                    for (Each each : same.values()) {
                        equal.put(each.object, each);
                    }
                }
                found = equal.get(object);
            }
            return found;
        }
    }
}
