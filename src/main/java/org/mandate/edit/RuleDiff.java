package org.mandate.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.DecisionRecord;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseFile;
import org.mandate.facts.Settings;
import org.mandate.ranking.Ranker;
import org.mandate.rules.RuleEdits;
import org.mandate.rules.RuleInfo;
import org.mandate.rules.RulebookCache;
import org.mandate.vocabulary.Threshold;

/** Two versions of the rulebook, under which cases are ranked as they stand. */
public final class RuleDiff {

    /** Rulebooks between the two that are kept: each takes megabytes. */
    private static final int KEPT = 64;

    private static final String SETTINGS = "settings.yaml";

    private final RuleEdits rules;
    private final Settings old;
    private final Settings young;
    private final String folder;
    private final SortedSet<Edit> edits = new TreeSet<>();
    private final Map<Set<Edit>, Ranker> rankers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<Edit>, Ranker> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * Compiles both.
     *
     * @throws InvalidInput where one of them does not compile
     */
    public RuleDiff(RuleVersion before, RuleVersion after, RulebookCache cache) {
        rules = new RuleEdits(before.texts(), after.texts(), cache);
        old = before.settings();
        young = after.settings();
        String file = after.texts().firstKey();
        folder = file.substring(0, file.lastIndexOf('/') + 1);
        rules.edited().forEach((name, edited) -> edits.add(edit(name, edited)));
        addThresholds();
        if (!old.method().equals(young.method())) {
            edits.add(new Edit(Edit.Kind.METHOD, young.method().id(), Edit.Fate.CHANGED, folder + SETTINGS, 0));
        }
    }

    /** What was edited, rules first. */
    public SortedSet<Edit> edits() {
        return new TreeSet<>(edits);
    }

    /**
     * How a case differs, or null where it does not.
     *
     * @param problems takes why a version cannot rank it
     */
    public @Nullable CaseDifference of(CaseFile file, Consumer<Diagnostic> problems) {
        return new CaseTrial(edits, (some, said) -> rank(file, some, said)).difference(file.id(), problems);
    }

    private @Nullable DecisionRecord rank(CaseFile file, Set<Edit> some, Consumer<Diagnostic> problems) {
        Ranker ranker;
        try {
            ranker = rankers.computeIfAbsent(Set.copyOf(some), this::ranker);
        } catch (InvalidInput wrong) {
            wrong.diagnostics().forEach(problems);
            return null;
        }
        return CaseTrial.rank(ranker, file, problems);
    }

    private Ranker ranker(Set<Edit> some) {
        Set<String> names = new TreeSet<>();
        SortedMap<String, Threshold> thresholds = new TreeMap<>(old.thresholds());
        Settings settings = old;
        for (Edit edit : some) {
            switch (edit.kind()) {
                case RULE -> names.add(edit.name());
                case METHOD -> settings = settings.with(young.method());
                default -> {
                    Threshold now = young.thresholds().get(edit.name());
                    if (now == null) {
                        thresholds.remove(edit.name());
                    } else {
                        thresholds.put(edit.name(), now);
                    }
                }
            }
        }
        return new Ranker(rules.with(names), new Settings(settings.method(), thresholds, settings.sha256()));
    }

    private void addThresholds() {
        Set<String> ids = new TreeSet<>(old.thresholds().keySet());
        ids.addAll(young.thresholds().keySet());
        for (String id : ids) {
            Threshold was = old.thresholds().get(id);
            Threshold is = young.thresholds().get(id);
            // What a number rests on may be said better without an effect.
            if (was == null || is == null || was.value() != is.value()) {
                Edit.Fate fate = Edit.Fate.of(was != null, is != null);
                edits.add(new Edit(Edit.Kind.SETTING, id, fate, folder + SETTINGS, 0));
            }
        }
    }

    private static Edit edit(String name, RuleEdits.Edited edited) {
        RuleInfo info = Objects.requireNonNull(edited.after() == null ? edited.before() : edited.after());
        Edit.Fate fate = Edit.Fate.of(edited.before() != null, edited.after() != null);
        return new Edit(Edit.Kind.RULE, name, fate, info.file(), info.line());
    }
}
