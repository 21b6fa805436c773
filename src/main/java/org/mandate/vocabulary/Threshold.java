package org.mandate.vocabulary;

import java.math.BigDecimal;

/**
 * A number of {@code rules/settings.yaml} that rules compare with.
 *
 * @param id its name in rules
 * @param value its value, from min to max
 * @param unit what it is measured in
 * @param basis what it rests on: a rule of thumb, a document, or convention
 * @param min least sensible value
 * @param max greatest sensible value
 */
public record Threshold(String id, double value, String unit, String basis, double min, double max) {

    public Threshold {
        new Validation()
                .identifier("id", id)
                .notBlank("unit", unit)
                .notBlank("basis", basis)
                .require("min", min <= max, "is above max")
                .require("value", value >= min && value <= max, "lies outside " + plain(min) + " to " + plain(max))
                .done();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
