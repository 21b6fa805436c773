package org.mandate.decision;

import org.jspecify.annotations.Nullable;

/**
 * The values of one number of the settings with which first place holds.
 *
 * @param id its id
 * @param value its value
 * @param unit its unit
 * @param basis what it rests on
 * @param low least value tried, from its least sensible one, with which first place holds all the way
 * @param high greatest such value
 * @param below what leads just below, or null where the interval reaches the least sensible value
 * @param above what leads just above, or null where the interval reaches the greatest sensible value
 * @param moves whether any score or place changes within its sensible range
 */
public record ThresholdInterval(
        String id,
        double value,
        String unit,
        String basis,
        double low,
        double high,
        @Nullable FirstPlace below,
        @Nullable FirstPlace above,
        boolean moves) {}
