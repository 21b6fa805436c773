package org.mandate.rules;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.testing.Golden;

/** Each folder of bad rules trips what its name says, at its place, once. */
final class RuleDiagnosticsTest {

    private static final Path BAD = Path.of("src/test/resources/rules-bad");

    static List<String> folders() throws IOException {
        try (Stream<Path> all = Files.list(BAD)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void saysWhatIsWrong(String folder) {
        InvalidInput wrong = catchThrowableOfType(InvalidInput.class, () -> Rulebook.load(BAD.resolve(folder)));
        String text = wrong.diagnostics().stream().map(Diagnostic::text).collect(Collectors.joining());
        Golden.matches(BAD.resolve(folder).resolve("expected-errors.txt"), text);
    }
}
