package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.testing.Program;

/**
 * Every page that Mandate writes is valid HTML, as the checker of the W3C has it. The checker is installed by npm below
 * {@code target}, for this test only; where that cannot be done the test is skipped.
 */
final class HtmlValidIT {

    private static final String CHECKER = "vnu-jar@26.9.27";
    private static final Path FOLDER = Path.of("target/vnu");
    private static final Path JAR = FOLDER.resolve("node_modules/vnu-jar/build/dist/vnu.jar");

    @TempDir
    private Path folder;

    @Test
    void everyPageIsValid() throws Exception {
        install();
        String out = folder.toString();
        Program.run(folder, "rank", "mali-2023", "--out", out + "/january", "--format", "html")
                .exits(0);
        String[] june = {"--out", out + "/june", "--as-known-on", "2023-06-17", "--format", "html", "--lang", "fr"};
        List<String> arguments = new ArrayList<>(List.of("rank", "mali-2023", "--previous"));
        Program.run(folder, "rank", "mali-2023", "--out", out + "/old", "--format", "json")
                .exits(0);
        arguments.add(out + "/old/mali-2023/decision.json");
        arguments.addAll(List.of(june));
        Program.run(folder, arguments.toArray(String[]::new)).exits(0);
        Program.run(folder, "batch", "facts/mali-2023", "facts/unifil-2025", "--out", out + "/batch")
                .exits(0);

        List<String> command = new ArrayList<>(List.of("java", "-jar", JAR.toString(), "--errors-only"));
        command.add(out + "/january/mali-2023/report.html");
        command.add(out + "/june/mali-2023/report.html");
        command.add(out + "/batch/index.html");
        Path said = folder.resolve("said.txt");
        assertThat(run(command, said)).as("%s", said).isZero();
        assertThat(said).isEmptyFile();
    }

    private void install() throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            int code;
            try {
                code = run(
                        List.of(
                                "npm",
                                "install",
                                "--prefix",
                                Files.createDirectories(FOLDER).toString(),
                                "--no-save",
                                "--ignore-scripts",
                                CHECKER),
                        folder.resolve("npm.txt"));
            } catch (IOException e) {
                code = -1;
            }
            Assumptions.assumeTrue(code == 0, "npm cannot install " + CHECKER + " here");
        }
    }

    private static int run(List<String> command, Path said) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).as("ends").isTrue();
        return process.exitValue();
    }
}
