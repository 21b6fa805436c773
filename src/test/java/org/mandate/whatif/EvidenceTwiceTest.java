package org.mandate.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandate.decision.CriterionLine;
import org.mandate.decision.DecisionRecord;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.facts.FactEntry;
import org.mandate.facts.FactFields;
import org.mandate.facts.Keys;
import org.mandate.ranking.Ranker;
import org.mandate.testing.Mali;
import org.mandate.vocabulary.Evidence;
import org.mandate.vocabulary.Fact;

/** The same evidence cited twice changes nothing: it is used once, or refused where rules would count it as two. */
class EvidenceTwiceTest {

    private static final String AGAIN = "-again";
    private static final Set<String> NO_EVIDENCE = Set.of("Mission", "Option", "Unknown", "Priority");

    static List<Path> cases() throws IOException {
        try (Stream<Path> list = Files.list(Path.of("facts"))) {
            return list.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Every fact that has a key stands under a second id as well: what has none the reader would not let pass. */
    @ParameterizedTest
    @MethodSource("cases")
    void citedTwiceItIsUsedOnce(Path folder) {
        CaseFile file = read(folder);
        List<FactEntry> twice = new ArrayList<>();
        for (FactEntry entry : file.entries()) {
            twice.add(entry);
            if (!entry.stated().context() && Keys.keyOf(entry.stated()) != null) {
                twice.add(again(entry));
            }
        }

        List<String> once = said(rank(file));
        List<String> now = said(rank(file.with(twice)));

        assertThat(twice).hasSizeGreaterThan(file.entries().size() + 3);
        assertThat(now).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writtenTwiceItIsRefused(Path folder, @TempDir Path facts) throws IOException {
        Path copy = Files.createDirectory(facts.resolve(folder.getFileName()));
        Set<String> again = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                String name = each.getFileName().toString();
                Files.copy(each, copy.resolve(name));
                String evidence = name.endsWith(".yaml") ? evidenceAgain(Files.readString(each), again) : "";
                if (!evidence.isEmpty()) {
                    Files.writeString(copy.resolve("again-" + name), evidence);
                }
            }
        }

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> read(copy));

        assertThat(again).hasSizeGreaterThan(3);
        assertThat(refused.diagnostics())
                .allMatch(problem -> Set.of("same-key-and-date", "same-fact").contains(problem.code()))
                .hasSameSizeAs(again);
    }

    /** The file's evidence under other ids, which are noted. */
    private static String evidenceAgain(String text, Set<String> ids) {
        StringBuilder all = new StringBuilder();
        for (String type : Pattern.compile("(?m)^(?=[A-Z])").splitAsStream(text).toList()) {
            if (type.matches("(?s)[A-Z].*") && !NO_EVIDENCE.contains(type.substring(0, type.indexOf(':')))) {
                Matcher id = Pattern.compile("(?m)^( *- \\{?id: )([a-z0-9-]+)").matcher(type);
                all.append(id.replaceAll(found -> {
                    ids.add(found.group(2));
                    return found.group() + AGAIN;
                }));
            }
        }
        return all.toString();
    }

    private static FactEntry again(FactEntry entry) {
        String id = entry.id() + AGAIN;
        List<Fact> versions =
                entry.versions().stream().map(fact -> again(fact, id)).toList();
        return new FactEntry(id, entry.type(), versions, entry.ranges(), entry.validFor(), entry.file(), entry.line());
    }

    private static Fact again(Fact fact, String id) {
        Evidence e = fact.evidence();
        Evidence other = new Evidence(
                id, e.asOf(), e.knownSince(), e.source(), e.grade(), e.quality(), e.approx(), e.assumed(), e.note());
        return Objects.requireNonNull(FactFields.with(fact, "evidence", other));
    }

    /** All that a record says of its case, but for the ids on which it rests. */
    private static List<String> said(DecisionRecord record) {
        List<String> all = new ArrayList<>();
        all.add(record.recommendation().toString());
        record.ranking().forEach(line -> all.add(line.toString()));
        record.options().forEach(option -> {
            all.add(String.join(
                    " ",
                    option.id(),
                    "" + option.rank(),
                    "" + option.viability(),
                    "" + option.score(),
                    "" + option.low(),
                    "" + option.high()));
            for (CriterionLine line : option.criteria()) {
                all.add(line.criterion() + " " + line.value() + " " + line.pro() + " " + line.con() + " "
                        + line.lines().size());
            }
            option.demands().forEach(demand -> all.add(demand.text() + " " + demand.status()));
        });
        record.risks().forEach(risk -> all.add(risk.level() + " " + risk.text() + " " + risk.quality()));
        record.alerts().forEach(alert -> all.add(alert.text()));
        record.forecasts().forEach(forecast -> all.add(forecast.text()));
        record.indicators().forEach(indicator -> all.add(indicator.text() + " " + indicator.value()));
        record.findings()
                .forEach(finding -> all.add(finding.strength() + " " + finding.text() + " " + finding.quality()));
        all.sort(null);
        return all;
    }

    private static CaseFile read(Path folder) {
        return new CaseReader(null, Path.of("seeds")).read(folder);
    }

    private static DecisionRecord rank(CaseFile file) {
        return new Ranker(Mali.rulebook(), Mali.settings()).rankWithoutTries(file, file.reviewDate());
    }
}
