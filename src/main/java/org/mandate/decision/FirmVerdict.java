package org.mandate.decision;

import java.util.List;
import org.mandate.vocabulary.Firmness;

/**
 * How firm the recommendation is after everything was tried.
 *
 * @param firmness FIRM, or what the decision record says where something speaks against that
 * @param because one sentence for each test: what was tried and whether the leader held
 */
public record FirmVerdict(Firmness firmness, List<Test> because) {

    public FirmVerdict {
        because = List.copyOf(because);
    }

    /**
     * One thing that a firm recommendation has to withstand.
     *
     * @param holds whether it does
     * @param text what was tried and what came out, a sentence without its full stop
     */
    public record Test(boolean holds, String text) {}
}
