package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Where the caret stands under the command line. */
final class ArgumentProblemTest {

    @Test
    void underTheArgument() {
        assertThat(shown(null, "wrong", 0, "case", "wrong")).isEqualTo("""
                        command line:1:11: error[bad]: it is bad
                            prog case wrong
                                      ^
                          maybe: right
                        """);
    }

    @Test
    void whereInTheArgument() {
        assertThat(caret(shown("--set", "a.b=c", 2, "a.b=c", "--set", "a.b=c"))).isEqualTo("b=c");
        assertThat(caret(shown("--set", "a.b=c", 4, "--set=a.b=c"))).isEqualTo("c");
    }

    @Test
    void underTheOptionsSecondValue() {
        assertThat(caret(shown("--versus", "B", 0, "B", "--versus", "A", "B", "C")))
                .isEqualTo("B C");
    }

    @Test
    void quotesAsAShellNeedsThem() {
        assertThat(caret(shown("--set", "it's a", 5, "--set", "it's a"))).isEqualTo("a'");
        assertThat(caret(shown(null, "é x", 2, "é x"))).isEqualTo("x'");
    }

    private static String shown(@Nullable String option, String argument, int offset, String... arguments) {
        CommandSpec command = CommandSpec.create()
                .name("prog")
                .addOption(OptionSpec.builder("--set").type(List.class).build())
                .addOption(OptionSpec.builder("--versus")
                        .type(List.class)
                        .arity("2")
                        .build())
                .addPositional(PositionalParamSpec.builder().type(List.class).build());
        new CommandLine(command).parseArgs(arguments);
        return ArgumentProblem.of(command, option, argument, offset, "bad", "it is bad", "right")
                .text();
    }

    /** What stands from the caret on. */
    private static String caret(String shown) {
        List<String> lines = shown.lines().toList();
        return lines.get(1).substring(lines.get(2).indexOf('^'));
    }
}
