package org.mandate.rules.checks;

/**
 * A check that is made while rules are read, loaded or compiled: here stand its name and what it reports, so that it is
 * listed and has a page like the others.
 */
record Elsewhere(String name, String summary) implements Check {

    @Override
    public boolean silenceable() {
        return false;
    }

    @Override
    public void check(CheckedRulebook rulebook, Report report) {}
}
