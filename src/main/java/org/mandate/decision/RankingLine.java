package org.mandate.decision;

import org.mandate.vocabulary.Viability;

/**
 * A group of variants on the table, in its place.
 *
 * @param option id of the group
 * @param rank place, from 1
 * @param viability of its best option
 * @param score of its best option
 * @param best id of its best option
 */
public record RankingLine(String option, int rank, Viability viability, double score, String best) {}
