package org.mandate.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.OptionLine;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.testing.Mali;

/** What holds of every shipped case on its own day, whatever the rulebook makes of it. */
class EveryCaseTest {

    static List<Path> cases() throws IOException {
        try (Stream<Path> list = Files.list(Path.of("facts"))) {
            return list.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ranksOnTheDayOfItsReview(Path folder) {
        CaseFile file = new CaseReader(null, Path.of("seeds")).read(folder);
        DecisionRecord record = new Ranker(Mali.rulebook(), Mali.settings()).rank(file, file.reviewDate());

        assertThat(record.options()).filteredOn(OptionLine::onTable).isNotEmpty();
        assertThat(record.ranking()).isNotEmpty();
        assertThat(record.facts()).as("some of its facts are known on that day").anyMatch(fact -> fact.used());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatWasDecidedInTheEnd(Path folder) {
        CaseFile file = new CaseReader(null, Path.of("seeds")).read(folder);

        assertThat(file.outcome().decided())
                .isNotEmpty()
                .last()
                .satisfies(step -> assertThat(step.on()).isAfterOrEqualTo(file.reviewDate()));
    }
}
