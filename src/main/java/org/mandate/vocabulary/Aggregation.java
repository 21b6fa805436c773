package org.mandate.vocabulary;

/** How findings combine into a value. */
public enum Aggregation {
    /** u = ½ + ½(P − C), P and C by probabilistic sum over lines of evidence (Rago et al. 2016). */
    DF_QUAD,
    /** u = ½ + ½(strongest for − strongest against). */
    MAX,
    /** u = 1/(1 + e^(A − F)) over summed log weights. */
    LOG_ODDS
}
