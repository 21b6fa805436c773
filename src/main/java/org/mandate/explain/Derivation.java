package org.mandate.explain;

import org.mandate.decision.OptionLine;

/** Follows options and conclusions down to their grounds; grounds that are shared are written once. */
final class Derivation {

    private final RecordIndex index;
    private final GroundSteps grounds;
    private final OptionSteps options;

    /** Of steps below the first, {@code depth} levels are written. */
    Derivation(RecordIndex index, Combination combination, Background background, int depth) {
        Extent extent = new Extent(depth);
        Worth worth = new Worth(index, combination);
        this.index = index;
        this.grounds = new GroundSteps(index, worth, background, extent);
        this.options = new OptionSteps(combination, worth, grounds, extent);
    }

    /** An option with its demands, those that fail first, and its criteria, heaviest first. */
    Step option(OptionLine option, int level) {
        return options.option(option, level);
    }

    /** Whatever a conclusion can rest on, and conclusions. */
    Step ground(String id, int level) {
        return grounds.ground(id, level);
    }

    /** The step of an id that must be an option, a conclusion or a ground. */
    Step of(String id) {
        return index.record.options().stream()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .map(option -> option(option, 0))
                .orElseGet(() -> ground(id, 0));
    }
}
