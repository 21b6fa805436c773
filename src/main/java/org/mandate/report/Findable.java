package org.mandate.report;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mandate.decision.FirstPlace;
import org.mandate.decision.WorldAnswer;

/** Something worth finding out, in a sentence. */
final class Findable {

    private Findable() {}

    /** What is uncertain, what it could change, and which facts would answer it. */
    static String sentence(WorldAnswer.Uncertain thing, FirstPlace stated) {
        StringBuilder text = new StringBuilder(Words.sentence(thing.text()));
        text.append(" In ")
                .append(SensitivityText.percent(thing.flips()))
                .append(" of worlds another answer alone puts another option first.");
        Map<String, String> outcomes = new TreeMap<>();
        for (WorldAnswer.Answer answer : thing.answers()) {
            if (!Objects.equals(answer.first().group(), stated.group())) {
                outcomes.merge(
                        OverturningText.leads(answer.first()), '"' + answer.value() + '"', (a, b) -> a + " or " + b);
            }
        }
        outcomes.forEach((leads, values) -> text.append(" With ")
                .append(values)
                .append(", and all else as it stands, ")
                .append(leads));
        if (outcomes.isEmpty()) {
            text.append(" With all else as it stands no answer does.");
        }
        return text.append(" A fact would answer it: ")
                .append(thing.answeredBy())
                .append('.')
                .toString();
    }
}
