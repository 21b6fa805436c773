package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandate.testing.Program;

/** What is typed with a tab in each shell, on a terminal, and what the program then gets. */
final class CompletionCommandTest {

    /** What is typed, \t being the tab. */
    private static final List<String> TYPED = List.of(
            "mandate ran\t--help",
            "mandate rank mali-20\t",
            "mandate why-not mali-2023 the-host-rejects\t",
            "mandate rank --format pd\t",
            "mandate rank --as-kn\t",
            "mandate new case x --offered WITHD\t",
            "mandate schema rule\t",
            "mandate what-if mali-2023 --without-rule The\\ host\\ rejects\t");

    private static final List<String> GOT = List.of(
            "rank --help",
            "rank mali-2023",
            "why-not mali-2023 the-host-rejects-it",
            "rank --format pdf",
            "rank --as-known-on",
            "new case x --offered WITHDRAW",
            "schema rule-test",
            "what-if mali-2023 --without-rule The host rejects it");

    @TempDir
    private Path scratch;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource({"bash, --norc --noprofile -i", "zsh, -f -i", "fish, --no-config -i"})
    void theShellCompletesCommandsOptionsValuesCasesAndRules(String shell, String options) throws IOException {
        assumeTrue(installed(shell), () -> "not tested here: no " + shell + " is installed");
        assumeTrue(installed("script"), "not tested here: no script(1) is installed to make a terminal with");
        assertThat(run("completion", shell)).isZero();
        Path completion = Files.writeString(scratch.resolve("completion"), out.toString());
        String print = shell.equals("fish")
                ? "function mandate; echo \"GOT[$argv]\"; end"
                : "mandate() { printf 'GOT[%s]\\n' \"$*\"; }";
        String begin = shell.equals("zsh") ? "autoload -U compinit && compinit -u -D\n" : "";
        String typed = print + "\n" + begin + "source " + completion + "\n" + String.join("\n", TYPED) + "\nexit\n";
        Path keys = Files.writeString(scratch.resolve("keys"), typed);
        String command =
                "TERM=dumb HOME=" + scratch + " script -qec '" + shell + " " + options + "' /dev/null < " + keys;
        Program.Result result =
                Program.start(scratch, Path.of("/bin/sh"), null, "-c", command).result();
        assertThat(result.out().lines().map(String::strip).filter(l -> l.startsWith("GOT[")))
                .as(result.out())
                .containsExactlyElementsOf(
                        GOT.stream().map(g -> "GOT[" + g + "]").toList());
    }

    @ParameterizedTest
    @CsvSource({"bash", "fish"})
    void everyCommandAndOptionIsInTheScript(String shell) {
        assertThat(run("completion", shell)).isZero();
        String script = out.toString();
        CommandsTest.commands().forEach(command -> {
            assertThat(script).contains(command.getCommandName());
            command.getCommandSpec()
                    .options()
                    .forEach(option -> assertThat(script)
                            .contains(
                                    shell.equals("fish")
                                            ? " -l " + option.longestName().substring(2)
                                            : option.longestName()));
        });
        assertThat(script)
                .doesNotContain(KnownNames.Cases.MARK + "\"", KnownNames.RuleNames.MARK, "{body}", "{valued}");
    }

    /** The scripts tell options with a value from those without by their name alone. */
    @Test
    void anOptionOfOneNameTakesAValueEverywhereOrNowhere() {
        assertThat(CommandsTest.commands()
                        .flatMap(c -> c.getCommandSpec().options().stream())
                        .map(o -> o.longestName() + " " + (o.arity().max() > 0))
                        .distinct()
                        .map(o -> o.replaceAll(" .*", "")))
                .doesNotHaveDuplicates();
    }

    @Test
    void anotherShellIsRefusedKindly() {
        assertThat(run("completion", "tcsh")).isEqualTo(2);
        assertThat(run("completion")).isEqualTo(2);
        assertThat(err.toString()).contains("bash, zsh, fish").doesNotContain("Exception");
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1)).anyMatch(p -> Files.isExecutable(Path.of(p, program)));
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
