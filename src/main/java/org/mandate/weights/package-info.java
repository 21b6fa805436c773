/**
 * The mathematics of unknown weights. In come values of alternatives on criteria, or scores that others worked out for
 * weights drawn here, and what is stated of the weights; out go, exactly, who leads for which weights, and the indices of
 * stochastic multicriteria acceptability analysis (Lahdelma and Salminen 2001): rank acceptabilities, central weights,
 * confidence factors, pairwise winning indices.
 *
 * <p>Every set of weights that is considered is a simplex: all weights, those that keep a stated order, or one vector.
 * Nothing here knows an engine, a case or a file. All values and scores are expected on a scale of about 0 to 1.
 */
@NullMarked
package org.mandate.weights;

import org.jspecify.annotations.NullMarked;
