package org.mandate.rules;

import org.kie.api.runtime.rule.RuleContext;
import org.mandate.vocabulary.Alert;
import org.mandate.vocabulary.AlertKind;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.Demand;
import org.mandate.vocabulary.DemandAnswer;
import org.mandate.vocabulary.DemandStatus;
import org.mandate.vocabulary.Finding;
import org.mandate.vocabulary.FindingSide;
import org.mandate.vocabulary.Forecast;
import org.mandate.vocabulary.Indicator;
import org.mandate.vocabulary.IndicatorKind;
import org.mandate.vocabulary.Level;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.OptionKind;
import org.mandate.vocabulary.Risk;
import org.mandate.vocabulary.RiskKind;
import org.mandate.vocabulary.Strength;

/**
 * What a rule may conclude. Each conclusion is a logical insertion: it goes when its grounds go. Rule, grounds and
 * quality are read from the match while the rule fires, so a rule passes {@code kcontext} and says only what is new.
 */
public final class Conclude {

    private Conclude() {}

    /** An argument for an option on a criterion. */
    public static void supports(
            RuleContext kcontext, Option option, Criterion criterion, Strength strength, String text) {
        kcontext.insertLogical(
                new Finding(option.id(), criterion, FindingSide.FOR, strength, text, MatchGrounds.of(kcontext)));
    }

    /** An argument against an option on a criterion. */
    public static void against(
            RuleContext kcontext, Option option, Criterion criterion, Strength strength, String text) {
        kcontext.insertLogical(
                new Finding(option.id(), criterion, FindingSide.AGAINST, strength, text, MatchGrounds.of(kcontext)));
    }

    /** A risk in an area (or the country). */
    public static void risk(RuleContext kcontext, RiskKind kind, Level level, String area, String text) {
        kcontext.insertLogical(new Risk(kind, level, area, text, MatchGrounds.of(kcontext)));
    }

    /** A derived reading for an area (or the country), in the unit of its kind. */
    public static void indicator(RuleContext kcontext, IndicatorKind kind, String area, double value, String text) {
        kcontext.insertLogical(new Indicator(kind, area, Rounded.of(value), text, MatchGrounds.of(kcontext)));
    }

    /** What an option must satisfy; the subject is an id that answers refer to. */
    public static void demands(RuleContext kcontext, Option option, String subject, String text) {
        kcontext.insertLogical(new Demand(option.id(), subject, text, null, MatchGrounds.of(kcontext)));
    }

    /** The same of a demand that one event would fail, to be planned for; {@code failsIf} stands after "if". */
    public static void demands(RuleContext kcontext, Option option, String subject, String text, String failsIf) {
        kcontext.insertLogical(new Demand(option.id(), subject, text, failsIf, MatchGrounds.of(kcontext)));
    }

    /** A demand on the option is satisfied. */
    public static void meets(RuleContext kcontext, Option option, String subject, String text) {
        answer(kcontext, option, subject, DemandStatus.MET, text);
    }

    /** A demand on the option is not satisfied: it cannot be chosen, whatever its score. */
    public static void fails(RuleContext kcontext, Option option, String subject, String text) {
        answer(kcontext, option, subject, DemandStatus.FAILED, text);
    }

    /** Whether a demand is satisfied is not known, partly so, or still being negotiated. */
    public static void leavesOpen(RuleContext kcontext, Option option, String subject, String text) {
        answer(kcontext, option, subject, DemandStatus.UNKNOWN, text);
    }

    /** Something that stands above the score. */
    public static void alert(RuleContext kcontext, AlertKind kind, String text) {
        kcontext.insertLogical(new Alert(kind, text, MatchGrounds.of(kcontext)));
    }

    /** What the decider will probably do about a kind of option; never part of a score. */
    public static void forecast(RuleContext kcontext, OptionKind kind, String text) {
        kcontext.insertLogical(new Forecast(kind, text, MatchGrounds.of(kcontext)));
    }

    private static void answer(RuleContext kcontext, Option option, String subject, DemandStatus status, String text) {
        kcontext.insertLogical(new DemandAnswer(option.id(), subject, status, text, MatchGrounds.of(kcontext)));
    }
}
