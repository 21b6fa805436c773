package org.mandate.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.Comparison;
import org.mandate.decision.DecisionJson;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.StableJson;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.facts.SeedMemory;
import org.mandate.ranking.Ranker;

/** Brings one case from its folder to its output, or to its problems. May be used by several threads. */
final class CaseRun {

    private final Path seeds;
    private final SeedMemory memory = new SeedMemory();
    private final Ranker ranker;
    private final CaseOutput output;
    private final OutputFolder out;
    private final @Nullable EarlierBatch earlierBatch;

    CaseRun(Path seeds, Ranker ranker, CaseOutput output, OutputFolder out, @Nullable EarlierBatch earlierBatch) {
        this.earlierBatch = earlierBatch;
        this.seeds = seeds;
        this.ranker = ranker;
        this.output = output;
        this.out = out;
    }

    /**
     * How a case came out.
     *
     * @param entry its line of the manifest
     * @param share what of its record is counted, or null
     * @param problems what is wrong with it
     * @param fault how the program itself failed in it, or null
     * @param kept whether it was taken over from an earlier run as it is
     */
    record Result(
            CaseEntry entry,
            Tally.@Nullable Share share,
            List<Diagnostic> problems,
            @Nullable Throwable fault,
            boolean kept) {}

    /**
     * Ranks a case and writes it.
     *
     * @param earlier what an earlier run with the same rules, settings and tool noted of the case, or null
     * @throws IOException where its output cannot be written; what cannot be read is a problem of the case
     */
    Result run(FoundCase found, @Nullable CaseEntry earlier) throws IOException {
        if (!found.refusals().isEmpty()) {
            return bad(found, found.refusals(), null, new TreeMap<>());
        }
        try {
            return outcome(found, earlier);
        } catch (OutputFolder.Occupied occupied) {
            String message = String.valueOf(occupied.getMessage());
            return bad(found, List.of(Diagnostic.ofFile(found.id(), "occupied", message)), null, new TreeMap<>());
        }
    }

    private Result outcome(FoundCase found, @Nullable CaseEntry earlier) throws IOException {
        try {
            return attempt(found, earlier);
        } catch (InvalidInput wrong) {
            return problems(
                    found, wrong.diagnostics().stream().map(this::withoutPlace).toList(), null);
        } catch (UncheckedIOException gone) {
            return problems(
                    found, List.of(Diagnostic.ofFile(found.id(), "unreadable", "the folder cannot be read")), null);
        } catch (RuntimeException | StackOverflowError fault) {
            // A fault of the program in one case must not lose the others.
            String message = "Mandate itself failed here: " + fault.getClass().getSimpleName();
            return problems(found, List.of(Diagnostic.ofFile(found.id(), "internal-fault", message)), fault);
        }
    }

    private Result attempt(FoundCase found, @Nullable CaseEntry earlier) throws IOException {
        CaseFile file = new CaseReader(found.folder().getParent(), seeds, memory).read(found.folder());
        SortedMap<String, String> inputs =
                new TreeMap<>(Map.of("facts", file.factsSha256(), "seeds", file.seedsSha256()));
        for (Path read : output.reads(found.folder())) {
            inputs.put(
                    found.folder().relativize(read).toString().replace('\\', '/'), Sha256.of(Files.readAllBytes(read)));
        }
        Result kept = earlier == null ? null : kept(earlier, inputs);
        return kept != null ? kept : rank(found.folder(), file, inputs);
    }

    private Result problems(FoundCase found, List<Diagnostic> problems, @Nullable Throwable fault) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(OutputFolder.PROBLEMS, text(problems).getBytes(StandardCharsets.UTF_8));
        out.writeCase(found.id(), files);
        return bad(found, problems, fault, files);
    }

    private Result rank(Path folder, CaseFile file, SortedMap<String, String> inputs) throws IOException {
        DecisionRecord record = ranker.rank(file, file.reviewDate());
        CaseOutput.Written written = output.write(folder, file, record);
        SortedMap<String, byte[]> files = new TreeMap<>(written.files());
        CaseChange change = change(record, files);
        out.writeCase(file.id(), files);
        CaseSummary summary = CaseSummary.of(file, record, written.tested());
        CaseEntry entry = new CaseEntry(file.id(), CaseState.RANKED, inputs, digests(files), summary, change, 0, null);
        return new Result(entry, Tally.Share.of(record), List.of(), null, false);
    }

    /** What changed since the earlier batch; in full it is one more file. */
    private @Nullable CaseChange change(DecisionRecord record, SortedMap<String, byte[]> files) {
        if (earlierBatch == null) {
            return null;
        }
        String id = record.caseLine().id();
        DecisionRecord before = earlierBatch.record(id);
        if (before == null) {
            return CaseChange.NEW;
        }
        // As read, so that both records have their numbers as written.
        DecisionRecord after = DecisionJson.read(DecisionJson.write(record));
        Comparison comparison = CaseChange.compare(before, after);
        files.put(OutputFolder.CHANGES, StableJson.write(comparison).getBytes(StandardCharsets.UTF_8));
        return CaseChange.of(comparison, before, after);
    }

    /** The earlier output, if its inputs and every byte of it are unchanged; else null. */
    private @Nullable Result kept(CaseEntry earlier, SortedMap<String, String> inputs) throws IOException {
        if (earlier.state() != CaseState.RANKED || !earlier.inputs().equals(inputs)) {
            return null;
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : earlier.outputs().keySet()) {
            Path file = out.path().resolve(earlier.id()).resolve(name);
            if (!Files.isRegularFile(file)) {
                return null;
            }
            files.put(name, Files.readAllBytes(file));
        }
        byte[] json = files.get(CaseOutput.RECORD);
        boolean whole =
                json != null && digests(files).equals(earlier.outputs()) && out.holdsOnly(earlier.id(), files.keySet());
        return !whole || json == null
                ? null
                : new Result(
                        earlier,
                        Tally.Share.of(DecisionJson.read(new String(json, StandardCharsets.UTF_8))),
                        List.of(),
                        null,
                        true);
    }

    private Result bad(
            FoundCase found, List<Diagnostic> problems, @Nullable Throwable fault, SortedMap<String, byte[]> files) {
        CaseEntry entry = new CaseEntry(
                found.id(),
                fault == null ? CaseState.BAD : CaseState.FAULT,
                new TreeMap<>(),
                digests(files),
                null,
                earlierBatch == null ? null : earlierBatch.ranked(found.id()) ? CaseChange.LOST : CaseChange.NEW,
                problems.size(),
                problems.get(0).text().lines().findFirst().orElse(""));
        return new Result(entry, null, problems, fault, false);
    }

    /** Seeds may lie elsewhere than the case; no path of this machine goes into an output. */
    private Diagnostic withoutPlace(Diagnostic problem) {
        String folder = seeds.toString();
        if (!problem.file().startsWith(folder)) {
            return problem;
        }
        return new Diagnostic(
                "seeds" + problem.file().substring(folder.length()),
                problem.line(),
                problem.column(),
                problem.code(),
                problem.message(),
                problem.sourceLine(),
                problem.suggestion());
    }

    private static String text(List<Diagnostic> problems) {
        StringBuilder text = new StringBuilder();
        problems.forEach(problem -> text.append(problem.text()));
        return text.append(problems.size() == 1 ? "1 problem\n" : problems.size() + " problems\n")
                .toString();
    }

    private static SortedMap<String, String> digests(SortedMap<String, byte[]> files) {
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach((name, content) -> digests.put(name, Sha256.of(content)));
        return digests;
    }
}
