package org.mandate.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.rules.RulebookCache;

/** An analyst edits a copy of the shipped rules and case, and reads what each save brings. */
class WatchTest {

    private static final int LONGEST_SECONDS = 120;

    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    @TempDir
    private Path root;

    private @Nullable Watch watch;
    private @Nullable Thread thread;

    @BeforeEach
    void watchTheCase() throws Exception {
        copy(Path.of("rules"), root.resolve("rules"));
        copy(Path.of("facts/mali-2023"), root.resolve("facts/mali-2023"));
        copy(Path.of("seeds"), root.resolve("seeds"));
        // Rule tests name other cases as well; they are not watched.
        try (Stream<Path> others = Files.list(Path.of("facts"))) {
            for (Path other : others.filter(Files::isDirectory).toList()) {
                if (!other.endsWith("mali-2023")) {
                    copy(other, root.resolve("facts").resolve(other.getFileName()));
                }
            }
        }
        Watch made = new Watch(
                root.resolve("rules"),
                root.resolve("facts"),
                root.resolve("seeds"),
                List.of(root.resolve("facts/mali-2023")),
                RulebookCache.ofUser(note -> {}),
                0);
        watch = made;
        Thread started = new Thread(null, () -> made.run(answers::add), "watch", 8L << 20);
        started.start();
        thread = started;
        assertThat(answer()).startsWith("mali-2023 (MINUSMA, as known on 2023-01-27): leads");
    }

    @AfterEach
    void quit() throws InterruptedException {
        if (watch != null && thread != null) {
            watch.close();
            thread.join(TimeUnit.SECONDS.toMillis(LONGEST_SECONDS));
            assertThat(thread.isAlive()).isFalse();
        }
    }

    @Test
    void answersFactsAndRulesAndKeepsWhatWasLastWellWhileAFileIsBroken() throws Exception {
        Path movement = root.resolve("facts/mali-2023/movement.yaml");
        replace(movement, "level: HIGH", "level: MODERATE");
        assertThat(answer())
                .startsWith("saved: mali-2023/movement.yaml\n")
                .contains("finding went: reacting from fewer posts")
                .contains("(because of air-january, ground-january)")
                .contains("all pass");
        replace(movement, "level: MODERATE", "level: MODERAT");
        assertThat(answer())
                .contains("error[unknown-constant]", "maybe: MODERATE", "2 problems")
                .contains("mali-2023: no change, by what was last without fault");
        replace(movement, "level: MODERAT", "level: HIGH");
        assertThat(answer()).contains("2 problems mended", "finding came: reacting from fewer posts");

        Path rules = root.resolve("rules/movement.drl");
        String said = "Strength.MODERATE, \"reacting from fewer posts";
        replace(rules, said, said.replace("MODERATE", "STRONG"));
        assertThat(answer())
                .startsWith("saved: rules/movement.drl\n")
                .contains("because of rule \"Fewer posts hang on movement\"")
                .contains("1 breaks", "rules/movement.test.yaml:");
        replace(rules, said.replace("MODERATE", "STRONG"), said.replace("MODERATE", "STRONK"));
        assertThat(answer())
                .contains("rules/movement.drl:70:", "Strength has no constant STRONK", "maybe: STRONG")
                .contains("mali-2023: stands as it last was, consolidate-centre first")
                .doesNotContain("rule test");
        replace(rules, said.replace("MODERATE", "STRONK"), said);
        assertThat(answer()).contains("1 problem mended", "  mended: rules/movement.test.yaml: ");

        replace(root.resolve("rules/settings.yaml"), "id: close-call, value: 0.03,", "id: close-call, value: 0.06,");
        assertThat(answer()).contains("firmness: leads -> close call", "break");
    }

    @Test
    void survivesRenamesAManifoldOfSavesAndAFolderThatGoesAndComes() throws Exception {
        for (int i = 0; i < 10_000; i++) {
            Files.createFile(root.resolve("facts/note-" + i + ".txt"));
        }
        Path movement = root.resolve("facts/mali-2023/movement.yaml");
        Path part = root.resolve("facts/mali-2023/.movement.yaml.part");
        Files.copy(movement, part);
        replace(part, "level: HIGH", "level: MODERATE");
        Files.move(part, movement, StandardCopyOption.ATOMIC_MOVE);
        assertThat(answer()).contains("finding went: reacting from fewer posts");

        String text = Files.readString(movement);
        for (int i = 0; i < 100; i++) {
            Files.writeString(movement, text.substring(0, text.length() / 2));
            Files.writeString(movement, text + "# " + i + "\n");
        }
        assertThat(answer()).contains("mali-2023: no change").doesNotContain("error[");

        Path folder = root.resolve("facts/mali-2023");
        Path away = root.resolve("facts/away");
        Files.move(folder, away);
        assertThat(answer())
                .contains("error[case-gone]")
                .contains("mali-2023: no change, by what was last without fault");
        copy(away, folder);
        String back = answer();
        while (!back.contains("mended")) {
            back = answer();
        }
        replace(movement, "level: MODERATE", "level: HIGH");
        assertThat(answer()).contains("finding came: reacting from fewer posts");
    }

    private String answer() throws InterruptedException {
        String answer = answers.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
        assertThat(answer).as("an answer").isNotNull();
        return String.valueOf(answer);
    }

    private static void replace(Path file, String what, String by) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(what);
        Files.writeString(file, text.replace(what, by));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each));
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }
}
