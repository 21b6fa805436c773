package org.mandate.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.mandate.decision.FirmVerdict;
import org.mandate.decision.MethodAnswer;
import org.mandate.decision.WorldAnswer;
import org.mandate.ranking.SettingNames;
import org.mandate.vocabulary.Firmness;
import org.mandate.vocabulary.Threshold;

/** Whether a recommendation is firm, and why not. */
final class Verdict {

    private Verdict() {}

    static FirmVerdict of(Question question, MethodAnswer method, WorldAnswer worlds) {
        String leader = question.stated().first().group();
        Firmness stated = question.record().recommendation().firmness();
        if (leader == null) {
            return new FirmVerdict(
                    Firmness.NONE,
                    List.of(new FirmVerdict.Test(
                            false, question.stated().first().label())));
        }
        List<FirmVerdict.Test> tests = new ArrayList<>();
        tests.add(new FirmVerdict.Test(
                stated == Firmness.LEADS,
                switch (stated) {
                    case OPEN -> "the order is open already as the case stands";
                    case CLOSE_CALL -> "its lead is a close call as the case stands";
                    case NONE, LEADS, FIRM -> "as the case stands it leads by more than a close call";
                }));
        tests.add(cells(method, leader));
        tests.add(draws(question, method));
        tests.add(worlds(worlds, leader));
        boolean firm = tests.stream().allMatch(FirmVerdict.Test::holds);
        return new FirmVerdict(firm ? Firmness.FIRM : stated, tests);
    }

    private static FirmVerdict.Test cells(MethodAnswer method, String leader) {
        long held = method.cells().stream()
                .filter(c -> leader.equals(c.first().group()))
                .count();
        int all = method.cells().size();
        String text = "it leads under " + (held == all ? "all " + all : "only " + held + " of " + all)
                + " ways to combine findings and to weigh criteria";
        return new FirmVerdict.Test(held == all, text);
    }

    private static FirmVerdict.Test draws(Question question, MethodAnswer method) {
        Threshold least = question.settings().thresholds().get(SettingNames.FIRM_SHARE);
        MethodAnswer.Draws both = method.draws().get(method.draws().size() - 1);
        if (least == null) {
            return new FirmVerdict.Test(
                    false, "the settings do not say what share of draws is firm (" + SettingNames.FIRM_SHARE + ")");
        }
        String text = String.format(
                Locale.ROOT,
                "it leads in %.1f %% of %d draws of strengths and of weights within the order; %s %% are asked for",
                100 * both.leader(),
                both.draws(),
                Phrases.number(100 * least.value()));
        return new FirmVerdict.Test(both.leader() >= least.value(), text);
    }

    private static FirmVerdict.Test worlds(WorldAnswer worlds, String leader) {
        double share = worlds.first().stream()
                .filter(s -> Objects.equals(s.group(), leader))
                .mapToDouble(MethodAnswer.Share::share)
                .sum();
        long held = Math.round(share * worlds.fired());
        String text = worlds.uncertain().isEmpty()
                ? "nothing in the case is uncertain"
                : "it leads in "
                        + (held == worlds.fired() ? "all " : "only " + held + " of ")
                        + worlds.fired()
                        + (worlds.exact() ? " worlds" : " worlds drawn");
        return new FirmVerdict.Test(held == worlds.fired(), text);
    }
}
