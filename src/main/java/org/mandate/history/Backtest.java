package org.mandate.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.StableJson;
import org.mandate.facts.CaseFile;
import org.mandate.facts.Settings;
import org.mandate.ranking.Trial;
import org.mandate.rules.Rulebook;

/**
 * A rulebook held against the decisions taken in past reviews.
 *
 * @param format {@value #FORMAT}
 * @param cases every case, by id
 * @param counts cases by how the headline stands to the decision
 * @param rules number of rules of the domain in the rulebook
 * @param headline each case ranked without the rules drawn from it or knowable only later; null where no case counts
 * @param withAllRules each case ranked with all rules; null where no case counts
 * @param baselines ways to choose that look at no facts; null where no case counts
 * @param leaveOneRuleOut rules that change the headline when left out; null where that was not asked for
 * @param jitter the headline with other strengths; null where that was not asked for
 * @param rulesSha256 hash of the rules
 * @param settingsSha256 hash of the settings
 */
public record Backtest(
        String format,
        List<ReviewLine> cases,
        Map<Agreement, Integer> counts,
        int rules,
        @Nullable Figures headline,
        @Nullable Figures withAllRules,
        @Nullable Baselines baselines,
        @Nullable List<RuleEffect> leaveOneRuleOut,
        @Nullable Jitter jitter,
        String rulesSha256,
        String settingsSha256) {

    /** The format this version writes. */
    public static final String FORMAT = "mandate/backtest-1";

    public Backtest {
        cases = List.copyOf(cases);
    }

    /**
     * Ranks past reviews and compares.
     *
     * @param leaveOneRuleOut whether each rule is left out in turn
     * @param jitter number of draws over strengths; 0 for none
     */
    public static Backtest run(
            Rulebook rulebook, Settings settings, List<CaseFile> files, boolean leaveOneRuleOut, int jitter) {
        Bench bench = new Bench(rulebook, settings, files);
        int all = bench.domain().size();
        List<ReviewLine> lines = new ArrayList<>();
        Map<Agreement, Integer> counts = new TreeMap<>();
        for (PastReview review : bench.reviews()) {
            ReviewLine line = line(bench, review, all);
            lines.add(line);
            counts.merge(line.without().agreement(), 1, Integer::sum);
        }
        List<ReviewLine> counted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (bench.reviews().get(i).counts()) {
                counted.add(lines.get(i));
            }
        }
        boolean some = !counted.isEmpty();
        return new Backtest(
                FORMAT,
                lines,
                counts,
                all,
                some
                        ? Figures.of(
                                bench, counted.stream().map(ReviewLine::without).toList(), bench::foreign)
                        : null,
                some
                        ? Figures.of(
                                bench, counted.stream().map(ReviewLine::withAll).toList(), r -> Set.of())
                        : null,
                some ? Baselines.of(bench.counted()) : null,
                leaveOneRuleOut ? RuleEffect.of(bench) : null,
                jitter > 0 && some ? Jitter.of(bench, jitter) : null,
                rulebook.sha256(),
                settings.sha256());
    }

    /** As JSON. */
    public String json() {
        return StableJson.write(this);
    }

    private static ReviewLine line(Bench bench, PastReview review, int all) {
        Trial withAll = bench.withAll(review);
        Set<String> foreign = bench.foreign(review);
        return new ReviewLine(
                review.id(),
                review.mission().acronym(),
                review.file().reviewDate(),
                review.file().outcome().advised(),
                review.file().outcome().decided(),
                review.decision(),
                review.file().outcome().judgedLater(),
                RankedReview.of(review, bench.without(review), all - foreign.size(), bench.settings()),
                RankedReview.of(review, withAll, all, bench.settings()),
                review.decision() == null ? null : WeightRegion.of(review.decision(), withAll));
    }
}
