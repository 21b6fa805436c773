package org.mandate.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;

/** Files that try to exhaust the reader or to lead it elsewhere. */
class HostileFilesTest {

    private final Path root;

    HostileFilesTest(@TempDir Path root) {
        this.root = root;
    }

    private List<String> codes() {
        InvalidInput thrown = catchThrowableOfType(
                InvalidInput.class, () -> new CaseReader(root, root.resolve("seeds")).read(root.resolve("facts/c")));
        return thrown.diagnostics().stream().map(Diagnostic::code).distinct().toList();
    }

    private Path file(String name) throws IOException {
        Files.createDirectories(root.resolve("facts/c"));
        return root.resolve("facts/c/" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[\n", "{a: ", "- "})
    void deepNestingEndsSoon(String opening) throws IOException {
        Files.writeString(file("deep.yaml"), opening.repeat(100_000));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(codes()).contains("too-deep"));
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(file("huge.csv").toFile(), "rw")) {
            huge.setLength(1L << 40);
        }
        assertThat(codes()).contains("too-large");
    }

    @Test
    void aLinkOutOfTheCaseIsRefused() throws IOException {
        Path outside = root.resolve("secret.yaml");
        Files.writeString(outside, "HostAct: []\n");
        Files.createSymbolicLink(file("link.yaml"), outside);
        Files.createSymbolicLink(file("dangling.yaml"), root.resolve("nothing"));
        assertThat(codes()).contains("outside-case", "unreadable");
    }

    @Test
    void aFolderNamedLikeAFileIsRefused() throws IOException {
        Files.createDirectories(file("folder.yaml"));
        assertThat(codes()).contains("unreadable");
    }

    @Test
    void theSameSlipInEveryRowBuriesNothingElse() throws IOException {
        String rows = "n,A,many,2022-05-01,s/c1,B2\n".repeat(20_000);
        Files.writeString(file("pledges.csv"), "id,contributor,personnel,asOf,source,grade\n" + rows);
        Files.writeString(file("host.yaml"), "HostAct: {}\n");
        InvalidInput thrown = catchThrowableOfType(
                InvalidInput.class, () -> new CaseReader(root, root.resolve("seeds")).read(root.resolve("facts/c")));
        assertThat(thrown.diagnostics()).hasSizeLessThan(300);
        assertThat(thrown.diagnostics())
                .extracting(Diagnostic::text)
                .contains("facts/c/pledges.csv: error[wrong-kind]: there are more of this kind in this file"
                        + " than the first 50, listed above\n")
                .anyMatch(text -> text.startsWith("facts/c/host.yaml:1:10: error[wrong-kind]"));
    }

    @Test
    void manyEntriesAreReadInTime() throws IOException {
        Path small = Path.of("src/test/resources/facts-good/small");
        try (Stream<Path> files = Files.walk(small)) {
            for (Path from : files.filter(Files::isRegularFile).toList()) {
                Path to = root.resolve(small.relativize(from).toString());
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
            }
        }
        StringBuilder csv = new StringBuilder("id,date,area,kind,by,civilianDeaths,deaths,asOf,source,grade\n");
        for (int i = 0; i < 20_000; i++) {
            csv.append("n").append(i).append(",2022-05-01,Gao,BATTLE,ARMED_GROUP,0,3,2022-05-01,s/c1,B2\n");
        }
        Files.writeString(file("incident.csv"), csv);
        CaseFile read = Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> new CaseReader(root, root.resolve("seeds")).read(root.resolve("facts/c")));
        assertThat(read.entries()).hasSize(20_010);
    }
}
