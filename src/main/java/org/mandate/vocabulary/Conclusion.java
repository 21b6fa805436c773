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
                Standing,
                GroupStanding,
                Recommendation {

    /** Names it by content, not by firing order: the record joins conclusions that share an id and a text. */
    String id();

    /** Why it stands. */
    Grounds grounds();
}
