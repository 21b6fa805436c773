package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What holds of every command, and of those that write files to start from. */
final class CommandsTest {

    @TempDir
    private Path temporary;

    static Stream<CommandLine> commands() {
        return Stream.concat(
                Commands.all(new Main()).getSubcommands().values().stream(),
                Commands.all(new Main()).getSubcommands().values().stream()
                        .flatMap(c -> c.getSubcommands().values().stream()));
    }

    @Test
    void everyCommandIsKnownByItsOwnName() {
        Commands.all(new Main())
                .getSubcommands()
                .forEach((name, command) -> assertThat(command.getCommandSpec()
                                .userObject()
                                .getClass()
                                .getAnnotation(Command.class)
                                .name())
                        .isEqualTo(name));
    }

    @Test
    void aCommandThatIsNamedIsReadAloneAndAnyOtherStartWithAll() {
        assertThat(Commands.named(new Main(), "rank", "mali-2023").getSubcommands())
                .containsOnlyKeys("rank");
        assertThat(Commands.named(new Main(), "rnak").getSubcommands()).containsKeys("rank", "vocabulary");
        assertThat(Commands.named(new Main()).getSubcommands()).containsKeys("rank", "vocabulary");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithAnExample(CommandLine command) {
        String help = command.getUsageMessage();
        assertThat(help).containsPattern("Examples?:\\s+mandate " + path(command));
        assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
    }

    @Test
    void aNewRuleCompilesChecksAndPassesItsTests() throws IOException {
        Path rules = copyOfRules();
        String folder = rules.toString();

        assertThat(run("new", "rule", "Donors tire of it", "--rules", folder)).isZero();
        assertThat(rules.resolve("donors-tire-of-it.drl")).exists();
        assertThat(run("check", folder)).isZero();
        assertThat(run("test", "--rules", folder, "--no-cache")).isZero();
        assertThat(run("new", "rule", "Donors tire of it", "--rules", folder)).isEqualTo(2);
        assertThat(run("new", "rule", "\"?", "--rules", folder)).isEqualTo(2);
    }

    private Path copyOfRules() throws IOException {
        Path rules = Files.createDirectory(temporary.resolve("rules"));
        try (Stream<Path> files = Files.list(Path.of("rules"))) {
            for (Path file : files.toList()) {
                Files.copy(file, rules.resolve(file.getFileName()));
            }
        }
        return rules;
    }

    private static String path(CommandLine command) {
        CommandLine parent = command.getParent();
        String own = command.getCommandName();
        return parent == null || parent.getParent() == null ? own : path(parent) + " " + own;
    }

    private static int run(String... arguments) {
        return Main.run(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), arguments);
    }
}
