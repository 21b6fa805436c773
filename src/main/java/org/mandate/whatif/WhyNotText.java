package org.mandate.whatif;

import java.util.List;
import java.util.Locale;
import org.mandate.diagnostic.CaretLine;
import org.mandate.diagnostic.Printable;

/** The answer as text. */
public final class WhyNotText {

    private static final int LONG = 90;

    private final WhyNot answer;
    private final StringBuilder out = new StringBuilder();

    private WhyNotText(WhyNot answer) {
        this.answer = answer;
    }

    /** The whole of it. */
    public static String of(WhyNot answer) {
        WhyNotText text = new WhyNotText(answer);
        text.write();
        return Printable.of(text.out.toString());
    }

    private void write() {
        WhyNot.Rule rule = answer.rule();
        String about = answer.option() == null ? "" : " for option " + answer.option();
        line("\"" + rule.name() + "\" "
                + switch (answer.answer()) {
                    case FIRED -> "fired";
                    case DID_NOT_FIRE, CANNOT_BE_TAKEN_APART -> "did not fire";
                }
                + about + " in " + answer.caseId() + " as known on " + answer.asKnownOn() + ".");
        line("  " + rule.file() + ":" + rule.line() + ": " + rule.doc());
        switch (answer.answer()) {
            case FIRED -> fired();
            case DID_NOT_FIRE -> didNotFire();
            case CANNOT_BE_TAKEN_APART -> line("\nIts conditions cannot be taken apart.");
        }
    }

    private void fired() {
        line("\nIt concluded");
        for (WhyNot.Concluded concluded : answer.conclusions()) {
            line("  " + concluded.id() + (concluded.text().isEmpty() ? "" : ": " + concluded.text()));
            line("    because of " + String.join(", ", concluded.because()));
        }
    }

    private void didNotFire() {
        WhyNot.Failing failing = answer.failing();
        if (failing == null) {
            return;
        }
        line("\nThe first condition that fails");
        line(failing.file() + ":" + failing.line() + ":" + failing.column() + ": " + failing.text());
        out.append(CaretLine.of(failing.source(), failing.column()));
        line(failing.sentence());
        line("\nHow far the facts get (in how many ways they meet all conditions so far)");
        for (WhyNot.Step step : answer.steps()) {
            line(String.format(Locale.ROOT, "  %5d  %s", step.ways(), shortened(step.text())));
            if (step.ways() == 0) {
                break;
            }
        }
        if (!answer.nearest().isEmpty()) {
            line("\nWhat comes nearest");
            answer.nearest().forEach(this::near);
        }
        if (!answer.sources().isEmpty()) {
            line("\nWhich rules could conclude it");
            answer.sources().forEach(this::source);
        }
        changes();
    }

    private void source(WhyNot.Source source) {
        String fails = source.fails();
        line("  \"" + source.rule() + "\""
                + (source.fired()
                        ? " fired, but not with what is asked for"
                        : fails == null ? " did not fire" : " did not fire: " + fails)
                + " (" + source.file() + ":" + source.line() + ")");
    }

    private void near(WhyNot.Near near) {
        line("  " + (near.id().isEmpty() ? "" : near.id() + ": ") + near.sentence());
        if (!near.text().isEmpty()) {
            line("    " + near.text());
        }
    }

    private void changes() {
        List<WhyNot.Change> changes = answer.changes();
        if (changes.isEmpty()) {
            line("\nNo change of up to three facts or thresholds was found that makes it fire.");
            return;
        }
        line("\nThe smallest " + (changes.size() == 1 ? "change" : "changes")
                + " found that make" + (changes.size() == 1 ? "s" : "") + " it fire; fired again with "
                + (changes.size() == 1 ? "it" : "each"));
        line("  as it is: " + ranking(answer.before()));
        int number = 1;
        for (WhyNot.Change change : changes) {
            line("  " + number++ + ". " + String.join(";\n     ", change.edits()));
            line("     then: " + ranking(change.after()));
            line("     " + String.join(" ", change.options()));
        }
    }

    private static String ranking(WhyNot.Ranking ranking) {
        if (ranking.first() == null) {
            return "no option leads";
        }
        return ranking.first() + " leads"
                + (ranking.margin() == null ? "" : String.format(Locale.ROOT, " by %.3f", ranking.margin()))
                + " (" + NearWords.plain(ranking.viability() + ", " + ranking.firmness()) + ")";
    }

    private static String shortened(String text) {
        return text.length() > LONG ? text.substring(0, LONG) + " …" : text;
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
