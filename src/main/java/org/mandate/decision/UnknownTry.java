package org.mandate.decision;

import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Firmness;
import org.mandate.vocabulary.Viability;

/**
 * What the order would be if an unknown took a value.
 *
 * @param value the value
 * @param first id of the option that would lead, or null
 * @param viability of that option
 * @param firmness how firmly it would lead
 */
public record UnknownTry(
        String value, @Nullable String first, @Nullable Viability viability, Firmness firmness) {}
