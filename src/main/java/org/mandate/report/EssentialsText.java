package org.mandate.report;

import java.util.List;
import org.mandate.decision.Essentials;
import org.mandate.decision.WorldAnswer;

/** The two sentences that matter most of how firm a recommendation is. */
public final class EssentialsText {

    private EssentialsText() {}

    /** What would most easily overturn it, and what to find out first; lines as wide as that. */
    public static String of(Essentials essentials, int width, boolean colour) {
        Screen screen = new Screen(width, colour, 1);
        screen.heading("How firm it is");
        List<String> overturning = OverturningText.sentences(essentials.changes());
        screen.item(
                "-",
                overturning.isEmpty()
                        ? "None of " + essentials.changes().single()
                                + " single changes that were tried would overturn it."
                        : "What would most easily overturn it: " + overturning.get(0)
                                + (overturning.size() == 1 ? "" : " (" + (overturning.size() - 1) + " other ways.)"));
        List<WorldAnswer.Uncertain> findable = essentials.worlds().uncertain().stream()
                .filter(u -> u.flips() > 0)
                .toList();
        screen.item(
                "-",
                findable.isEmpty()
                        ? "Nothing that is not known for certain would change first place, whatever the answer."
                        : "What to find out first: " + Findable.sentence(findable.get(0), essentials.first()));
        screen.text("'mandate sensitivity' says more.");
        return screen.text();
    }
}
