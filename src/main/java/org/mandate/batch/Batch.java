package org.mandate.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.StableJson;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.Settings;
import org.mandate.ranking.Ranker;
import org.mandate.rules.Rulebook;

/** Ranks every case of some folders and writes them and their index. */
public final class Batch {

    private final BatchPlan plan;
    private final OutputFolder out;
    private final RunInputs run;
    private final @Nullable EarlierBatch earlierBatch;
    private final Tally tally = new Tally();

    private Batch(BatchPlan plan, Rulebook rulebook, Settings settings) {
        this.plan = plan;
        this.out = new OutputFolder(plan.out());
        this.earlierBatch = plan.changedSince() == null ? null : EarlierBatch.read(plan.changedSince());
        this.run = new RunInputs(
                Ranker.TOOL,
                Ranker.ENGINE,
                rulebook.sha256(),
                settings.sha256(),
                plan.output().fileNames().stream().sorted().toList(),
                plan.output().manner(),
                earlierBatch == null ? null : earlierBatch.sha256());
    }

    /**
     * Runs a batch to its end.
     *
     * @throws InvalidInput where a folder of cases is missing, or the output cannot be written; what is done stays and
     *     can be resumed
     */
    public static BatchResult run(BatchPlan plan, Rulebook rulebook, Settings settings, BatchProgress progress) {
        return new Batch(plan, rulebook, settings).run(new Ranker(rulebook, settings), progress);
    }

    private BatchResult run(Ranker ranker, BatchProgress progress) {
        List<FoundCase> cases = CaseFinder.find(plan.folders());
        refuseOutputAmongInputs();
        progress.found(cases.size());
        int[] done = {0};
        boolean begun = false;
        try {
            Map<String, CaseEntry> earlier = open();
            List<CaseEntry> entries = new ArrayList<>();
            try (Journal journal = Journal.start(out.journal(), run, earlier.values())) {
                out.reopen();
                begun = true;
                CaseRun caseRun = new CaseRun(plan.seeds(), ranker, plan.output(), out, earlierBatch);
                new Workers(plan.jobs()).each(cases, found -> caseRun.run(found, earlier.get(found.id())), result -> {
                    if (!result.kept()) {
                        journal.note(result.entry());
                    }
                    done[0]++;
                    if (result.share() != null) {
                        tally.add(result.share());
                    }
                    entries.add(result.entry());
                    if (result.fault() != null) {
                        progress.fault(result.entry().id(), result.fault());
                    }
                    progress.done(result.entry(), result.problems(), result.kept());
                });
            }
            return finish(entries);
        } catch (IOException e) {
            String message = "cannot be written (" + Causes.of(e) + ")"
                    + (begun
                            ? "; " + done[0] + " of " + cases.size()
                                    + " cases are done, and --resume goes on from there"
                            : "");
            throw new InvalidInput(List.of(Diagnostic.ofFile(plan.out().toString(), "cannot-write", message)));
        }
    }

    /** What of an earlier run may be taken over, by id. */
    private Map<String, CaseEntry> open() throws IOException {
        List<Path> there = out.open();
        if (!there.isEmpty() && !plan.resume()) {
            throw new InvalidInput(List.of(Diagnostic.ofFile(
                    plan.out().toString(),
                    "not-empty",
                    "there is something in this folder already: name another, or go on in it with --resume")));
        }
        @Nullable Manifest earlier = there.isEmpty() ? null : Journal.earlier(out);
        if (!there.isEmpty() && earlier == null && there.stream().anyMatch(p -> !isPart(p))) {
            throw new InvalidInput(List.of(Diagnostic.ofFile(
                    plan.out().toString(), "no-batch", "there is no batch in this folder that could be resumed")));
        }
        out.sweep();
        if (earlier == null || !earlier.run().equals(run)) {
            return Map.of();
        }
        return earlier.cases().stream().collect(Collectors.toMap(CaseEntry::id, Function.identity()));
    }

    private static boolean isPart(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".part-");
    }

    private BatchResult finish(List<CaseEntry> entries) throws IOException {
        Map<String, CaseEntry> sorted = new TreeMap<>();
        entries.forEach(entry -> sorted.put(entry.id(), entry));
        Set<String> folders = sorted.values().stream()
                .filter(entry -> !entry.outputs().isEmpty())
                .map(CaseEntry::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> names = new TreeSet<>(run.formats());
        names.addAll(List.of(OutputFolder.PROBLEMS, OutputFolder.CHANGES));
        out.removeOthers(folders, names);
        Manifest manifest = new Manifest(Manifest.FORMAT, run, List.copyOf(sorted.values()));
        out.write("index.csv", IndexCsv.of(manifest).getBytes(StandardCharsets.UTF_8));
        BatchSummary summary = tally.summary(manifest.cases());
        out.write(OutputFolder.SUMMARY, StableJson.write(summary).getBytes(StandardCharsets.UTF_8));
        out.write("index.html", IndexHtml.of(manifest, summary).getBytes(StandardCharsets.UTF_8));
        out.write(OutputFolder.MANIFEST, ManifestJson.write(manifest).getBytes(StandardCharsets.UTF_8));
        Files.delete(out.journal());
        return new BatchResult(manifest, summary);
    }

    /** Else the output of one run would be taken for cases by the next. */
    private void refuseOutputAmongInputs() {
        Path target = plan.out().toAbsolutePath().normalize();
        for (Path folder : plan.folders()) {
            if (target.startsWith(folder.toAbsolutePath().normalize())) {
                throw new InvalidInput(List.of(Diagnostic.ofFile(
                        plan.out().toString(),
                        "output-among-cases",
                        "lies in a folder of cases: name one outside it")));
            }
        }
    }
}
