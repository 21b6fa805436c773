package org.mandate.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.Mission;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.OptionKind;
import org.mandate.vocabulary.Priority;

/**
 * A case made of the few facts that a rule test gives. What it leaves out is neutral: a mission, one option of each
 * kind whose id is the kind in small letters with hyphens, every criterion of the same weight, and for each fact an id,
 * source, grade and dates.
 */
public final class GivenCase {

    /** The day on which the facts of a rule test are true, known and asked about. */
    public static final LocalDate DAY = LocalDate.of(2023, 1, 1);

    private GivenCase() {}

    /** The case, or null with problems reported. */
    public static @Nullable CaseFile read(Written.Fields given, Problems problems) {
        int before = problems.count();
        Seeds seeds = new Seeds(java.nio.file.Path.of("seeds"), new ShownPath(null), problems);
        Neutral neutral = new Neutral(Neutral.Purpose.TEST, DAY);
        seeds.add(neutral.sources());
        CaseDraft draft = new CaseDraft();
        EntryReader entries =
                new EntryReader(draft, new EvidenceReader(seeds, DAY, problems), Changes.none(), neutral, problems);
        entries.readTypes(given, neutral::filled);
        addMissing(given, draft, entries, neutral);
        new FactChecks(draft, "the test", problems).checkKeys();
        new PriorityChecks(draft, "the test", problems).run();
        if (problems.count() > before) {
            return null;
        }
        CaseHead head = new CaseHead("rule-test", DAY, "Does the rule fire?", null, Outcome.NOT_KNOWN);
        return CaseReader.finish(head, draft, seeds, ContentHash.of(new TreeMap<>()), new TreeMap<>());
    }

    private static void addMissing(Written.Fields given, CaseDraft draft, EntryReader entries, Neutral neutral) {
        if (given.value(Mission.class.getSimpleName()) == null) {
            add("Mission", Map.of(), given.at(), entries, neutral);
        }
        if (given.value(Option.class.getSimpleName()) == null) {
            for (OptionKind kind : OptionKind.values()) {
                String id = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
                Map<String, String> fields = new LinkedHashMap<>(Map.of("id", id, "kind", kind.name()));
                add("Option", fields, given.at(), entries, neutral);
            }
        }
        if (given.value(Priority.class.getSimpleName()) == null) {
            double each = 1.0 / Criterion.values().length;
            Arrays.stream(Criterion.values())
                    .map(c -> new Priority(
                            "weight-" + c.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            "the test",
                            c,
                            null,
                            each,
                            true))
                    .forEach(p -> draft.priorities.add(new CaseDraft.Located<>(p, Neutral.at(given.at(), Map.of()))));
        }
    }

    private static void add(String type, Map<String, String> fields, Place at, EntryReader entries, Neutral neutral) {
        entries.readEntry(type, neutral.filled(type, Neutral.at(at, fields)));
    }
}
