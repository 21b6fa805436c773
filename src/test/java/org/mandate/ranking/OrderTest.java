package org.mandate.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandate.decision.DecisionJson;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.Provenance;
import org.mandate.facts.CaseFile;
import org.mandate.facts.FactEntry;
import org.mandate.rules.Rulebook;
import org.mandate.testing.Mali;
import org.mandate.vocabulary.Priority;

/** The same rules and facts give the same bytes, whatever the order of rules, files and facts. */
final class OrderTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shuffledRulesFilesAndFactsGiveTheSameRecord(long seed) throws IOException {
        Random random = new Random(seed);
        DecisionRecord shuffled = new Ranker(Rulebook.of(shuffledRules(random)), Mali.settings())
                .rank(shuffledFacts(random), Mali.JANUARY);
        assertThat(comparable(shuffled)).isEqualTo(comparable(Mali.on(Mali.JANUARY)));
    }

    /** All but where rules stand and what their texts hash to, which the shuffling itself changes. */
    private static String comparable(DecisionRecord r) {
        return DecisionJson.write(new DecisionRecord(
                r.format(),
                r.caseLine(),
                r.recommendation(),
                r.ranking(),
                r.options(),
                r.risks(),
                r.alerts(),
                r.forecasts(),
                r.indicators(),
                r.findings(),
                r.facts(),
                r.absences(),
                r.worlds(),
                r.unknowns(),
                r.settings(),
                r.sources(),
                List.of(),
                r.warnings(),
                new Provenance("", "", "", "", "", "")));
    }

    /** Rules in another order, spread anew over files of other names; the method keeps its file. */
    private static SortedMap<String, String> shuffledRules(Random random) throws IOException {
        List<String> rules = new ArrayList<>();
        SortedMap<String, String> texts = new TreeMap<>();
        String head = """
                package rules
                import java.util.List
                import java.util.Locale
                import org.mandate.vocabulary.*
                import org.mandate.rules.*
                """;
        try (Stream<Path> files = Files.list(Path.of("rules"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
                String text = Files.readString(file);
                String body = text.substring(text.indexOf("\nrule "));
                if (file.endsWith("ranking.drl")) {
                    texts.put("rules/ranking.drl", head + body);
                } else {
                    rules.addAll(List.of(body.split("(?m)^(?=rule \")")));
                }
            }
        }
        Collections.shuffle(rules, random);
        for (int i = 0; i < rules.size(); i++) {
            String name = "rules/part" + (i % 4) + ".drl";
            texts.merge(name, head + rules.get(i), (a, b) -> a + b.substring(head.length()));
        }
        return texts;
    }

    private static CaseFile shuffledFacts(Random random) {
        CaseFile file = Mali.file();
        List<FactEntry> entries = new ArrayList<>(file.entries());
        List<Priority> priorities = new ArrayList<>(file.priorities());
        Collections.shuffle(entries, random);
        Collections.shuffle(priorities, random);
        return file.with(entries, priorities);
    }
}
