package org.mandate.rules;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A class, or a method or field of one, that compiled rules refer to.
 *
 * @param owner full name of the class
 * @param member name of the method or field; null for the class alone
 */
record Reference(String owner, @Nullable String member) implements Comparable<Reference> {

    private static final Comparator<Reference> ORDER =
            Comparator.comparing(Reference::owner).thenComparing(r -> r.member == null ? "" : r.member);

    static final String CONSTRUCTOR = "<init>";

    /** Whether the class alone is meant, or a new object of it. */
    boolean isType() {
        return member == null || member.equals(CONSTRUCTOR);
    }

    /** The class without its package. */
    String simpleOwner() {
        return owner.substring(Math.max(owner.lastIndexOf('.'), owner.lastIndexOf('$')) + 1);
    }

    /** As a rule would write it: {@code System.exit}, or {@code java.io.File}. */
    String text() {
        return isType() ? owner.replace('$', '.') : simpleOwner() + "." + member;
    }

    /** The class before what it has. */
    @Override
    public int compareTo(Reference other) {
        return ORDER.compare(this, other);
    }
}
