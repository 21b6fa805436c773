package org.mandate.facts;

import java.time.LocalDate;
import org.mandate.vocabulary.OptionKind;

/**
 * What was advised or decided.
 *
 * @param kind the kind of option
 * @param on the day
 */
public record OutcomeStep(OptionKind kind, LocalDate on) {}
