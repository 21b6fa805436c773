package org.mandate.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/**
 * Valid cases for load: as many as wanted, each with some 35 facts from ten sources, the same for the same seed. They
 * look like cases and mean nothing.
 */
public final class GeneratedCases {

    private static final int SOURCES = 10;
    private static final int CLAIMS = 12;
    private static final List<String> AREAS = List.of("north", "centre", "south", "east");
    private static final List<String> KINDS =
            List.of("REINFORCE", "CONSOLIDATE", "POLITICAL_MISSION", "MAINTAIN", "WITHDRAW");
    private static final List<String> CRITERIA =
            List.of("PROTECTION", "CONSENT", "PEACE_PROCESS", "FORCE_SAFETY", "FEASIBILITY", "COST");

    private final Random random;
    private final LocalDate day;

    private GeneratedCases(long seed) {
        random = new Random(seed);
        day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3000));
    }

    /** Writes {@code facts/} and {@code seeds/} below a folder: {@code GeneratedCases FOLDER COUNT SEED}. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
    }

    /** Writes so many cases below {@code folder/facts} and the sources they cite below {@code folder/seeds}. */
    public static void write(Path folder, int count, long seed) throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        for (int i = 1; i <= SOURCES; i++) {
            Files.writeString(seeds.resolve("source-" + i + ".yaml"), source(i));
        }
        for (int i = 1; i <= count; i++) {
            String id = String.format("case-%05d", i);
            new GeneratedCases(seed * 1_000_003 + i)
                    .write(Files.createDirectories(folder.resolve("facts").resolve(id)), id);
        }
    }

    private static String source(int number) {
        StringBuilder text = new StringBuilder("title: Report " + number
                + "\npublisher: A house\ndate: 2014-01-01\nreliability: " + "ABC".charAt(number % 3)
                + "\nwhy: made for load\nclaims:\n");
        for (int i = 1; i <= CLAIMS; i++) {
            text.append(String.format("  c%02d: {text: What it says, at: paragraph %d, kind: FACT}\n", i, i));
        }
        return text.toString();
    }

    private void write(Path folder, String id) throws IOException {
        Files.writeString(
                folder.resolve("case.yaml"),
                "id: " + id + "\nreviewDate: " + day + "\nquestion: How should mission " + id + " go on?\n");
        Files.writeString(folder.resolve("options.yaml"), options(id));
        Files.writeString(folder.resolve("priorities.yaml"), priorities());
        Files.writeString(folder.resolve("security.yaml"), security());
        Files.writeString(folder.resolve("movement.yaml"), movement());
        Files.writeString(folder.resolve("contributors.yaml"), contributors());
        Files.writeString(folder.resolve("host.yaml"), host());
    }

    private String options(String id) {
        StringBuilder text = new StringBuilder("Mission:\n")
                .append(entry(
                        "mission",
                        "acronym: M" + id.substring(5),
                        "country: Country " + id.substring(5),
                        "kind: " + pick("MULTIDIMENSIONAL", "PEACEKEEPING"),
                        "tasks: [PROTECTION_OF_CIVILIANS, PEACE_AGREEMENT, GOOD_OFFICES]",
                        "mandateEnds: " + day.plusDays(random.nextInt(200)),
                        "decider: Security Council"));
        text.append("Option:\n");
        for (String kind : KINDS) {
            boolean leaves = kind.equals("POLITICAL_MISSION") || kind.equals("WITHDRAW");
            text.append(entry(
                    kind.toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    "kind: " + kind,
                    "label: " + kind.charAt(0)
                            + kind.substring(1)
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', ' '),
                    "uniformedChange: " + (kind.equals("REINFORCE") ? 500 + random.nextInt(4000) : leaves ? -9000 : 0),
                    "keeps: [" + (kind.equals("WITHDRAW") ? "" : "GOOD_OFFICES") + "]",
                    "givesUp: [" + (leaves ? "PROTECTION_OF_CIVILIANS" : "") + "]",
                    "onTable: " + !(kind.equals("MAINTAIN") || kind.equals("WITHDRAW"))));
        }
        return text.toString();
    }

    private String priorities() {
        StringBuilder text = new StringBuilder("Priority:\n");
        int turn = random.nextInt(CRITERIA.size());
        for (int i = 0; i < CRITERIA.size(); i++) {
            text.append("  - {id: p" + i + ", holder: the mandate, criterion: "
                    + CRITERIA.get((i + turn) % CRITERIA.size()) + ", place: " + (i + 1) + ", assumed: true}\n");
        }
        return text.toString();
    }

    private String security() {
        StringBuilder text = new StringBuilder("SecurityCondition:\n");
        for (String area : AREAS) {
            text.append(entry(
                    "security-" + area,
                    "area: " + area,
                    "threat: " + pick("LOW", "MODERATE", "HIGH", "SEVERE"),
                    "trend: " + pick("IMPROVING", "STABLE", "WORSENING"),
                    "civiliansKilled: " + random.nextInt(1500),
                    "months: 12",
                    "civiliansKilledBefore: " + (20 + random.nextInt(900)),
                    "monthsBefore: 12"));
        }
        text.append("MissionLosses:\n")
                .append(entry("losses", "counted: UNIFORMED_HOSTILE_ACTS", "deaths: " + random.nextInt(200)));
        text.append("PeaceProcess:\n")
                .append(entry(
                        "agreement",
                        "name: the agreement",
                        "status: " + pick("ADVANCING", "STALLED", "COLLAPSED"),
                        "missionSupports: true"));
        text.append("Incident:\n");
        for (int i = 1; i <= 6; i++) {
            text.append(entry(
                    "incident-" + i,
                    "date: " + day.minusDays(30 + random.nextInt(200)),
                    "area: " + AREAS.get(random.nextInt(AREAS.size())),
                    "kind: " + pick("ATTACK_ON_CIVILIANS", "ATTACK_ON_MISSION", "BATTLE", "EXPLOSION"),
                    "by: " + pick("ARMED_GROUP", "HOST"),
                    "civilianDeaths: " + random.nextInt(20),
                    "deaths: " + (20 + random.nextInt(20))));
        }
        return text.toString();
    }

    private String movement() {
        StringBuilder text = new StringBuilder("MovementRestriction:\n");
        for (String means : List.of("AIR", "GROUND", "SURVEILLANCE")) {
            text.append(entry(
                    "limits-" + means.toLowerCase(java.util.Locale.ROOT),
                    "area: " + AREAS.get(random.nextInt(AREAS.size())),
                    "means: " + means,
                    "imposedBy: " + pick("HOST", "ARMED_GROUP"),
                    "level: " + pick("LOW", "MODERATE", "HIGH"),
                    "whereProtectionNeeded: " + random.nextBoolean()));
        }
        text.append("ParallelForce:\n")
                .append(entry(
                        "partner", "name: the company", "side: " + pick("HOST_PARTNER", "FRIENDLY"), "present: true"));
        return text.toString();
    }

    private String contributors() {
        StringBuilder text = new StringBuilder("ForceStrength:\n")
                .append(entry(
                        "strength",
                        "authorisedMilitary: 12000",
                        "authorisedPolice: 1900",
                        "deployedMilitary: " + (8000 + random.nextInt(4000)),
                        "deployedPolice: " + (1000 + random.nextInt(900))));
        text.append("ContributorExit:\n");
        for (int i = 1; i <= 3; i++) {
            text.append(entry(
                    "exit-" + i,
                    "contributor: Contributor " + i,
                    "counted: PRESS_COUNT",
                    "status: " + pick("CONSIDERED", "ANNOUNCED", "UNDER_WAY"),
                    "personnel: " + (100 + random.nextInt(900)),
                    "rareCapability: " + random.nextBoolean()));
        }
        return text.append("Pledge:\n")
                .append(entry("pledge", "contributor: Contributor 9", "personnel: " + random.nextInt(800)))
                .toString();
    }

    private String host() {
        StringBuilder text = new StringBuilder("HostPosition:\n");
        for (String kind : List.of("REINFORCE", "MAINTAIN", "POLITICAL_MISSION")) {
            text.append(entry(
                    "host-on-" + kind.toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    "by: the government",
                    "on: " + kind,
                    "stance: " + pick("SUPPORTS", "ACCEPTS", "SILENT", "DOUBTS", "REJECTS"),
                    "negotiable: " + random.nextBoolean()));
        }
        text.append("HostAct:\n")
                .append(entry(
                        "act", "act: " + pick("EXPULSION", "MEDIA_BAN", "MISSION_CRITICISED"), "target: the mission"));
        text.append("HostCapacity:\n")
                .append(entry(
                        "capacity",
                        "area: north",
                        "territoryShare: 0." + (1 + random.nextInt(9)),
                        "cooperation: " + pick("ASSURED", "NOT_ASSURED")));
        return text.append("Unknown:\n  - id: host-on-consolidate\n    of: HostPosition\n")
                .append("    key: {by: the government, on: CONSOLIDATE}\n    field: stance\n")
                .append("    could: [ACCEPTS, REJECTS]\n    why: no answer was found\n")
                .toString();
    }

    private String entry(String id, String... fields) {
        LocalDate asOf = day.minusDays(random.nextInt(60));
        StringJoiner text = new StringJoiner("\n    ", "  - ", "\n").add("id: " + id);
        for (String field : fields) {
            text.add(field);
        }
        int source = 1 + random.nextInt(SOURCES);
        return text.add("asOf: " + asOf)
                .add("knownSince: " + asOf)
                .add(String.format("source: source-%d/c%02d", source, 1 + random.nextInt(CLAIMS)))
                .add("grade: " + "ABC".charAt(source % 3) + (1 + random.nextInt(3)))
                .toString();
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }
}
