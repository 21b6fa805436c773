package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst gets who imports a public data file, good or bad. The rows are invented. */
final class ImportCommandTest {

    private static final String GED = "id,year,type_of_violence,side_a,side_b,source_original,adm_1,country,date_prec,"
            + "date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low\n";
    private static final String GED_ROWS = "1,2021,1,Government of Mali,A,\"two\nlines, quoted\",Gao region,Mali,1,"
            + "2021-03-01 00:00:00,2021-03-01 00:00:00,1,2,1,0,4,9,3\n"
            + "2,2022,3,Government of Mali,Civilians,x,Mopti region,Mali,2,2022-01-30,2022-02-02,0,0,40,0,40,50,30\n"
            + "3,2022,3,IS,Civilians,x,,Mali,5,2022-01-01,2022-12-31,0,0,5,0,5,5,5\n"
            + "4,2022,2,A,B,x,Tillabéri,Niger,1,2022-05-01,2022-05-01,0,3,0,0,3,3,3\n";

    @TempDir
    private Path home;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void aCase() throws IOException {
        Files.createDirectories(home.resolve("facts"));
        copy(Path.of("facts/mali-2023"), home.resolve("facts/mali-2023"));
        copy(Path.of("seeds"), home.resolve("seeds"));
    }

    @Test
    void eventsOfUcdpBecomeATableThatIsRankedAndExplained() throws IOException {
        Path file = file("ged221.csv", GED + GED_ROWS);
        assertThat(run(imported("ucdp", file, "--country", "Mali", "--area", "Gao region=north", "--as", "ucdp")))
                .isZero();
        assertThat(out.toString())
                .contains("4  rows read", "3  kept", "1  left out: other countries")
                .contains("          46           46  deaths of civilians")
                .contains("          49           52  deaths, best estimate")
                .contains("1  day known to a month or less closely");
        assertThat(Files.readString(home.resolve("facts/mali-2023/incidents.ucdp.csv")))
                .isEqualTo("date,first,precision,event,area,kind,by,civilianDeaths,deathsLow,deaths,deathsHigh\n"
                        + "2021-03-01,,DAY,1,north,BATTLE,,1,3,4,9\n"
                        + "2022-02-02,2022-01-30,DAYS,2,Mopti region,ATTACK_ON_CIVILIANS,HOST,40,30,40,50\n"
                        + "2022-12-31,2022-01-01,YEAR,3,not located,ATTACK_ON_CIVILIANS,ARMED_GROUP,5,5,5,5\n");
        assertThat(Files.readString(home.resolve("seeds/ucdp-ged-22-1-mali-2023-ucdp.yaml")))
                .contains("publisher: \"Uppsala Conflict Data Program\"", "(UCDP GED 22.1)", "CC BY 4.0")
                .contains("date: 2022-12-31", "file ged221.csv, SHA-256 ", "kept: country Mali, all days");

        assertThat(run(asked("rank"))).isZero();
        assertThat(run(asked("explain", "ucdp-ged-22-1-incidents-ucdp-mopti-region-attack-on-civilians-host-last")))
                .isZero();
        assertThat(out.toString())
                .contains("1 rows of incidents.ucdp.csv with area=Mopti region")
                .contains("2022-02-02,2022-01-30");
    }

    @Test
    void theSameInputGivesTheSameBytesAndOthersAreNotWrittenOver() throws IOException {
        Path file = file("ged221.csv", GED + GED_ROWS);
        String[] first = imported("ucdp", file, "--country", "Mali", "--as", "ucdp");
        assertThat(run(first)).isZero();
        List<String> before = contents();
        assertThat(run(first)).isZero();
        assertThat(contents()).isEqualTo(before);
        assertThat(run(imported("ucdp", file, "--country", "Niger", "--as", "ucdp")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("error[exists]", "--replace");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void otherOrderAndASecondHeaderOfTagsChangeNothing() throws IOException {
        String tagged = "iso3,low,best,high,deaths_civilians,date_end,date_start,date_prec,country,adm_1,side_a,"
                + "type_of_violence,id,colour\n,#affected,,,,#date+end,,,#country,,,,,\n"
                + "MLI,3,4,9,1,2021-03-01,2021-03-01,1,Mali,Gao region,Government of Mali,1,1,red\n";
        assertThat(run(imported("ucdp", file("hdx.csv", tagged), "--as", "hdx", "--release", "22.1")))
                .isZero();
        assertThat(out.toString()).contains("1  rows read", "columns not known and not read: colour");
        assertThat(Files.readString(home.resolve("facts/mali-2023/incidents.hdx.csv")))
                .endsWith("2021-03-01,,DAY,1,Gao region,BATTLE,,1,3,4,9\n");
    }

    @Test
    void eventsAtTheEdgeOfThePeriodGoByTheirLastDay() throws IOException {
        Path file = file("ged221.csv", GED + GED_ROWS);
        assertThat(run(imported(
                        "ucdp", file, "--country", "Mali", "--as", "a", "--from", "2022-02-01", "--to", "2022-06-30")))
                .isZero();
        assertThat(out.toString())
                .contains("1  kept")
                .contains("1  left out: began before the last day to keep and ended after it")
                .contains("1  left out: other days")
                .contains("1  began before the first day to keep: counted in the period of their last day");
    }

    @Test
    void exportsOfAcledNewAndOldAreRead() throws IOException {
        String young = "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,inter1,actor2,inter2,"
                + "civilian_targeting,country,admin1,fatalities,timestamp\n"
                + "MLI1,2022-05-03,1,Battles,Armed clash,JNIM,Rebel group,Military Forces of Mali (2021-),State forces,,Mali,Gao,4,1654000000\n"
                + "MLI2,2022-05-04,2,Violence against civilians,Attack,Military Forces of Mali (2021-),State forces,Civilians (Mali),Civilians,Civilian targeting,Mali,Mopti,7,1654000000\n"
                + "MLI3,2022-05-05,1,Explosions/Remote violence,Remote explosive,JNIM,Rebel group,MINUSMA: United Nations,External/Other forces,,Mali,Kidal,2,1654000000\n"
                + "MLI4,2022-05-06,1,Protests,Peaceful protest,Protesters (Mali),Protesters,,,,Mali,Gao,0,1654000000\n";
        assertThat(run(imported(
                        "acled", file("a.csv", young), "--country", "Mali", "--mission", "MINUSMA", "--as", "acled")))
                .isZero();
        assertThat(out.toString()).contains("3  kept", "1  left out: no armed violence: Protests");
        assertThat(Files.readString(home.resolve("facts/mali-2023/incidents.acled.csv")))
                .endsWith("2022-05-03,,DAY,MLI1,Gao,BATTLE,,0,4,4,4\n"
                        + "2022-05-04,2022-04-28,WEEK,MLI2,Mopti,ATTACK_ON_CIVILIANS,HOST,7,7,7,7\n"
                        + "2022-05-05,,DAY,MLI3,Kidal,ATTACK_ON_MISSION,ARMED_GROUP,0,2,2,2\n");
        String old = "DATA_ID,EVENT_DATE,EVENT_TYPE,ACTOR1,INTER1,INTER2,COUNTRY,ADMIN1,FATALITIES\n"
                + "77,03 May 2012,Battle-No change of territory,MNLA,2,1,Mali,Gao,4\n"
                + "78,4-May-2012,Remote violence,MNLA,2,7,Mali,Gao,1\n";
        assertThat(run(imported("acled", file("old.csv", old), "--published", "2013-01-01", "--as", "old")))
                .isZero();
        assertThat(Files.readString(home.resolve("facts/mali-2023/incidents.old.csv")))
                .endsWith(
                        "2012-05-03,,DAY,77,Gao,BATTLE,,0,4,4,4\n2012-05-04,,DAY,78,Gao,ATTACK_ON_CIVILIANS,ARMED_GROUP,1,1,1,1\n");
    }

    @Test
    void deathsInMissionsAreCountedByDayCauseAndGroup() throws IOException {
        String rows = "id,incident_date,casualty_id,mission_acronym,type_of_casualty,gender,casualty_nationality,"
                + "casualty_personnel_type,type_of_incident,last_update\n"
                + "1,2020-01-02,A,MINUSMA,Fatality,M,X,Military,Malicious Act,2023-01-20\n"
                + "2,2020-01-02,B,MINUSMA,Fatality,M,X,Military Observer,Malicious Act,2023-01-20\n"
                + "3,2020-01-02,C,MINUSMA,Fatality,F,X,Local ,To Be Determined,2023-01-20\n"
                + "4,2020-01-02,D,UNMISS,Fatality,M,X,Police,Illness,2023-01-20\n";
        Path file = file("un.csv", rows);
        assertThat(run(imported("un-fatalities", file, "--mission", "MINUSMA"))).isZero();
        assertThat(Files.readString(home.resolve("facts/mali-2023/fatalities.csv")))
                .isEqualTo("date,mission,cause,personnel,deaths\n2020-01-02,MINUSMA,MALICIOUS_ACT,MILITARY,2\n"
                        + "2020-01-02,MINUSMA,NOT_KNOWN,CIVILIAN,1\n");
        assertThat(run(imported("un-fatalities", file, "--mission", "MINUSM"))).isEqualTo(2);
        assertThat(err.toString()).contains("--mission:1:1: error[no-such-mission]", "maybe: MINUSMA");
    }

    @Test
    void deploymentsAreReadWhereTheTextIsPlainAndListedWhereItIsNot() throws IOException {
        String rows = "snapshot_date,country,military_deployments_text\n"
                + "2021-07-01,Chad,\"1,800 Mali (MINUSMA) (Jan 2021)<br><br>note: 500 more may go to Mali (MINUSMA)\"\n"
                + "2021-07-01,Togo,\"about 925 Mali (MINUSMA; plus about 300 police); 20 Sudan (UNAMID) (Oct 2020)\"\n"
                + "2021-07-01,Germany,800 Mali (MINUSMA/EUTM) (2021)\n"
                + "2022-01-20,Chad,\"1,800 Mali (MINUSMA) (Jan 2021)\"\n";
        assertThat(run(imported("factbook", file("f.csv", rows), "--mission", "MINUSMA")))
                .isZero();
        assertThat(out.toString())
                .contains("1  said again in a later edition")
                .contains("Chad, 2021-07-01: note: 500 more may go to Mali (MINUSMA)")
                .contains("Germany, 2021-07-01: 800 Mali (MINUSMA/EUTM) (2021)");
        assertThat(Files.readString(home.resolve("facts/mali-2023/deployments.csv")))
                .contains("deployment-chad-minusma-2021-01,Chad,MINUSMA,Mali,1800,2021-01,2021-07-01,")
                .contains("deployment-togo-minusma-2020-10,Togo,MINUSMA,Mali,1225,2020-10,2021-07-01,")
                .doesNotContain("Germany", "UNAMID");
        assertThat(run(asked("rank"))).isZero();
    }

    @Test
    void whatIsWrongIsSaidAtItsPlaceAndNothingIsWritten() throws IOException {
        List<String> before = contents();
        refused("ucdp", "a.xlsx", "PK\u0003\u0004", "error[wrong-file-type]: is an Excel workbook");
        refused("ucdp", "a.json", "{}", "error[wrong-file-type]: is JSON");
        refused("acled", "ged221.csv", GED + GED_ROWS, ":1:1: error[wrong-data-set]", "maybe: mandate import ucdp");
        refused(
                "ucdp",
                "ged221.csv",
                GED.replace("date_end", "date_ends") + GED_ROWS,
                ":1:91: error[missing-column]",
                "maybe: date_end");
        refused(
                "ucdp",
                "ged221.csv",
                GED + GED_ROWS.replace("2,2022,3,", "2,2022,9,"),
                ":4:8: error[unknown-constant]: 'type_of_violence' is 1, 2 or 3, here stands '9'");
        refused(
                "ucdp",
                "ged221.csv",
                GED + GED_ROWS.replace(",0,0,40,0,40,", ",0,0,-40,0,40,"),
                "error[negative-number]: 'deaths_civilians' must not be negative, is -40");
        refused("ucdp", "ged221.csv", GED + GED_ROWS.replace("2022-02-02", "2022-02-30"), "error[bad-date]");
        refused("ucdp", "ged221.csv", GED + GED_ROWS.replace("2022-02-02", "1022-02-02"), "error[date-out-of-range]");
        refused("ucdp", "ged221.csv", GED + GED_ROWS.replace("2022-02-02", "2022-01-02"), "error[date-order]");
        refused(
                "ucdp",
                "ged221.csv",
                GED + GED_ROWS.substring(0, 36),
                ":2:31: error[bad-csv]: the quote that opens here is never closed; the file may be cut off");
        refused(
                "ucdp",
                "ged221.csv",
                (GED + GED_ROWS).substring(0, (GED + GED_ROWS).length() - 20),
                "error[row-length]",
                "the file may be cut off");
        refused("ucdp", "ged221.csv", "", "error[empty-file]");
        refused("ucdp", "ged221.csv", GED.replace(',', ';'), "error[wrong-separator]");
        refused("ucdp", "ged.csv", GED + GED_ROWS, "error[no-version]", "error[several-countries]");
        assertThat(run(imported("ucdp", home.resolve("none.csv")))).isEqualTo(2);
        assertThat(err.toString()).contains("none.csv: error[unreadable]: does not exist");
        Path latin = home.resolve("ged221.csv");
        Files.write(latin, (GED + GED_ROWS).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run(imported("ucdp", latin))).isEqualTo(2);
        assertThat(err.toString()).contains(":6:22: error[not-utf-8]: is not UTF-8 from here on");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aFilterThatFindsNothingNamesWhatIsNear() throws IOException {
        Path file = file("ged221.csv", GED + GED_ROWS);
        assertThat(run(imported("ucdp", file, "--country", "Mail"))).isEqualTo(2);
        assertThat(err.toString())
                .contains("--country:1:1: error[no-such-country]: no row is of 'Mail'", "maybe: Mali");
        assertThat(run(imported("ucdp", file, "--country", "Mali", "--area", "Gao=north")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("error[no-such-place]");
        assertThat(run(imported("ucpd", file))).isEqualTo(2);
        assertThat(err.toString()).contains("error[unknown-data]", "maybe: ucdp");
        assertThat(run(imported("ucdp", file, "--country", "Mali", "--from", "2030-01-01", "--to", "2029-01-01")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("error[date-order]: --to is before --from");
        assertThat(run(
                        "import",
                        "ucdp",
                        file.toString(),
                        "--case",
                        "mali-2032",
                        "--facts",
                        "" + home.resolve("facts"),
                        "--seeds",
                        "" + home.resolve("seeds")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("error[no-such-case]", "maybe: mali-2023");
    }

    @Test
    void aTableThatWasChangedIsRefused() throws IOException {
        Path file = file("ged221.csv", GED + GED_ROWS);
        assertThat(run(imported("ucdp", file, "--country", "Mali", "--as", "ucdp")))
                .isZero();
        Path table = home.resolve("facts/mali-2023/incidents.ucdp.csv");
        Files.writeString(table, Files.readString(table).replace("HOST,40", "HOST,41"));
        assertThat(run(asked("rank"))).isEqualTo(2);
        assertThat(err.toString()).contains("incidents.ucdp.csv: error[changed-table]");
        Files.writeString(table, Files.readString(table).replace("HOST,41", "HOOST,-1"));
        assertThat(run(asked("rank"))).isEqualTo(2);
        assertThat(err.toString())
                .contains(":3:63: error[unknown-constant]: 'by' cannot be HOOST", "maybe: HOST")
                .contains("error[negative-number]: 'civilianDeaths' must not be negative, is -1");
    }

    private void refused(String data, String name, String content, String... says) throws IOException {
        Path file = file(name, content);
        assertThat(run(imported(data, file, "--as", "x"))).isEqualTo(2);
        assertThat(err.toString()).contains(says);
        Files.delete(file);
    }

    private String[] imported(String data, Path file, String... more) {
        List<String> all = new ArrayList<>(List.of("import", data, file.toString(), "--case", folder()));
        all.addAll(List.of("--facts", "" + home.resolve("facts"), "--seeds", "" + home.resolve("seeds")));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private String[] asked(String command, String... more) {
        List<String> all = new ArrayList<>(List.of(command, folder()));
        all.addAll(List.of(more));
        all.addAll(List.of("--rules", "rules", "--seeds", "" + home.resolve("seeds")));
        return all.toArray(String[]::new);
    }

    private String folder() {
        return home.resolve("facts/mali-2023").toString();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(home.resolve(name), content);
    }

    /** Names and contents of all that stands in the folders of facts and seeds. */
    private List<String> contents() throws IOException {
        List<String> all = new ArrayList<>();
        for (String folder : List.of("facts", "seeds")) {
            try (Stream<Path> files = Files.walk(home.resolve(folder))) {
                for (Path each : files.sorted().filter(Files::isRegularFile).toList()) {
                    all.add(each + "\n" + Files.readString(each));
                }
            }
        }
        return all;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
