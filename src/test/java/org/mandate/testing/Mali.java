package org.mandate.testing;

import java.nio.file.Path;
import java.time.LocalDate;
import org.mandate.decision.DecisionRecord;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.facts.Settings;
import org.mandate.facts.SettingsReader;
import org.mandate.ranking.Ranker;
import org.mandate.rules.Rulebook;

/** The shipped case and rulebook, read and compiled once. */
public final class Mali {

    public static final LocalDate JANUARY = LocalDate.of(2023, 1, 27);
    public static final LocalDate JUNE = LocalDate.of(2023, 6, 17);

    private static final Rulebook RULEBOOK = Rulebook.load(Path.of("rules"));

    private Mali() {}

    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    public static Settings settings() {
        return SettingsReader.read(Path.of("rules/settings.yaml"));
    }

    public static CaseFile file() {
        return new CaseReader(null, Path.of("seeds")).read(Path.of("facts/mali-2023"));
    }

    public static DecisionRecord on(LocalDate day) {
        return new Ranker(RULEBOOK, settings()).rank(file(), day);
    }
}
