package org.mandate.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.AbsenceLine;
import org.mandate.decision.AlertLine;
import org.mandate.decision.CaseLine;
import org.mandate.decision.CriterionLine;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.DemandLine;
import org.mandate.decision.EvidenceSides;
import org.mandate.decision.FactLine;
import org.mandate.decision.FactStatus;
import org.mandate.decision.FindingLine;
import org.mandate.decision.ForecastLine;
import org.mandate.decision.IndicatorLine;
import org.mandate.decision.Justification;
import org.mandate.decision.OptionLine;
import org.mandate.decision.Provenance;
import org.mandate.decision.RankingLine;
import org.mandate.decision.RecommendationLine;
import org.mandate.decision.RiskLine;
import org.mandate.decision.RuleLine;
import org.mandate.decision.SettingLine;
import org.mandate.decision.SourceLine;
import org.mandate.decision.UnknownLine;
import org.mandate.decision.UnknownTry;
import org.mandate.decision.WorldLine;
import org.mandate.vocabulary.AlertKind;
import org.mandate.vocabulary.Approximation;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.DemandStatus;
import org.mandate.vocabulary.FindingSide;
import org.mandate.vocabulary.Firmness;
import org.mandate.vocabulary.IndicatorKind;
import org.mandate.vocabulary.Level;
import org.mandate.vocabulary.OptionKind;
import org.mandate.vocabulary.RiskKind;
import org.mandate.vocabulary.Strength;
import org.mandate.vocabulary.Viability;

/** A record made by hand: one line of every sort, a value and a null for all that may be null. */
public final class SampleDecision {

    private static final List<Justification> WHY =
            List.of(new Justification("A rule", List.of("a-fact", "setting:limit")));

    private SampleDecision() {}

    /** Three options, the leader conditional on the host and on there being no demand to leave. */
    public static DecisionRecord record() {
        return with(List.of(
                option("smaller", OptionKind.CONSOLIDATE, "Reduced footprint, Ménaka", 1, DemandStatus.UNKNOWN, true),
                option("larger", OptionKind.REINFORCE, "Increase of authorised strength", 2, DemandStatus.FAILED, true),
                option("closure", OptionKind.WITHDRAW, "Complete closure", null, DemandStatus.MET, false)));
    }

    /** The same with other options; the first of them leads. */
    public static DecisionRecord with(List<OptionLine> options) {
        OptionLine first = options.get(0);
        return new DecisionRecord(
                DecisionRecord.FORMAT,
                new CaseLine(
                        "sample",
                        "MINUSMA",
                        "Mali",
                        LocalDate.of(2023, 1, 27),
                        LocalDate.of(2023, 1, 27),
                        "How should it go on?",
                        "public"),
                new RecommendationLine(first.id(), Firmness.LEADS, 0.05, null, first.label() + " leads by 0.050"),
                List.of(new RankingLine(first.group(), 1, first.viability(), first.score(), first.id())),
                options,
                List.of(
                        new RiskLine(
                                "risk:MOVEMENT:mali",
                                RiskKind.MOVEMENT,
                                Level.HIGH,
                                "Mali",
                                "it stays in camp",
                                0.6,
                                WHY),
                        new RiskLine(
                                "risk:CIVILIAN_HARM:mali",
                                RiskKind.CIVILIAN_HARM,
                                Level.SEVERE,
                                "Mali",
                                "more die",
                                1,
                                WHY)),
                List.of(new AlertLine("alert:MASS_ATROCITY", AlertKind.MASS_ATROCITY, "a warning is active", WHY)),
                List.of(new ForecastLine("forecast:WITHDRAW:a-rule", OptionKind.WITHDRAW, "it will end", WHY)),
                List.of(new IndicatorLine(
                        "indicator:KILLINGS_RATIO:mali",
                        IndicatorKind.KILLINGS_RATIO,
                        "Mali",
                        3.7,
                        "3.7 times",
                        0.6,
                        WHY)),
                findings(options),
                List.of(fact(), unknownFact()),
                List.of(new AbsenceLine("absent:Pledge[]", "no pledge is on record")),
                List.of(new WorldLine(Map.of("a-fact", 2), null, null)),
                List.of(
                        new UnknownLine(
                                "calm",
                                "whether it is calm",
                                "no report",
                                List.of(new UnknownTry("YES", first.id(), first.viability(), Firmness.LEADS))),
                        new UnknownLine(
                                "host",
                                "what the host says",
                                "no answer",
                                List.of(new UnknownTry("REJECTS", null, null, Firmness.NONE)))),
                List.of(
                        new SettingLine("strength-strong", 0.8, "strength", "convention", true),
                        new SettingLine("limit", 1.0e-7, "share", "T3", false),
                        new SettingLine("most", 1.2e7, "people", "T3", false)),
                List.of(new SourceLine("paper", "A paper", "A house", LocalDate.of(2023, 1, 26), "B")),
                List.of(new RuleLine(
                        "A rule", "rules/host.drl", 12, "Why.", "T3", List.of("UNAMIR-1994-05"), "1994", true)),
                List.of("the priorities are an assumption"),
                new Provenance("mandate 0.1.0", "Drools 10.2.0", "aa", "bb", "cc", "dd"));
    }

    /** An option on whose demand not to be sent away everything hangs, unless it is a closure. */
    public static OptionLine option(
            String id, OptionKind kind, String label, @Nullable Integer rank, DemandStatus host, boolean onTable) {
        DemandLine accepts = new DemandLine("demand:" + id + ":host-accepts", "the host accepts it", host, null, WHY);
        DemandLine stays = new DemandLine(
                "demand:" + id + ":stays", "no final demand to leave", DemandStatus.MET, "the host wants it gone", WHY);
        return new OptionLine(
                id,
                id,
                kind,
                label,
                onTable,
                rank,
                switch (host) {
                    case MET -> Viability.VIABLE;
                    case UNKNOWN -> Viability.CONDITIONAL;
                    case FAILED -> Viability.NOT_VIABLE;
                },
                0.61,
                0.5,
                0.72,
                List.of(new CriterionLine(
                        Criterion.PROTECTION,
                        1,
                        0.61,
                        0.61,
                        0.48,
                        0.26,
                        0.5,
                        0.72,
                        EvidenceSides.BOTH,
                        List.of(List.of("finding:" + id + ":PROTECTION:FOR:a-rule")))),
                kind == OptionKind.WITHDRAW ? List.of(accepts) : List.of(accepts, stays));
    }

    /** One for each option, since its line of evidence names it, and one against the first. */
    private static List<FindingLine> findings(List<OptionLine> options) {
        List<FindingLine> findings = new ArrayList<>();
        options.forEach(o -> findings.add(finding(o.id(), FindingSide.FOR, Strength.STRONG, "guards the north", null)));
        String first = options.get(0).id();
        findings.add(finding(first, FindingSide.AGAINST, Strength.WEAK, "leaves the centre", "another source"));
        return findings;
    }

    private static FindingLine finding(
            String option, FindingSide side, Strength strength, String text, @Nullable String independent) {
        String id = "finding:" + option + ":PROTECTION:" + side + ":a-rule";
        return new FindingLine(id, option, Criterion.PROTECTION, side, strength, 0.6, text, independent, WHY);
    }

    private static FactLine fact() {
        return new FactLine(
                "a-fact",
                "ForceStrength",
                "about 13,000 deployed",
                LocalDate.of(2022, 12, 31),
                LocalDate.of(2023, 1, 26),
                "paper/c01",
                "B2",
                0.64,
                Map.of("deployed", List.of(12000.0, 13000.0, 13289.0)),
                FactStatus.CURRENT,
                true,
                Approximation.ABOUT,
                "from a table");
    }

    private static FactLine unknownFact() {
        return new FactLine(
                "host",
                "HostPosition",
                "not known",
                null,
                null,
                null,
                null,
                null,
                null,
                FactStatus.UNKNOWN,
                false,
                null,
                null);
    }
}
