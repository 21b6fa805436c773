package org.mandate.vocabulary;

/** How an order of criteria becomes weights. */
public enum Weighting {
    /** Rank-order centroid: w_j = (1/n) Σ_{k≥j} 1/k. */
    ROC,
    /** w_j = 2(n + 1 − j) / (n(n + 1)). */
    RANK_SUM,
    /** 1/n each. */
    EQUAL,
    /** Weights are stated, not derived. */
    GIVEN
}
