package org.mandate.report;

import java.util.List;
import java.util.stream.Stream;
import org.mandate.decision.OptionLine;
import org.mandate.vocabulary.DemandStatus;

/**
 * An event that rules plan for: which options it fails, and what is left.
 *
 * @param text in words that stand after "if"
 * @param come whether it has come about
 * @param fallen options on the table that it fails
 * @param left options on the table that it leaves
 * @param leftOff options off the table that it leaves
 */
record Events(String text, boolean come, List<OptionLine> fallen, List<OptionLine> left, List<OptionLine> leftOff) {

    /** Every event that a demand of some option names, in order of their words. */
    static List<Events> of(Material material) {
        return material.record.options().stream()
                .flatMap(o -> o.demands().stream())
                .flatMap(d -> Stream.ofNullable(d.failsIf()))
                .distinct()
                .sorted()
                .map(event -> of(material, event))
                .toList();
    }

    private static Events of(Material material, String event) {
        boolean come = material.record.options().stream()
                .flatMap(o -> o.demands().stream())
                .anyMatch(d -> d.status() == DemandStatus.FAILED && event.equals(d.failsIf()));
        return new Events(
                event,
                come,
                material.options(true).stream().filter(o -> fails(o, event)).toList(),
                material.options(true).stream().filter(o -> !fails(o, event)).toList(),
                material.options(false).stream().filter(o -> !fails(o, event)).toList());
    }

    private static boolean fails(OptionLine option, String event) {
        return option.demands().stream().anyMatch(d -> event.equals(d.failsIf()));
    }
}
