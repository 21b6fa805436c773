package org.mandate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.runtime.KieSession;

/** Compiled rules come back as they went, and nothing else comes back. */
final class RulebookCacheTest {

    private static final String KEY = "0".repeat(64);
    private static final CheckedRules CHECKED = Rulebook.check(texts("String( ) not Site( )"));

    @TempDir
    Path folder;

    private final List<String> notes = new ArrayList<>();
    private RulebookCache cache = RulebookCache.none();

    @BeforeEach
    void open() {
        cache = RulebookCache.in(made(), notes::add);
    }

    private static SortedMap<String, String> texts(String conditions) {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("rules/host.drl", GoodRulesTest.drl("A rule", conditions, ""));
        return texts;
    }

    @Test
    void aKeptRulebookSaysAndDoesTheSame() {
        cache.keep(KEY, CHECKED);
        CheckedRules found = found();

        assertThat(found.rules()).isEqualTo(CHECKED.rules());
        assertThat(found.files()).isEqualTo(CHECKED.files());
        assertThat(found.compiled().rules()).isEqualTo(CHECKED.compiled().rules());
        assertThat(found.compiled().classes().keySet())
                .isEqualTo(CHECKED.compiled().classes().keySet());
        assertThat(fired(found)).isEqualTo(fired(CHECKED)).isEqualTo(1);
        assertThat(notes).isEmpty();
    }

    @Test
    void whatIsKeptIsNotCompiledAgain() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(rules.resolve("host.drl"), GoodRulesTest.drl("Another", "Option( )", ""));
        cache.keep(CacheKey.of(RuleFiles.read(rules)), CHECKED);

        assertThat(Rulebook.load(rules, cache).rules()).containsOnlyKeys("A rule");
        assertThat(Rulebook.load(rules, RulebookCache.none()).rules()).containsOnlyKeys("Another");
    }

    @Test
    void whatWasCompiledIsKeptAndAnEditIsSeen() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Path file = Files.writeString(rules.resolve("host.drl"), GoodRulesTest.drl("Before", "Option( )", ""));
        assertThat(Rulebook.load(rules, cache).rules()).containsOnlyKeys("Before");
        assertThat(cache.find(CacheKey.of(RuleFiles.read(rules)))).isNotNull();

        Files.writeString(file, GoodRulesTest.drl("After", "Option( )", ""));
        assertThat(Rulebook.load(rules, cache).rules()).containsOnlyKeys("After");
    }

    @Test
    void theKeyTellsRulesAndFilesApart() {
        SortedMap<String, String> one = new TreeMap<>(Map.of("rules/a.drl", "bc", "rules/b.drl", ""));
        SortedMap<String, String> other = new TreeMap<>(Map.of("rules/a.drl", "b", "rules/b.drl", "c"));

        assertThat(CacheKey.of(one)).hasSize(64).isEqualTo(CacheKey.of(new TreeMap<>(one)));
        assertThat(CacheKey.of(one)).isNotEqualTo(CacheKey.of(other));
    }

    @Test
    void everyDamageIsNoticed() throws IOException {
        cache.keep(KEY, CHECKED);
        byte[] whole = Files.readAllBytes(entry(KEY));
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = whole.clone();
            damaged[i < 30 ? i * 4 : random.nextInt(whole.length)] ^= 0x10;
            refused(damaged);
            refused(Arrays.copyOf(whole, random.nextInt(whole.length)));
        }
        refused(new byte[0]);
        refused(Arrays.copyOf(whole, whole.length + 1));
        assertThat(notes).hasSize(122).allMatch(n -> n.endsWith("; compiling anew") && n.contains(KEY));
    }

    @Test
    void anEntryUnderAnotherNameIsNoticed() throws IOException {
        cache.keep(KEY, CHECKED);
        String other = "1".repeat(64);
        Files.move(entry(KEY), entry(other));

        assertThat(cache.find(other)).isNull();
        assertThat(notes).singleElement().asString().contains("is not what its name says");
    }

    @Test
    void aDamagedEntryIsReplaced() throws IOException {
        cache.keep(KEY, CHECKED);
        refused(new byte[] {1, 2, 3});
        cache.keep(KEY, CHECKED);

        assertThat(cache.find(KEY)).isNotNull();
    }

    @Test
    void aFolderThatCannotBeWrittenDoesNoHarm() throws IOException {
        RulebookCache blocked = RulebookCache.in(Files.writeString(folder.resolve("file"), "in the way"), notes::add);
        blocked.keep(KEY, CHECKED);

        assertThat(blocked.find(KEY)).isNull();
        assertThat(notes).isEmpty();
    }

    @Test
    void onlyTheTwentyUsedLastAreKeptAndNothingHalfWritten() throws IOException {
        cache.keep("oldest", CHECKED);
        Path made = made();
        for (int i = 0; i < 21; i++) {
            Path each = Files.writeString(made.resolve("e" + i + ".rulebook"), "");
            Files.setLastModifiedTime(each, ago(Duration.ofMinutes(100L - i)));
        }
        Files.setLastModifiedTime(entry("oldest"), ago(Duration.ofDays(9)));
        Files.setLastModifiedTime(Files.writeString(made.resolve("x.part"), ""), ago(Duration.ofDays(1)));
        assertThat(cache.find("oldest")).as("used, so no longer the oldest").isNotNull();
        cache.keep(KEY, CHECKED);

        try (Stream<Path> left = Files.list(made)) {
            assertThat(left.map(p -> p.getFileName().toString()))
                    .hasSize(20)
                    .contains(KEY + ".rulebook", "oldest.rulebook", "e20.rulebook")
                    .doesNotContain("e0.rulebook", "e1.rulebook", "e2.rulebook", "x.part");
        }
    }

    @Test
    void severalAtOnceDoNotHarmIt() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(4);
        Callable<Boolean> user = () -> {
            for (int i = 0; i < 25; i++) {
                cache.keep(KEY, CHECKED);
                if (cache.find(KEY) == null) {
                    return false;
                }
            }
            return true;
        };
        for (Future<Boolean> each : many.invokeAll(List.of(user, user, user, user))) {
            assertThat(each.get()).isTrue();
        }
        many.shutdown();
        assertThat(notes).isEmpty();
    }

    private void refused(byte[] bytes) throws IOException {
        Files.write(entry(KEY), bytes);
        assertThat(cache.find(KEY)).isNull();
    }

    private CheckedRules found() {
        @Nullable CheckedRules found = cache.find(KEY);
        assertThat(found).isNotNull();
        return Objects.requireNonNull(found);
    }

    private Path made() {
        return folder.resolve("made/on/demand");
    }

    private Path entry(String key) {
        return made().resolve(key + ".rulebook");
    }

    private static FileTime ago(Duration time) {
        return FileTime.from(Instant.now().minus(time));
    }

    private static int fired(CheckedRules checked) {
        KieSession session = checked.newBase().newKieSession();
        try {
            session.insert("a fact");
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
