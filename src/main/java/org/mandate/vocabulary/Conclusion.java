package org.mandate.vocabulary;

/** What a rule concludes; it stands as long as its grounds do. */
public sealed interface Conclusion
        permits Indicator,
                Risk,
                Finding,
                Demand,
                DemandAnswer,
                Alert,
                Forecast,
                Weight,
                CriterionValue,
                OptionScore,
                OptionViability,
                GroupBest,
                Lead,
                Fallback,
                Standing,
                GroupStanding,
                Recommendation {

    /** Names it by content, not by firing order: the record joins conclusions that share an id and a text. */
    String id();

    /** Why it stands. */
    Grounds grounds();

    /** The conclusion in words; empty where it is a number only. */
    default String text() {
        return "";
    }

    /** What other conclusions cite it by: its id, and its text, since one id may hold several texts. */
    default String reference() {
        return id() + "\t" + text();
    }
}
