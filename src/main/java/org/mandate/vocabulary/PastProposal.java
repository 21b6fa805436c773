package org.mandate.vocabulary;

/**
 * An earlier proposal for the mission and what became of it.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param on the kind of option
 * @param year the year
 * @param uniformedChange change in uniformed personnel proposed
 * @param refusedByHost whether the host refused it
 */
public record PastProposal(
        Evidence evidence, @Key OptionKind on, @Key int year, int uniformedChange, boolean refusedByHost)
        implements Fact {}
