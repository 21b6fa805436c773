package org.mandate.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.testing.Program;

/** What bad input gets from the built program: many bad cases to a run, since each start takes its time. */
final class BadInputIT {

    private static final Path GOOD = Path.of("src/test/resources/facts-good/small");
    private static final String END = ", asOf: 2022-10, source: s/c1, grade: B2}\n";
    private static final String PLEDGE = "Pledge:\n  - {id: x, contributor: B, ";
    private static final String CSV = "id,contributor,personnel,asOf,source,grade\n";

    @TempDir
    Path scratch;

    private final Map<String, String> expected = new LinkedHashMap<>();
    private Path rules;

    @BeforeEach
    void copied() throws IOException {
        copy(GOOD.resolve("seeds"), scratch.resolve("seeds"));
        rules = scratch.resolve("book/rules");
        copy(Path.of("rules"), rules);
    }

    @Test
    void everyMistakeOfEveryCaseIsSaidInOneRun() throws IOException {
        yaml("empty", "", ": error[empty-file]");
        bytes("latin", "x.yaml", "HostAct: [] # C\u00f4te\n".getBytes(ISO_8859_1), ":1:16: error[not-utf-8]");
        yaml("tab", "Pledge:\n\t- id: x\n", ":2:1: error[tab]");
        yaml("mark", "\uFEFFPledge: []\n", ":1:1: error[byte-order-mark]");
        yaml("twice", PLEDGE + "contributor: C, personnel: 5" + END, ":2:29: error[duplicate-field]");
        yaml("alias", "Pledge: &p []\nHostAct: *p\n", ":2:10: error[alias]");
        yaml("deep", "Pledge: " + "[".repeat(10_000), ":1:58: error[too-deep]");
        huge("huge");
        yaml("type", "Pledgee: []\n", ":1:1: error[unknown-type]");
        yaml("field", PLEDGE + "personel: 5" + END, ":2:29: error[unknown-field]");
        yaml("constant", "HostAct:\n  - {id: x, act: expulsion, target: y" + END, ":2:18: error[unknown-constant]");
        yaml("negative", PLEDGE + "personnel: -5" + END, ":2:40: error[invalid-field]");
        yaml("share", capacity("1.5"), ":2:40: error[invalid-field]");
        yaml(
                "february",
                PLEDGE + "personnel: 5, asOf: 2022-02-31, source: s/c1, grade: B2}\n",
                ":2:49: error[bad-date]");
        yaml(
                "later",
                PLEDGE + "personnel: 5, asOf: 2023-05-01, source: late/c1, grade: C2}\n",
                ":2:49: error[hindsight]");
        yaml(
                "source",
                PLEDGE + "personnel: 5, asOf: 2022-10, source: t/c1, grade: B2}\n",
                ":2:66: error[unknown-source]");
        yaml(
                "claim",
                PLEDGE + "personnel: 5, asOf: 2022-10, source: s/c9, grade: B2}\n",
                ":2:66: error[unknown-claim]");
        yaml("id", "Pledge:\n  - {id: pledge, contributor: B, personnel: 5" + END, ":2:10: error[duplicate-id]");
        yaml("itself", option("x"), ":2:53: error[invalid-field]");
        yaml("nothing", option("y"), ":2:53: error[unknown-option]");
        replaced("optionless", "options.yaml", "Option: []\n", "facts/optionless: error[no-options]");
        replaced("criterion", "priorities.yaml", priorities("PROTECTON, place: 1"), ":2:36: error[unknown-constant]");
        replaced(
                "again",
                "priorities.yaml",
                priorities("COST, place: 1", "COST, place: 2"),
                ":3:36: error[duplicate-key]");
        replaced(
                "sum", "priorities.yaml", priorities("COST, weight: 0.5", "CONSENT, weight: 0.4"), "error[weight-sum]");
        replaced("both", "priorities.yaml", priorities("COST, weight: 1, place: 1"), ":2:60: error[invalid-field]");
        yaml("key", pledges("2022-10", "2022-10-31"), ":3:5: error[same-key-and-date]");
        yaml("range", PLEDGE + "personnel: [9, 5, 7]" + END, ":2:40: error[range-order]");
        replaced(
                "stay",
                "options.yaml",
                Files.readString(GOOD.resolve("facts/c/options.yaml")).replace("MAINTAIN", "REINFORCE"),
                "error[missing-option]");
        file("short", "pledges.csv", CSV + "x,\"Côte, d'Ivoire\",5\n", ":2:21: error[row-length]");
        expected.put("nowhere", "facts/nowhere: error[no-such-case]");

        List<String> arguments =
                new ArrayList<>(List.of("rank", "--out", scratch.resolve("out").toString()));
        arguments.addAll(expected.keySet());
        Program.Result result = run(arguments).refusesKindly();

        expected.values().forEach(result::errContains);
        List<String> cases = result.err()
                .lines()
                .filter(l -> l.startsWith("facts/"))
                .map(l -> l.split("[/:]", -1)[1])
                .distinct()
                .toList();
        assertThat(cases).containsExactlyInAnyOrderElementsOf(expected.keySet());
        assertThat(scratch.resolve("out")).doesNotExist();
    }

    @Test
    void rulesSettingsAndCasesAreCheckedInOneRun() throws IOException {
        yaml("bad", "Pledgee: []\n", ":1:1: error[unknown-type]");
        Files.writeString(rules.resolve("one.drl"), rule("one", "One", "Option( kin == OptionKind.WITHDRAW )"));
        Files.writeString(
                rules.resolve("two.drl"), rule("rules", "Twice", "Option( ") + rule("", "Twice", "Option( )"));
        Files.writeString(rules.resolve("settings.yaml"), "Method: [{id: m, aggregation: MAXX, weighting: ROC}]\n");
        run(List.of("rank", "bad", "bad", "nowhere"))
                .refusesKindly()
                .errContains("facts/bad/x.yaml:1:1: error[unknown-type]")
                .errContains("facts/nowhere: error[no-such-case]")
                .errContains("error[duplicate-case]: case 'bad' is named twice")
                .errContains("rules/one.drl:1:9: error[wrong-package]")
                .errContains("rules/one.drl:7:13: error[unknown-field]")
                .errContains("rules/two.drl:")
                .errContains("rules/settings.yaml:1:31: error[unknown-constant]");
    }

    @Test
    void aLoopIsStoppedAtTheRuleThatFiredMost() throws IOException {
        file("good", "more.yaml", "HostAct: []\n", "");
        String loop = rule("rules", "Goes round", "Mission( $c : country )")
                .replace("then\n", "then\nConclude.indicator(kcontext, IndicatorKind.CONSENT_STRAIN, $c, 0, \"0\");\n");
        String more = rule("", "Goes on", "Indicator( of == IndicatorKind.CONSENT_STRAIN, $v : value, $a : area )")
                .replace(
                        "then\n",
                        "then\nConclude.indicator(kcontext, IndicatorKind.CONSENT_STRAIN, $a, $v + 1, \"\" + $v);\n");
        Files.writeString(rules.resolve("loop.drl"), loop + more);
        run(List.of("rank", "good"))
                .refusesKindly()
                .errContains("rules/loop.drl:11: error[endless]: the rules do not come to rest")
                .errContains("\"Goes on\" (");
    }

    @Test
    void anOptionOfWhichNothingIsDemandedIsNamed() throws IOException {
        file("good", "more.yaml", "HostAct: []\n", "");
        Files.delete(rules.resolve("options.drl"));
        run(List.of("rank", "good"))
                .refusesKindly()
                .errContains(
                        "facts/good/options.yaml:3: error[no-demand]: no rule demands anything of option 'go' (WITHDRAW)");
    }

    @Test
    void foldersThatAreNotThereAreOneProblemEach() throws IOException {
        Path file = Files.writeString(scratch.resolve("a-file"), "");
        Program.run(
                        scratch,
                        "rank",
                        "mali-2023",
                        "--rules",
                        "no-rules",
                        "--facts",
                        "no-facts",
                        "--seeds",
                        file.toString())
                .refusesKindly()
                .errContains("no-rules: error[no-such-folder]: there is no such folder of rules")
                .errContains("no-facts: error[no-such-folder]: there is no such folder of facts")
                .errContains("a-file: error[no-such-folder]: this is a file, not the folder of seeds")
                .errContains("3 problems");
    }

    @Test
    void whereNothingCanBeWrittenNothingIs() throws IOException {
        file("good", "more.yaml", "HostAct: []\n", "");
        file("other", "more.yaml", "HostAct: []\n", "");
        Path out = scratch.resolve("out");
        Files.createDirectories(out.resolve("other/decision.json"));
        run(List.of("rank", "good", "other", "--out", out.toString()))
                .refusesKindly()
                .errContains("out/other/decision.json: error[cannot-write]: this is a folder");
        assertThat(out.resolve("good")).doesNotExist();
    }

    private Program.Result run(List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of("--facts", scratch.resolve("facts").toString()));
        all.addAll(List.of("--seeds", scratch.resolve("seeds").toString(), "--rules", rules.toString()));
        return Program.run(scratch, all.toArray(String[]::new));
    }

    private void yaml(String name, String text, String problem) throws IOException {
        file(name, "x.yaml", text, problem);
    }

    /** A good case with one file more, or one file other than it was. */
    private void file(String name, String file, String text, String problem) throws IOException {
        bytes(name, file, text.getBytes(UTF_8), "facts/" + name + "/" + file + problem);
    }

    private void replaced(String name, String file, String text, String problem) throws IOException {
        bytes(name, file, text.getBytes(UTF_8), problem);
    }

    private void bytes(String name, String file, byte[] bytes, String problem) throws IOException {
        Path folder = scratch.resolve("facts").resolve(name);
        copy(GOOD.resolve("facts/c"), folder);
        Path head = folder.resolve("case.yaml");
        Files.writeString(head, Files.readString(head).replace("id: c\n", "id: " + name + "\n"));
        Files.write(folder.resolve(file), bytes);
        expected.put(name, problem);
    }

    private void huge(String name) throws IOException {
        file(name, "x.yaml", "HostAct: []\n", ": error[too-large]");
        try (RandomAccessFile file =
                new RandomAccessFile(scratch.resolve("facts/huge/x.yaml").toFile(), "rw")) {
            file.setLength(200L << 20);
        }
    }

    private static String pledges(String one, String other) {
        return "Pledge:\n  - {id: x, contributor: B, personnel: 5, asOf: " + one + ", source: s/c1, grade: B2}\n"
                + "  - {id: y, contributor: B, personnel: 6, asOf: " + other + ", source: s/c1, grade: B2}\n";
    }

    private static String capacity(String share) {
        return "HostCapacity:\n  - {id: x, area: Gao, territoryShare: " + share + ", cooperation: ASSURED" + END;
    }

    private static String option(String of) {
        return "Option:\n  - {id: x, kind: CONSOLIDATE, label: S, variantOf: " + of + ", uniformedChange: 0" + END;
    }

    private static String priorities(String... lines) {
        StringBuilder all = new StringBuilder("Priority:\n");
        for (int i = 0; i < lines.length; i++) {
            all.append("  - {id: p")
                    .append(i)
                    .append(", holder: C, criterion: ")
                    .append(lines[i])
                    .append("}\n");
        }
        return all.toString();
    }

    private static String rule(String inPackage, String name, String condition) {
        String head = inPackage.isEmpty()
                ? ""
                : "package " + inPackage + "\nimport org.mandate.vocabulary.*\nimport org.mandate.rules.Conclude\n";
        return head + "rule \"" + name
                + "\"\n    @doc(\"d\") @basis(\"T3\") @cases(\"X\") @knownFrom(\"1994\")\nwhen\n    " + condition
                + "\nthen\nend\n";
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
