package org.mandate.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The record of one ranking. No clock, no host, no absolute path: the same inputs give the same bytes.
 *
 * @param format {@value #FORMAT}
 * @param caseLine what was asked
 * @param recommendation the bottom line
 * @param ranking groups on the table, in order
 * @param options options, on the table by rank, then off it
 * @param risks risks
 * @param alerts alerts
 * @param forecasts forecasts
 * @param indicators indicators
 * @param findings findings
 * @param facts every statement of the case
 * @param absences what was looked for and not found
 * @param worlds open contradictions, settled each way
 * @param unknowns what is not known
 * @param settings settings
 * @param sources sources
 * @param rules rules
 * @param warnings what a reader should mind
 * @param provenance what it was made from
 */
public record DecisionRecord(
        String format,
        @JsonProperty("case") CaseLine caseLine,
        RecommendationLine recommendation,
        List<RankingLine> ranking,
        List<OptionLine> options,
        List<RiskLine> risks,
        List<AlertLine> alerts,
        List<ForecastLine> forecasts,
        List<IndicatorLine> indicators,
        List<FindingLine> findings,
        List<FactLine> facts,
        List<AbsenceLine> absences,
        List<WorldLine> worlds,
        List<UnknownLine> unknowns,
        List<SettingLine> settings,
        List<SourceLine> sources,
        List<RuleLine> rules,
        List<String> warnings,
        Provenance provenance) {

    public DecisionRecord {
        ranking = List.copyOf(ranking);
        options = List.copyOf(options);
        risks = List.copyOf(risks);
        alerts = List.copyOf(alerts);
        forecasts = List.copyOf(forecasts);
        indicators = List.copyOf(indicators);
        findings = List.copyOf(findings);
        facts = List.copyOf(facts);
        absences = List.copyOf(absences);
        worlds = List.copyOf(worlds);
        unknowns = List.copyOf(unknowns);
        settings = List.copyOf(settings);
        sources = List.copyOf(sources);
        rules = List.copyOf(rules);
        warnings = List.copyOf(warnings);
    }

    /** The format this version writes and reads. */
    public static final String FORMAT = "mandate/decision-1";

    /** The option of an id. */
    public OptionLine option(String id) {
        return options.stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
    }
}
