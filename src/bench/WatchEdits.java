import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long {@code mandate watch} takes from a save to its answer, as a whole process: medians for a fact and for a rule.
 * Run from its source, after a build, on a quiet machine: {@code java src/bench/WatchEdits.java [ROUNDS]}. Exits with 1
 * where a target is missed.
 */
final class WatchEdits {

    private static final double MOST_FOR_A_FACT = 1000;
    private static final double MOST_FOR_A_RULE = 1500;

    private static final String RULE = "Strength.MODERATE, \"reacting from";

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 11;
        Path scratch = Files.createTempDirectory("mandate-bench-");
        for (String folder : List.of("rules", "facts", "seeds")) {
            copy(Path.of(folder), scratch.resolve(folder));
        }
        Process watch = new ProcessBuilder(
                        Path.of("mandate").toAbsolutePath().toString(), "watch", "mali-2023")
                .directory(scratch.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        boolean good;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(watch.getInputStream(), StandardCharsets.UTF_8))) {
            long start = System.nanoTime();
            answer(out);
            System.out.printf("first screen: %.0f ms%n", (System.nanoTime() - start) / 1e6);
            // The compilers get ready behind the first screen.
            Thread.sleep(10_000);
            Path facts = scratch.resolve("facts/mali-2023/movement.yaml");
            Path rules = scratch.resolve("rules/movement.drl");
            good = report("a fact", MOST_FOR_A_FACT, rounds, facts, "level: HIGH", "level: MODERATE", out);
            good &= report("a rule", MOST_FOR_A_RULE, rounds, rules, RULE, RULE.replace("MODERATE", "WEAK"), out);
        } finally {
            watch.destroy();
        }
        try (Stream<Path> all = Files.walk(scratch)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
        System.exit(good ? 0 : 1);
    }

    /** Saves one and the other in turns; a rule with a number in its text, so that no version was compiled before. */
    private static boolean report(
            String what, double most, int rounds, Path file, String one, String other, BufferedReader out)
            throws IOException {
        String text = Files.readString(file);
        List<Double> took = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            String now = round % 2 == 0 ? text.replace(one, other) : text;
            String edited = now.replace("reacting from fewer posts", "reacting from fewer posts, " + System.nanoTime() + ",");
            long start = System.nanoTime();
            Files.writeString(file, edited);
            answer(out);
            took.add((System.nanoTime() - start) / 1e6);
        }
        took.sort(null);
        double median = took.get(took.size() / 2);
        System.out.printf("%s: median %.0f ms, longest %.0f ms (at most %.0f)%n", what, median, took.get(took.size() - 1), most);
        return median <= most;
    }

    private static void answer(BufferedReader out) throws IOException {
        for (String line = out.readLine(); line == null || !line.startsWith("waiting for"); line = out.readLine()) {
            if (line == null) {
                throw new IllegalStateException("watch ended");
            }
        }
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
