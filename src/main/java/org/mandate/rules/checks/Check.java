package org.mandate.rules.checks;

import java.util.Locale;

/** One thing that may be wrong with a rulebook. It holds no state: one object serves every rulebook. */
public interface Check {

    /** Its name in diagnostics, in {@code mandate:allow} and of its page: that of the class, in small letters. */
    default String name() {
        return getClass().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** What it reports, in one sentence: the first line of its page. */
    String summary();

    /** Whether {@code // mandate:allow} silences it; what keeps rules from being loaded cannot be silenced. */
    default boolean silenceable() {
        return true;
    }

    /** Reports what it finds. */
    void check(CheckedRulebook rulebook, Report report);
}
