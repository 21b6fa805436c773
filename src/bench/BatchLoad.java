import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How fast a batch of generated cases is, as whole processes: beside bare Drools with a fresh session a case, in growth
 * from 1,000 cases on, in memory, and with two jobs. Run after {@code mvn -B verify}, on a quiet machine:
 * {@code java src/bench/BatchLoad.java [CASES]}. Exits with 1 where a target is missed.
 */
final class BatchLoad {

    private static final double LEAST_SHARE_OF_BARE = 0.4;
    private static final double LEAST_GAIN_OF_TWO_JOBS = 1.6;
    private static final double MOST_GROWTH = 1.15;
    private static final int MOST_MEGABYTES = 350;
    private static final int FEW = 1000;

    public static void main(String[] arguments) throws Exception {
        int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        Path scratch = Files.createTempDirectory("mandate-load-");
        try {
            System.exit(measure(scratch, many) ? 0 : 1);
        } finally {
            remove(scratch);
        }
    }

    /** What a process took. */
    private record Run(double seconds, double processor, double megabytes) {}

    private static boolean measure(Path scratch, int many) throws Exception {
        Path few = scratch.resolve("few");
        Path all = scratch.resolve("all");
        run(scratch, java("org.mandate.testing.GeneratedCases", few.toString(), "" + FEW, "1"));
        run(scratch, java("org.mandate.testing.GeneratedCases", all.toString(), "" + many, "1"));
        Run start = batch(scratch, few.resolve("facts/case-00001"), few, 1);
        Run small = batch(scratch, few.resolve("facts"), few, 1);
        Run large = batch(scratch, all.resolve("facts"), all, 1);
        Run two = batch(scratch, all.resolve("facts"), all, 2);
        Run bare = run(scratch, java("org.mandate.testing.BareDrools", few.toString()));
        double bareRate = Double.parseDouble(Files.readString(scratch.resolve("out")).strip());

        double rate = (many - 1) / (large.seconds() - start.seconds());
        double growth = (large.seconds() - start.seconds()) / many / ((small.seconds() - start.seconds()) / FEW);
        double gain = large.seconds() / two.seconds();
        say("%d processors; start and one case %.1f s; bare Drools peak %.0f MB",
                Runtime.getRuntime().availableProcessors(), start.seconds(), bare.megabytes());
        say("%d cases, one job: %.1f s, %.1f s of processors, %.0f cases a second, peak %.0f MB",
                many, large.seconds(), large.processor(), rate, large.megabytes());
        say("%d cases, two jobs: %.1f s, peak %.0f MB", many, two.seconds(), two.megabytes());
        boolean met = target("share of the rate of bare Drools, " + Math.round(bareRate) + " a second", rate / bareRate,
                rate / bareRate >= LEAST_SHARE_OF_BARE, "at least " + LEAST_SHARE_OF_BARE);
        met &= target("time a case, " + many + " to " + FEW + " cases", growth, growth <= MOST_GROWTH, "at most " + MOST_GROWTH);
        met &= target("MB at most with one job", large.megabytes(), large.megabytes() <= MOST_MEGABYTES, "at most " + MOST_MEGABYTES);
        met &= target("times as fast with two jobs", gain, gain >= LEAST_GAIN_OF_TWO_JOBS, "at least " + LEAST_GAIN_OF_TWO_JOBS);
        return met;
    }

    private static boolean target(String what, double value, boolean met, String wanted) {
        say("%8.2f %s (%s%s)", value, what, wanted, met ? "" : ": MISSED");
        return met;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private static Run batch(Path scratch, Path facts, Path cases, int jobs) throws Exception {
        Path out = scratch.resolve("ranked");
        Run run = run(scratch, List.of("./mandate", "batch", facts.toString(), "--seeds", cases.resolve("seeds").toString(),
                "--out", out.toString(), "--jobs", "" + jobs));
        remove(out);
        return run;
    }

    private static List<String> java(String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of("java", "-XX:+UseSerialGC", "-cp",
                "target/test-classes:target/classes:target/lib/*", main));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Run run(Path scratch, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(scratch.resolve("out").toFile())
                .redirectError(scratch.resolve("err").toFile());
        long start = System.nanoTime();
        Process process = builder.start();
        Path proc = Path.of("/proc", Long.toString(process.pid()));
        double megabytes = 0;
        double processor = 0;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            try {
                megabytes = Math.max(megabytes, peak(proc.resolve("status")));
                processor = processor(proc.resolve("stat"));
            } catch (IOException e) {
                // It has ended.
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " failed: " + Files.readString(scratch.resolve("err")));
        }
        return new Run(seconds, processor, megabytes);
    }

    private static double peak(Path status) throws IOException {
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM:")) {
                return Integer.parseInt(line.replaceAll("\\D", "")) / 1024.0;
            }
        }
        return 0;
    }

    /** User and system time, in ticks of a hundredth of a second. */
    private static double processor(Path stat) throws IOException {
        String text = Files.readString(stat);
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
