import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.facts.SettingsReader;
import org.mandate.ranking.Ranker;
import org.mandate.rules.RuleFiles;
import org.mandate.rules.Rulebook;
import org.mandate.rules.RulebookCache;
import org.mandate.rules.checks.RulebookCheck;

/**
 * How load, check and rank grow with the number of rules. Rulebooks of several sizes are made of our own rules and of
 * copies, with other names and other words, of rules that read facts alone. Each is tried in a JVM of its own which has
 * been through a small one, since code that runs for the first time costs much the same with few rules and with many.
 * Processor time is counted, so that other work on the machine matters little. Run it from its source, once the program is built:
 * {@code java -cp target/mandate.jar src/bench/Growth.java [SIZE ...]}.
 *
 * <p>Worse than linear is where a rule costs {@value #TOLERANCE} times as much with the most rules as with half as many:
 * it costs the same where growth is linear, twice as much where it is quadratic.
 * Exits with 1 then.
 */
final class Growth {

    static final double TOLERANCE = 1.5;

    private static final List<Integer> SIZES = List.of(125, 250, 500, 1000, 2000);
    private static final List<String> STEPS = List.of("load anew", "load from cache", "check", "rank");
    private static final int WARM_UP = 250;
    private static final long SEED = 7;
    private static final Pattern READS_CONCLUSIONS =
            Pattern.compile("(?m)^[^/\\n]*\\b(Indicator|Risk|Finding|Demand|DemandAnswer|Alert|Forecast)\\(");

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 1 && arguments[0].equals("--of")) {
            measure(Path.of(arguments[2]), step -> {});
            measure(Path.of(arguments[1]), System.out::println);
            return;
        }
        List<Integer> sizes = arguments.length == 0 ? SIZES : Stream.of(arguments).map(Integer::valueOf).toList();
        Path scratch = Files.createTempDirectory("mandate-growth-");
        Path warmUp = Files.createDirectories(scratch.resolve("warm-up/rules"));
        write(rulebook(WARM_UP), warmUp);
        Map<String, List<Double>> times = new LinkedHashMap<>();
        System.out.printf("seed %d; milliseconds of processor time, a rule's share, ratio to %d rules%n", SEED, sizes.get(0));
        for (int size : sizes) {
            Path folder = Files.createDirectories(scratch.resolve(size + "/rules"));
            write(rulebook(size), folder);
            Map<String, Double> found = inOwnJvm(folder, warmUp);
            found.forEach((step, time) -> times.computeIfAbsent(step, s -> new ArrayList<>()).add(time));
            found.forEach((step, time) -> System.out.printf("%5d rules  %-16s %8.0f ms %8.2f ms a rule %7.2f times%n",
                    size, step, time, time / size, time / times.get(step).get(0)));
        }
        System.exit(report(sizes, times) ? 0 : 1);
    }

    private static boolean report(List<Integer> sizes, Map<String, List<Double>> times) {
        boolean linear = true;
        int last = sizes.size() - 1;
        for (Map.Entry<String, List<Double>> step : times.entrySet()) {
            if (last >= 1) {
                List<Double> found = step.getValue();
                double more = found.get(last) / sizes.get(last) / (found.get(last - 1) / sizes.get(last - 1));
                boolean ok = more <= TOLERANCE;
                linear &= ok;
                System.out.printf("%-16s a rule costs %.2f times as much with %d rules as with %d: %s%n", step.getKey(),
                        more, sizes.get(last), sizes.get(last - 1),
                        ok ? "no worse than linear" : "WORSE than linear, beyond " + TOLERANCE);
            }
        }
        return linear;
    }

    private static Map<String, Double> inOwnJvm(Path folder, Path warmUp) throws IOException, InterruptedException {
        Path out = folder.resolveSibling("times");
        Process process = new ProcessBuilder("java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss8m", "-cp",
                        System.getProperty("java.class.path"), "src/bench/Growth.java", "--of", folder.toString(),
                        warmUp.toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed with the rules in " + folder);
        }
        Map<String, Double> times = new LinkedHashMap<>();
        for (String line : Files.readAllLines(out)) {
            String[] parts = line.split("\t", -1);
            times.put(parts[0], Double.valueOf(parts[1]));
        }
        return times;
    }

    private static void measure(Path folder, Consumer<String> said) throws Exception {
        deleteCache(folder);
        RulebookCache cache = RulebookCache.in(folder.resolveSibling("cache"), note -> {});
        CaseFile file = new CaseReader(null, Path.of("seeds")).read(Path.of("facts/mali-2023"));
        time(said, STEPS.get(0), () -> Rulebook.load(folder, cache));
        Rulebook rulebook = time(said, STEPS.get(1), () -> Rulebook.load(folder, cache));
        time(said, STEPS.get(2), () -> new RulebookCheck("rules", RuleFiles.read(folder), null, null, RulebookCache.none()).run());
        Ranker ranker = new Ranker(rulebook, SettingsReader.read(Path.of("rules/settings.yaml")));
        time(said, STEPS.get(3), () -> ranker.rank(file, file.reviewDate()));
    }

    /** What an earlier JVM compiled would be found again. */
    private static void deleteCache(Path folder) throws IOException {
        Path cache = folder.resolveSibling("cache");
        if (Files.exists(cache)) {
            try (Stream<Path> files = Files.walk(cache)) {
                for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static <T> T time(Consumer<String> said, String step, Callable<T> what) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.gc();
        long before = system.getProcessCpuTime();
        T result = what.call();
        said.accept(step + "\t" + (system.getProcessCpuTime() - before) / 1e6);
        return result;
    }

    /** Texts by file: all rules of the method and of the options, and of the others as many as are wanted. */
    private static SortedMap<String, String> rulebook(int size) {
        Random random = new Random(SEED);
        SortedMap<String, String> heads = new TreeMap<>();
        List<String[]> needed = new ArrayList<>();
        List<String[]> others = new ArrayList<>();
        for (Map.Entry<String, String> file : ours().entrySet()) {
            String[] rules = file.getValue().split("(?m)^(?=rule \")", -1);
            heads.put(file.getKey(), rules[0]);
            boolean whole = file.getKey().equals("ranking.drl") || file.getKey().equals("options.drl");
            for (int i = 1; i < rules.length; i++) {
                (whole ? needed : others).add(new String[] {file.getKey(), rules[i]});
            }
        }
        Collections.shuffle(others, random);
        // Copies of what reads conclusions would match every copy of what draws them, and conclusions grow as a square.
        List<String[]> copied = others.stream().filter(rule -> !READS_CONCLUSIONS.matcher(rule[1]).find()).toList();
        SortedMap<String, String> texts = new TreeMap<>(heads);
        needed.forEach(rule -> texts.merge(rule[0], rule[1], String::concat));
        for (int i = 0; i < size - needed.size(); i++) {
            boolean first = i < others.size();
            String[] rule = first ? others.get(i) : copied.get((i - others.size()) % copied.size());
            int copy = first ? 0 : 1 + (i - others.size()) / copied.size();
            texts.merge(rule[0], copy == 0 ? rule[1] : copied(rule[1], copy, random), String::concat);
        }
        return texts;
    }

    /** Another name, and other words where the rule concludes something in words. */
    private static String copied(String rule, int copy, Random random) {
        String word = ", " + Integer.toString(random.nextInt(1 << 20), 36) + copy;
        String named = rule.replaceFirst("^rule \"", "rule \"" + copy + ": ");
        int then = named.indexOf("\nthen");
        return named.substring(0, then) + named.substring(then).replaceAll("\"\\);\\s*\nend", word + "\");\nend");
    }

    private static SortedMap<String, String> ours() {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("rules"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".drl")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static void write(SortedMap<String, String> texts, Path folder) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }
        Files.copy(Path.of("rules/settings.yaml"), folder.resolve("settings.yaml"));
    }
}
