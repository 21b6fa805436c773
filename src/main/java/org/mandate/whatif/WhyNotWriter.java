package org.mandate.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.rules.ParsedRule;
import org.mandate.rules.RuleInfo;
import org.mandate.vocabulary.Conclusion;

/** Puts the answer together. */
final class WhyNotWriter {

    private final String caseId;
    private final LocalDate day;
    private final ParsedRule parsed;
    private final WhyNot.Rule rule;
    private final @Nullable String option;
    private final WhyNot.Ranking before;

    WhyNotWriter(
            String caseId,
            LocalDate day,
            RuleInfo info,
            ParsedRule parsed,
            @Nullable String option,
            WhyNot.Ranking before) {
        this.caseId = caseId;
        this.day = day;
        this.parsed = parsed;
        this.rule = new WhyNot.Rule(info.name(), info.file(), info.line(), info.doc());
        this.option = option;
        this.before = before;
    }

    WhyNot fired(List<Conclusion> conclusions) {
        List<WhyNot.Concluded> said = conclusions.stream()
                .map(c -> new WhyNot.Concluded(c.id(), c.text(), because(c)))
                .toList();
        return answer(WhyNot.Answer.FIRED, said, List.of(), null, List.of(), List.of(), List.of());
    }

    WhyNot cannotBeTakenApart() {
        return answer(WhyNot.Answer.CANNOT_BE_TAKEN_APART, List.of(), List.of(), null, List.of(), List.of(), List.of());
    }

    WhyNot didNotFire(NearReading reading, List<WhyNot.Source> sources, List<WhyNot.Change> changes) {
        NearStep failing = reading.failing();
        if (failing == null) {
            return cannotBeTakenApart();
        }
        List<WhyNot.Step> steps = new ArrayList<>();
        for (NearStep step : reading.steps().steps()) {
            Diagnostic at = place(step);
            steps.add(new WhyNot.Step(
                    at.line(), at.column(), step.text(), reading.matches(step).size()));
        }
        NearMisses misses = new NearMisses(reading);
        Diagnostic at = place(failing);
        String source = at.sourceLine();
        WhyNot.Failing shown = new WhyNot.Failing(
                at.file(),
                at.line(),
                at.column(),
                failing.text(),
                source == null ? "" : source,
                misses.sentence(failing));
        return answer(WhyNot.Answer.DID_NOT_FIRE, List.of(), steps, shown, misses.nearest(failing), sources, changes);
    }

    /** Ids of grounds; a reference carries a text behind a tab. */
    private static List<String> because(Conclusion conclusion) {
        return conclusion.grounds().because().stream()
                .map(id -> id.split("\t", 2)[0])
                .distinct()
                .sorted()
                .toList();
    }

    private Diagnostic place(NearStep step) {
        return parsed.file().at(step.at(), "", "", null);
    }

    private WhyNot answer(
            WhyNot.Answer answer,
            List<WhyNot.Concluded> conclusions,
            List<WhyNot.Step> steps,
            WhyNot.@Nullable Failing failing,
            List<WhyNot.Near> nearest,
            List<WhyNot.Source> sources,
            List<WhyNot.Change> changes) {
        return new WhyNot(
                WhyNot.FORMAT,
                caseId,
                day,
                rule,
                option,
                answer,
                conclusions,
                steps,
                failing,
                nearest,
                sources,
                before,
                changes);
    }
}
