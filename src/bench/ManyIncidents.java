import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Measures a case with a million incidents: a file in the columns of UCDP GED, made with a fixed seed, is imported, ranked
 * and explained by whole processes of the built program. Memory is what the kernel says that the process held at most.
 *
 * <pre>java src/bench/ManyIncidents.java [rows]</pre>
 *
 * after {@code mvn -B verify}, on a quiet machine with Linux. Exits with 1 where a target is missed: import 60 s, rank 10 s, 1 GB.
 */
final class ManyIncidents {

    private static final int ROWS = 1_000_000;
    private static final long SEED = 20260101;
    private static final double IMPORT_SECONDS = 60;
    private static final double RANK_SECONDS = 10;
    private static final long MEGABYTES = 1000;
    private static final List<String> PLACES = List.of(
            "Gao region", "Kidal region", "Tombouctou region", "Mopti region", "Segou region", "Koulikoro region", "Bamako");

    private ManyIncidents() {}

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROWS;
        Path home = Path.of("").toAbsolutePath();
        Path work = Files.createTempDirectory("mandate-incidents-");
        boolean met;
        try {
            for (String folder : List.of("facts/mali-2023", "seeds", "rules")) {
                copy(home.resolve(folder), work.resolve(folder));
            }
            Path file = work.resolve("GEDEvent_v22_1.csv");
            write(file, rows);
            System.out.printf("%,d rows, %,d MB%n", rows, Files.size(file) >> 20);
            run(home, work, "rank", "mali-2023"); // compiles the rules, which is measured elsewhere
            met = say("import", IMPORT_SECONDS, run(home, work, "import", "ucdp", file.toString(), "--case", "mali-2023",
                    "--country", "Mali", "--as", "ucdp", "--published", "2023-01-20"));
            met &= say("rank", RANK_SECONDS, run(home, work, "rank", "mali-2023"));
            met &= say("explain", RANK_SECONDS, run(home, work, "explain", "mali-2023",
                    "ucdp-ged-22-1-incidents-ucdp-gao-region-battle-last"));
        } finally {
            remove(work);
        }
        System.exit(met ? 0 : 1);
    }

    private record Measured(double seconds, long megabytes, int code) {}

    private static boolean say(String what, double target, Measured measured) {
        boolean met = measured.code() == 0 && measured.seconds() < target && measured.megabytes() < MEGABYTES;
        System.out.printf("%-8s %6.1f s (under %.0f), %4d MB (under %d)%s%n", what, measured.seconds(), target,
                measured.megabytes(), MEGABYTES, met ? "" : measured.code() == 0 ? "  MISSED" : "  FAILED");
        return met;
    }

    private static Measured run(Path home, Path work, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(home.resolve("mandate").toString()));
        command.addAll(List.of(arguments));
        Path err = work.resolve("err.txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile())
                .start();
        long most = 0;
        while (process.isAlive()) {
            most = Math.max(most, held(process.toHandle()));
            Thread.sleep(20);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            System.out.print(Files.readString(err));
        }
        return new Measured(seconds, most, process.exitValue());
    }

    /** Megabytes that a process and those below it have held at most so far, by the kernel's count. */
    private static long held(ProcessHandle process) {
        long most = Stream.concat(Stream.of(process), process.descendants()).mapToLong(ManyIncidents::peak).sum();
        return most >> 10;
    }

    private static long peak(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    private static void write(Path file, int rows) throws IOException {
        Random random = new Random(SEED);
        LocalDate first = LocalDate.of(2013, 1, 1);
        int days = (int) (LocalDate.of(2022, 12, 31).toEpochDay() - first.toEpochDay()) + 1;
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("id,relid,year,active_year,code_status,type_of_violence,conflict_name,dyad_name,side_a,side_b,"
                    + "number_of_sources,source_article,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,"
                    + "country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
                    + "deaths_civilians,deaths_unknown,best,high,low\n");
            for (int i = 0; i < rows; i++) {
                LocalDate end = first.plusDays(random.nextInt(days));
                int type = 1 + random.nextInt(3);
                int civilians = type == 3 ? 1 + random.nextInt(9) : random.nextInt(2);
                int others = type == 3 ? 0 : random.nextInt(12);
                String side = type == 2 ? "JNIM" : random.nextInt(3) == 0 ? "IS" : "Government of Mali";
                String place = PLACES.get(random.nextInt(PLACES.size()));
                int best = civilians + others;
                out.write(i + ",MLI-" + i + "," + end.getYear() + ",1,Clear," + type + ",Mali: Azawad,a - b," + side
                        + ",x,2,\"\"\"A source\n of two lines,2021\"\"; and another\",2," + place + " town," + place
                        + ",district,16.2,-0.03,Mali,432,Africa,1," + (1 + random.nextInt(5)) + ","
                        + end.minusDays(random.nextInt(3)) + " 00:00:00," + end + " 00:00:00,0," + others + ","
                        + civilians + ",0," + best + "," + (best + random.nextInt(5)) + "," + best + "\n");
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                Files.createDirectories(target.getParent());
                Files.copy(each, target);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
