package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.testing.Tmux;

/** An analyst at a terminal: saves in every way that editors save, and reads what watch says. */
@SuppressWarnings("NullAway.Init")
final class WatchTerminalIT {

    private static final String WAITING = "waiting for the next save";
    private static final int BESIDE = 10_000;
    private static final int SAVES = 100;

    @TempDir
    Path root;

    private Path facts;
    private Path host;
    private Path rule;
    private Tmux terminal;

    @BeforeEach
    void open() throws Exception {
        Assumptions.assumeTrue(Tmux.isThere(), "tmux is missing, and without it nothing is tried at a terminal");
        for (String folder : new String[] {"rules", "facts", "seeds"}) {
            copy(Path.of(folder), root.resolve(folder));
        }
        facts = root.resolve("facts/mali-2023");
        host = facts.resolve("host.yaml");
        rule = root.resolve("rules/host.drl");
        terminal = Tmux.open(root, 80, 60);
        terminal.type("cd '" + root + "'");
    }

    @AfterEach
    void close() throws Exception {
        if (terminal != null) {
            terminal.end();
        }
    }

    @Test
    void savesOfEverySortAreAnswered() throws Exception {
        watch();
        assertThat(terminal.screen()).as("no line is wider than the terminal").isEqualTo(terminal.unbroken());

        String before = Files.readString(host);
        replace(host, before.replaceFirst("stance: DOUBTS", "stance: ACCEPTS"));
        terminal.until("saved: mali-2023/host.yaml", "finding came: the transitional government accepts it", WAITING);

        Files.writeString(host, before.substring(0, before.length() / 2) + "\n  - id: [");
        terminal.until("mali-2023/host.yaml", "error[bad-yaml]", "by what was last without fault", WAITING);
        Files.writeString(host, before);
        terminal.until("1 problem mended", WAITING);

        String rules = Files.readString(rule);
        replace(rule, rules.replaceFirst("HostPosition\\(", "HostPositon("));
        terminal.until("rules/host.drl", "maybe: HostPosition", "1 problem", WAITING);
        replace(rule, rules);
        terminal.until("saved: rules/host.drl", "problem mended", "no change", WAITING);

        beside();
        for (int i = 0; i < SAVES; i++) {
            Files.writeString(host, before + "\n".repeat(i % 7));
            Thread.sleep(10);
        }
        Files.writeString(host, before.replaceFirst("stance: DOUBTS", "stance: SUPPORTS"));
        terminal.until("saved: mali-2023/host.yaml", "finding went: the transitional government is not", WAITING);
        Files.writeString(host, before);
        terminal.until("finding came: the transitional government is not", WAITING);

        Path away = root.resolve("away");
        Files.move(facts, away);
        terminal.until("mali-2023", "the case folder is gone", "by what was last without", WAITING);
        Files.move(away, facts);
        terminal.until("1 problem mended", WAITING);

        terminal.type("q");
        terminal.type("echo ended with $?");
        terminal.until("ended with 0");
        isRestored();
    }

    @Test
    void ctrlCEndsItAndLeavesTheTerminalAsItWas() throws Exception {
        watch();
        terminal.press("C-c");
        terminal.until("^C>");
        terminal.type("echo ended with $?");
        terminal.until("ended with 130");
        isRestored();
    }

    private void watch() throws Exception {
        terminal.type("'" + Path.of("mandate").toAbsolutePath() + "' watch mali-2023");
        terminal.until("mali-2023 (MINUSMA, as known on 2023-01-27)", WAITING);
    }

    /** What is typed shows, and a line counts when Enter is pressed. */
    private void isRestored() throws Exception {
        terminal.type("clear; stty -a | tr ' ;' '\\n\\n' | grep -cx -e echo -e icanon -e isig");
        terminal.until("3\n>");
    }

    private void beside() throws IOException {
        for (int i = 0; i < BESIDE; i++) {
            Files.createFile(facts.resolve("beside-" + i + ".txt"));
        }
    }

    /** As most editors save: another file takes its place. */
    private static void replace(Path file, String text) throws IOException {
        Path part = Files.writeString(file.resolveSibling(file.getFileName() + "~"), text);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each)));
            }
        }
    }
}
