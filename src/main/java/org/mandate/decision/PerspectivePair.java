package org.mandate.decision;

import java.util.List;

/**
 * Two perspectives held against each other.
 *
 * @param one id of one
 * @param other id of the other
 * @param sameFirst whether both put the same group first
 * @param splits the smallest sets of things on which the two judge otherwise that put different groups first where both
 *     judge all else alike: as the case states it, or as both do; each thing with both judgments, in words. Empty where
 *     both put the same group first, and where no set of up to three things does it
 */
public record PerspectivePair(String one, String other, boolean sameFirst, List<List<Thing>> splits) {

    public PerspectivePair {
        splits = List.copyOf(splits);
    }

    /**
     * Something judged otherwise.
     *
     * @param what what it is, such as "the order of criteria"
     * @param one judgment of the one
     * @param other judgment of the other
     */
    public record Thing(String what, String one, String other) {}
}
