package org.mandate.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the order owes to what is not known for certain. A world settles every uncertain thing one way.
 *
 * @param exact whether every world was fired; else a sample
 * @param possible number of worlds there are
 * @param fired number of worlds fired
 * @param first share of worlds that each group leads, largest first; a share of worlds, not a probability
 * @param uncertain the uncertain things, the one worth finding out first at the top
 */
public record WorldAnswer(
        boolean exact, double possible, int fired, List<MethodAnswer.Share> first, List<Uncertain> uncertain) {

    public WorldAnswer {
        first = List.copyOf(first);
        uncertain = List.copyOf(uncertain);
    }

    /**
     * Something that is not known for certain.
     *
     * @param id id of the fact or Unknown
     * @param status why it is not certain
     * @param text what is not certain
     * @param flips share of worlds in which another answer to it alone puts another group first
     * @param answers its possible answers
     * @param answeredBy fact type and field that would answer it
     * @param why why it matters, as its author has it; null where nobody said
     */
    public record Uncertain(
            String id,
            FactStatus status,
            String text,
            double flips,
            List<Answer> answers,
            String answeredBy,
            @Nullable String why) {

        public Uncertain {
            answers = List.copyOf(answers);
        }
    }

    /**
     * One possible answer.
     *
     * @param value in words
     * @param first what leads with this answer and everything else as the case has it
     */
    public record Answer(String value, FirstPlace first) {}
}
