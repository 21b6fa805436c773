package org.mandate.facts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.vocabulary.Priority;
import org.mandate.vocabulary.Unknown;

/** Reads case folders together with the sources they cite. */
public final class CaseReader {

    private final @Nullable Path root;
    private final Path seedsFolder;
    private final @Nullable SeedMemory memory;

    /**
     * Reads cases whose sources stand in one folder.
     *
     * @param root folder that holds {@code facts/} and {@code seeds/}, against which diagnostics name files; null to
     *     take the folder above {@code facts/}, where the case stands in one
     * @param seedsFolder folder of seed files
     */
    public CaseReader(@Nullable Path root, Path seedsFolder) {
        this(root, seedsFolder, null);
    }

    /** The same for many cases of one run, for which a source is read once. */
    public CaseReader(@Nullable Path root, Path seedsFolder, @Nullable SeedMemory memory) {
        this.memory = memory;
        this.root = root;
        this.seedsFolder = seedsFolder;
    }

    /** The case as it stands; throws {@link InvalidInput} with everything that is wrong with it or with the seeds it cites. */
    public CaseFile read(Path caseFolder) throws InvalidInput {
        Problems problems = new Problems();
        CaseFile file = read(caseFolder, Changes.none(), problems);
        problems.throwIfAny();
        return Objects.requireNonNull(file, "a case without case.yaml or a problem");
    }

    /** The case with changes, or null with problems reported. */
    public @Nullable CaseFile read(Path caseFolder, Changes changes, Problems problems) {
        int before = problems.count();
        ShownPath shown = new ShownPath(root == null ? ShownPath.above(caseFolder, "facts") : root);
        CaseFolder folder = new CaseFolder(caseFolder, shown, problems);
        SortedMap<String, SourceText> texts = folder.read();
        String id = CaseFolder.name(caseFolder.toAbsolutePath().normalize());

        SourceText headText = texts.get("case.yaml");
        CaseHead head = headText == null ? null : CaseHead.read(headText, id, problems);
        LocalDate reviewDate = head == null ? null : head.reviewDate();
        Seeds seeds = new Seeds(seedsFolder, shown, problems, memory);
        CaseDraft draft = new CaseDraft();
        if (!folder.whole()) {
            draft.passedOver();
        }
        Neutral neutral = changes.neutral(reviewDate == null ? LocalDate.EPOCH : reviewDate);
        if (!changes.isNone()) {
            seeds.add(neutral.sources());
        }
        EntryReader entries =
                new EntryReader(draft, new EvidenceReader(seeds, reviewDate, problems), changes, neutral, problems);
        texts.forEach((name, text) -> {
            if (name.endsWith(".csv")) {
                readCsv(name, text, entries, draft, problems);
            } else if (!name.equals("case.yaml")) {
                entries.readYaml(text);
            }
        });
        EventTables tables = new EventTables(folder.tables(), shown, problems);
        for (String name : folder.tables().keySet()) {
            SourceText text = draft.describes(name) ? null : folder.plain(name);
            if (text != null) {
                texts.put(name, text);
                readCsv(name, text, entries, draft, problems);
            }
        }
        Written.Fields added = changes.added();
        if (added != null) {
            entries.readTypes(added, neutral::filled);
        }
        if (folder.whole()) {
            changes.checkUsed(problems);
        }
        SortedMap<String, EventRows> rows = tables.read(draft);
        texts.putAll(tables.stamps());
        new FactChecks(draft, shown.of(caseFolder), problems).run();
        new PriorityChecks(draft, shown.of(caseFolder), problems).run();
        texts.computeIfPresent("case.yaml", (name, text) -> OutcomeBlock.cutFrom(text));
        return head == null || problems.count() > before
                ? null
                : finish(head, draft, seeds, ContentHash.of(texts), rows);
    }

    private static void readCsv(String name, SourceText text, EntryReader entries, CaseDraft draft, Problems problems) {
        // Behind the first dot stands what tells several tables of a type apart, as in deployments.factbook.csv.
        String stem = name.substring(0, name.indexOf('.'));
        new CsvText(entries, draft, problems).read(text, stem);
    }

    static CaseFile finish(
            CaseHead head, CaseDraft draft, Seeds seeds, String factsHash, SortedMap<String, EventRows> rows) {
        List<FactEntry> entries = draft.facts.stream()
                .map(CaseDraft.Located::value)
                .sorted(Comparator.comparing((FactEntry e) -> e.type().getSimpleName())
                        .thenComparing(FactEntry::id))
                .toList();
        String handling = head.handling();
        return new CaseFile(
                head.id(),
                head.reviewDate(),
                head.question(),
                handling == null ? "public" : handling,
                head.outcome(),
                entries,
                draft.unknowns.stream()
                        .map(CaseDraft.Located::value)
                        .sorted(Comparator.comparing(Unknown::id))
                        .toList(),
                draft.priorities.stream()
                        .map(CaseDraft.Located::value)
                        .sorted(Comparator.comparing(Priority::id))
                        .toList(),
                seeds.sources(),
                factsHash,
                seeds.hash(),
                rows);
    }
}
