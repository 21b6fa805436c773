package org.mandate.edit;

import java.util.List;

/**
 * The edits that brought a difference.
 *
 * @param kind how they did
 * @param edits which; of several that each bring it alone, or that bring it only together, all
 */
public record Cause(Kind kind, List<Share> edits) {

    /** How edits bring a difference. */
    public enum Kind {
        /** Each of the edits brings it without the others. */
        ALONE,
        /** None brings it without the others; without any of these it would not have come. */
        TOGETHER
    }

    /**
     * An edit that bears on a difference.
     *
     * @param edit the edit
     * @param alone what the aspect is with this edit and no other
     */
    public record Share(Edit edit, String alone) {}

    public Cause {
        edits = List.copyOf(edits);
    }
}
