package org.mandate.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;

/**
 * Every folder of {@code facts-bad} holds a case or settings with slips and, in {@code expected-errors.txt}, what is
 * said of them. {@code -Dgolden.accept=true} writes what is said now; review the difference.
 */
class BadFilesTest {

    private static final Path ALL = Path.of("src/test/resources/facts-bad");

    static List<Path> folders() throws IOException {
        try (Stream<Path> list = Files.list(ALL)) {
            return list.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void saysWhatIsWrong(Path folder) throws IOException {
        String said = said(folder);
        Path golden = folder.resolve("expected-errors.txt");
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(golden, said);
        }
        assertThat(said).isEqualTo(Files.readString(golden));
    }

    @Test
    void thereAreFolders() throws IOException {
        assertThat(folders()).hasSizeGreaterThan(15);
    }

    private static String said(Path folder) {
        Path settings = folder.resolve("rules/settings.yaml");
        InvalidInput thrown = catchThrowableOfType(InvalidInput.class, () -> {
            if (Files.exists(settings)) {
                SettingsReader.read(settings);
            } else {
                new CaseReader(folder, folder.resolve("seeds")).read(folder.resolve("facts/c"));
            }
        });
        assertThat(thrown).as("bad input is refused").isNotNull();
        return thrown.diagnostics().stream().map(Diagnostic::text).collect(Collectors.joining());
    }
}
