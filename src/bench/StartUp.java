import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long whole runs take beside a bare JVM: run in turns, medians compared. Run from its source on a quiet machine:
 * {@code java src/bench/StartUp.java [ROUNDS]}. Exits with 1 where a target is missed.
 */
final class StartUp {

    private static final String BARE = "java -version";
    private static final String UNCHANGED = "rank, rules unchanged";
    private static final String EDITED = "rank, one rule edited";
    private static final String UNCACHED = "rank --no-cache";

    /** Most that a run may take, as a multiple of the bare JVM. */
    private static final Map<String, Double> MOST_TIMES = Map.of(UNCHANGED, 7.0, EDITED, 25.0);

    private static final int MOST_MEGABYTES = 150;

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9;
        Path scratch = Files.createTempDirectory("mandate-bench-");
        Path rules = copyOfRules(scratch);
        run(scratch, "./mandate", "rank", "mali-2023");
        Map<String, List<Run>> runs = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            note(runs, BARE, run(scratch, "java", "-version"));
            note(runs, UNCHANGED, run(scratch, "./mandate", "rank", "mali-2023"));
            edit(rules, round);
            note(runs, EDITED, run(scratch, "./mandate", "rank", "mali-2023", "--rules", rules.toString()));
            note(runs, UNCACHED, run(scratch, "./mandate", "rank", "mali-2023", "--no-cache"));
        }
        System.exit(report(runs) ? 0 : 1);
    }

    private record Run(double milliseconds, double megabytes) {}

    private static Path copyOfRules(Path scratch) throws IOException {
        Path rules = Files.createDirectory(scratch.resolve("rules"));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("rules"))) {
            for (Path file : files) {
                Files.copy(file, rules.resolve(file.getFileName()));
            }
        }
        return rules;
    }

    /** Another word in one rule's text. */
    private static void edit(Path rules, int round) throws IOException {
        Path file = rules.resolve("host.drl");
        String text = Files.readString(Path.of("rules/host.drl"));
        String edited = text.replaceFirst("\\$by \\+ \" rejects it\"", "\\$by + \" rejects it, " + round + "\"");
        if (edited.equals(text)) {
            throw new IllegalStateException("rules/host.drl has no text to edit any more");
        }
        Files.writeString(file, edited);
    }

    private static Run run(Path scratch, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(scratch.resolve("stderr").toFile());
        builder.environment().put("XDG_CACHE_HOME", scratch.resolve("cache").toString());
        long start = System.nanoTime();
        Process process = builder.start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        double megabytes = 0;
        while (!process.waitFor(5, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            megabytes = Math.max(megabytes, peak(status));
        }
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    Arrays.toString(command) + " failed: " + Files.readString(scratch.resolve("stderr")));
        }
        return new Run(milliseconds, megabytes);
    }

    /** The most memory the process had so far; 0 once it is gone. */
    private static double peak(Path status) {
        try {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    return Integer.parseInt(line.replaceAll("\\D", "")) / 1024.0;
                }
            }
        } catch (IOException e) {
            // It has ended.
        }
        return 0;
    }

    private static void note(Map<String, List<Run>> runs, String name, Run run) {
        runs.computeIfAbsent(name, n -> new ArrayList<>()).add(run);
    }

    private static boolean report(Map<String, List<Run>> runs) {
        double bare = median(runs.get(BARE).stream().mapToDouble(Run::milliseconds).toArray());
        boolean met = true;
        System.out.printf("load %.1f on %d processors%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
        for (Map.Entry<String, List<Run>> each : runs.entrySet()) {
            double time = median(each.getValue().stream().mapToDouble(Run::milliseconds).toArray());
            double memory = median(each.getValue().stream().mapToDouble(Run::megabytes).toArray());
            Double most = MOST_TIMES.get(each.getKey());
            boolean ok = most == null || (time <= most * bare && (memory <= MOST_MEGABYTES || each.getKey().equals(EDITED)));
            met &= ok;
            System.out.printf("%-24s %6.0f ms %6.1f times %5.0f MB%s%n", each.getKey(), time, time / bare, memory,
                    most == null ? "" : (ok ? "  within " : "  MISSES ") + most + " times");
        }
        return met;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
