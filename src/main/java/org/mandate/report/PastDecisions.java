package org.mandate.report;

import java.util.ResourceBundle;
import org.mandate.report.document.Block;
import org.mandate.report.document.Line;

/**
 * How often the shipped rulebook agreed with past decisions, and what that does not mean. The figures are those of the
 * backtest of this version, kept in {@code past-decisions.properties}; a test holds them to what the backtest says.
 */
final class PastDecisions {

    private static final ResourceBundle FIGURES = ResourceBundle.getBundle("org.mandate.report.past-decisions");

    private final Material material;

    PastDecisions(Material material) {
        this.material = material;
    }

    Block.Section section() {
        return new Parts()
                .text(sentence())
                .text(material.t("past.aged", figure("agreed"), figure("held"), figure("failed"), figure("mixed")))
                .text(material.t("past.gain", number("gain"), number("gain-low"), number("gain-high")))
                .note(Line.of(material.t("past.other") + " ")
                        .code("mandate backtest")
                        .text("."))
                .section("past", material.t("past.title"));
    }

    /** The agreement, in a sentence. */
    String sentence() {
        return material.t("past.agreed", figure("reviews"), figure("choice"), figure("agreed"));
    }

    private static String figure(String key) {
        return FIGURES.getString(key);
    }

    private String number(String key) {
        return material.numbers.plain(Double.parseDouble(figure(key)));
    }
}
