package org.mandate.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kie.api.runtime.KieSession;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.facts.Settings;
import org.mandate.facts.SettingsReader;
import org.mandate.ranking.Situation;
import org.mandate.rules.Rulebook;

/**
 * What the engine alone takes for a case: a fresh session, facts already in memory, one firing, nothing read from it.
 * Prints cases a second.
 */
public final class BareDrools {

    private static final int LEAST_SECONDS = 10;

    private BareDrools() {}

    /** {@code BareDrools FOLDER}, in which {@link GeneratedCases} wrote. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Settings settings = SettingsReader.read(Path.of("rules/settings.yaml"));
        Rulebook rulebook = Rulebook.load(Path.of("rules"));
        List<List<Object>> cases = new ArrayList<>();
        CaseReader reader = new CaseReader(null, folder.resolve("seeds"));
        try (Stream<Path> all = Files.list(folder.resolve("facts"))) {
            for (Path each : all.sorted().toList()) {
                cases.add(objects(reader.read(each), settings));
            }
        }
        run(rulebook, cases);
        long start = System.nanoTime();
        long done = 0;
        while (System.nanoTime() - start < LEAST_SECONDS * 1_000_000_000L) {
            run(rulebook, cases);
            done += cases.size();
        }
        System.out.println(done / ((System.nanoTime() - start) / 1e9));
    }

    private static List<Object> objects(CaseFile file, Settings settings) {
        Situation situation = Situation.of(file, settings, file.reviewDate());
        List<Object> objects = new ArrayList<>(situation.facts());
        objects.addAll(situation.unknowns());
        objects.addAll(file.priorities());
        objects.addAll(settings.thresholds().values());
        objects.add(settings.method());
        return objects;
    }

    private static void run(Rulebook rulebook, List<List<Object>> cases) {
        for (List<Object> objects : cases) {
            KieSession session = rulebook.newSession();
            try {
                objects.forEach(session::insert);
                session.fireAllRules();
            } finally {
                session.dispose();
            }
        }
    }
}
