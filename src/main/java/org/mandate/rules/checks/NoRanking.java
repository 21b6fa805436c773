package org.mandate.rules.checks;

/** A rulebook that argues and never ranks. */
final class NoRanking implements Check {

    @Override
    public String summary() {
        return "The rulebook concludes no recommendation.";
    }

    @Override
    public void check(CheckedRulebook rulebook, Report report) {
        boolean recommends = rulebook.rules().stream()
                .flatMap(r -> r.conclusions().stream())
                .anyMatch(c -> c.makes("Recommendation"));
        if (!recommends) {
            report.ofRulebook(
                    rulebook,
                    "no rule concludes a recommendation: ranking.drl is missing or no longer says Rank.recommend");
        }
    }
}
