package org.mandate.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.decision.DecisionJson;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.ranking.Ranker;
import org.mandate.testing.Mali;

/** What came of a case never reaches its decision record. */
final class OutcomeTest {

    @Test
    void deletingOrChangingTheOutcomeChangesNoByteOfARecord(@TempDir Path folder) throws IOException {
        Ranker ranker = new Ranker(Mali.rulebook(), Mali.settings());
        CaseReader reader = new CaseReader(null, Path.of("seeds"));
        for (Path original : Cases.folders()) {
            String as = record(ranker, reader.read(original));
            String head = Files.readString(original.resolve("case.yaml"));
            String without = head.substring(0, head.indexOf("\noutcome:") + 1);
            String other = without + "outcome:\n  decided: {kind: MAINTAIN, on: 2030-01-01}\n  judgedLater: FAILED\n";
            assertThat(without).as("the outcome comes last in %s", original).isNotEqualTo(head);
            for (String text : List.of(without, other)) {
                Path copy = copy(original, folder.resolve("facts"));
                Files.writeString(copy.resolve("case.yaml"), text);
                assertThat(record(ranker, reader.read(copy))).isEqualTo(as);
            }
        }
    }

    private static String record(Ranker ranker, CaseFile file) {
        return DecisionJson.write(ranker.rank(file, file.reviewDate()));
    }

    private static Path copy(Path original, Path facts) throws IOException {
        Path copy = Files.createDirectories(facts.resolve(original.getFileName().toString()));
        try (Stream<Path> files = Files.list(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(copy.resolve(file.getFileName().toString()), Files.readString(file));
            }
        }
        return copy;
    }
}
