package org.mandate.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * The option that leads the order on the table.
 *
 * @param option id of the option
 * @param group id of its group
 * @param margin its lead in score over the next group that stands, or null
 * @param grounds why it stands
 */
public record Lead(String option, String group, @Nullable Double margin, Grounds grounds) implements Conclusion {

    @Override
    public String id() {
        return "lead:" + option;
    }
}
