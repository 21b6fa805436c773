package org.mandate.sensitivity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mandate.decision.Essentials;
import org.mandate.decision.MethodAnswer;
import org.mandate.decision.SensitivityResult;
import org.mandate.decision.WorldAnswer;
import org.mandate.facts.CaseFile;
import org.mandate.facts.Perspective;
import org.mandate.facts.Settings;
import org.mandate.rules.Rulebook;
import org.mandate.vocabulary.Option;
import org.mandate.weights.Draws;

/** Finds how firm the recommendation of a case is. */
public final class Sensitivity {

    /** Seed where none is given. */
    private static final long DEFAULT_SEED = 1;

    private final Rulebook rulebook;
    private final Settings settings;
    private final Progress progress;

    /** With a compiled rulebook and its settings; {@code progress} is told how far the work is. */
    public Sensitivity(Rulebook rulebook, Settings settings, Progress progress) {
        this.rulebook = rulebook;
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * What is wanted.
     *
     * @param draws number of weightings drawn; strengths are drawn a tenth as often, but no fewer than 100 times
     * @param seed seed of everything drawn
     * @param deep whether pairs of changes are tried as well
     * @param threads threads that work; what comes out does not depend on their number
     */
    public record Wanted(int draws, long seed, boolean deep, int threads) {

        /** Draws and seed where none are named. */
        public static final int DRAWS = 10_000;

        public static final long SEED = 1;

        /** What is wanted where nothing else is said. */
        public static Wanted byDefault(int threads) {
            return new Wanted(DRAWS, SEED, false, threads);
        }
    }

    /**
     * Everything, for a case as known on a day and as some participants see it.
     *
     * @throws org.mandate.diagnostic.InvalidInput where the rules cannot rank the case
     */
    public SensitivityResult of(CaseFile file, LocalDate day, List<Perspective> perspectives, Wanted wanted) {
        try (Question question = new Question(rulebook, settings, file, day, wanted.threads(), progress)) {
            Weighing weighing = new Weighing(question);
            WeightTrials weights = new WeightTrials(question, weighing, new Draws(wanted.draws(), wanted.seed()));
            weights.draw(wanted.threads(), progress);
            int strengths = Math.max(Math.min(wanted.draws(), 100), wanted.draws() / 10);
            MethodTrials methods = new MethodTrials(question, weighing, new Draws(strengths, wanted.seed()));
            MethodTrials.Drawn drawn = methods.draw(weights, wanted.threads(), progress);
            MethodAnswer method =
                    new MethodAnswer(methods.cells(), List.of(drawn.strengths(), drawn.both()), EndsTrial.of(question));
            WorldAnswer worlds = Worlds.of(question, wanted.seed());
            List<ThresholdScan.Found> thresholds = ThresholdScan.of(question);
            return new SensitivityResult(
                    SensitivityResult.FORMAT,
                    file.id(),
                    day,
                    SensitivityResult.READING,
                    wanted.seed(),
                    question.stated().first(),
                    level(question),
                    Verdict.of(question, method, worlds),
                    weights.answer(drawn.confidence()),
                    method,
                    worlds,
                    ThresholdScan.fragileFirst(thresholds),
                    LeaveOneOut.of(question),
                    ChangeSearch.of(question, thresholds, wanted.deep()),
                    Perspectives.of(question, perspectives),
                    Perspectives.pairs(question, perspectives));
        }
    }

    /** What matters most: single changes that overturn it, and what to find out first. */
    public Essentials essentials(CaseFile file, LocalDate day, int threads) {
        try (Question question = new Question(rulebook, settings, file, day, threads, progress)) {
            return new Essentials(
                    question.stated().first(),
                    ChangeSearch.of(question, ThresholdScan.of(question), false),
                    Worlds.of(question, DEFAULT_SEED));
        }
    }

    private static List<String> level(Question question) {
        List<String> level = new ArrayList<>();
        String leader = question.stated().first().option();
        Outcome.Place own = leader == null ? null : question.stated().options().get(leader);
        for (Option option : question.options().values()) {
            Outcome.Place place = question.stated().options().get(option.id());
            if (own != null
                    && place != null
                    && option.group().equals(question.stated().first().group())
                    && !option.id().equals(leader)
                    && Objects.equals(place.rank(), own.rank())) {
                level.add(option.label());
            }
        }
        return level;
    }
}
