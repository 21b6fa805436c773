package org.mandate.sensitivity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a change of inputs changes in what a session holds.
 *
 * @param out what goes
 * @param in what comes
 */
record Delta(Set<Object> out, Set<Object> in) {

    /** No change. */
    static final Delta NONE = new Delta(Set.of(), Set.of());

    /** From what is held to what is wanted. */
    static Delta between(Set<Object> held, Collection<Object> wanted) {
        Set<Object> in = new LinkedHashSet<>(wanted);
        Set<Object> out = new LinkedHashSet<>(held);
        out.removeAll(in);
        in.removeAll(held);
        return new Delta(out, in);
    }

    /** From some objects to others. */
    static Delta swap(Collection<?> out, Collection<?> in) {
        return new Delta(new LinkedHashSet<>(out), new LinkedHashSet<>(in));
    }

    /** Both of two changes that touch different things. */
    Delta and(Delta other) {
        Set<Object> allOut = new LinkedHashSet<>(out);
        allOut.addAll(other.out);
        Set<Object> allIn = new LinkedHashSet<>(in);
        allIn.addAll(other.in);
        return new Delta(allOut, allIn);
    }

    /** Whether nothing changes. */
    boolean isNone() {
        return out.isEmpty() && in.isEmpty();
    }

    /** What a session that this change was made in must let go to have another change of the same base instead. */
    List<Object> leaving(Delta next) {
        return without(in, next.in, next.out, out);
    }

    /** What it must take up for that. */
    List<Object> entering(Delta next) {
        return without(next.in, in, out, next.out);
    }

    /** Of some objects those not kept, and those that were of the base and are so no longer, or again. */
    private static List<Object> without(Set<Object> some, Set<Object> kept, Set<Object> base, Set<Object> still) {
        List<Object> all = new ArrayList<>();
        some.stream().filter(each -> !kept.contains(each)).forEach(all::add);
        Set<Object> unchanged = new HashSet<>(still);
        base.stream().filter(each -> !unchanged.contains(each)).forEach(all::add);
        return all;
    }
}
