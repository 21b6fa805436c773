package org.mandate.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mandate.testing.Golden;

/** The page of words is what the records say of themselves, and leaves no field without a meaning. */
final class VocabularyPageTest {

    @Test
    void thePageIsWhatTheCommandPrints() {
        Golden.matches(Path.of("docs/vocabulary.md"), VocabularyPage.whole());
    }

    @Test
    void everyFieldAndConstantHasAMeaning() {
        assertThat(VocabularyPage.whole().lines()).noneMatch(line -> line.matches("\\|.*\\|\\s*\\|"));
    }
}
