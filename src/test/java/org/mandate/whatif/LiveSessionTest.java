package org.mandate.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandate.decision.DecisionJson;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.ranking.LiveSession;
import org.mandate.ranking.Ranker;
import org.mandate.testing.Mali;

/** A session that stays open says what a fresh one would say, whatever was changed in it before. */
class LiveSessionTest {

    private static final int STEPS = 200;
    private static final int COMPARED = 40;

    static List<Path> cases() throws IOException {
        try (Stream<Path> list = Files.list(Path.of("facts"))) {
            return list.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatAFreshSessionSays(Path folder) {
        CaseFile file = new CaseReader(null, Path.of("seeds")).read(folder);
        RandomChanges changes = new RandomChanges(file, Mali.settings(), 20230127);
        try (LiveSession session = LiveSession.of(Mali.rulebook())) {
            String first = live(file, session);
            for (int step = 1; step <= STEPS; step++) {
                changes.step();
                Ranker ranker = new Ranker(Mali.rulebook(), changes.settings());
                String live = DecisionJson.write(ranker.rank(changes.file(), file.reviewDate(), session, false));
                if (step % COMPARED == 0) {
                    String fresh = DecisionJson.write(ranker.rankWithoutTries(changes.file(), file.reviewDate()));
                    assertThat(live).as("after %s changes", step).isEqualTo(fresh);
                }
            }
            assertThat(live(file, session)).as("after everything was undone").isEqualTo(first);
        }
    }

    private static String live(CaseFile file, LiveSession session) {
        return DecisionJson.write(
                new Ranker(Mali.rulebook(), Mali.settings()).rank(file, file.reviewDate(), session, true));
    }
}
