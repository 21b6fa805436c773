package org.mandate.vocabulary;

/**
 * How findings combine, and how an order of criteria becomes weights.
 *
 * @param id its name
 * @param aggregation how findings combine into a value
 * @param weighting how an order becomes weights
 */
public record Method(String id, Aggregation aggregation, Weighting weighting) {}
