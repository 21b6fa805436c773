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
    private final List<CaseOutput> formats;
    private final OutputFolder out;
    private final @Nullable EarlierBatch earlierBatch;

    CaseRun(
            Path seeds,
            Ranker ranker,
            List<CaseOutput> formats,
            OutputFolder out,
            @Nullable EarlierBatch earlierBatch) {
        this.earlierBatch = earlierBatch;
        this.seeds = seeds;
        this.ranker = ranker;
        this.formats = formats;
        this.out = out;
    }

    /**
     * How a case came out.
     *
     * @param entry its line of the manifest
     * @param share what of its record is counted, or null
     * @param problems what is wrong with it
     * @param kept whether it was taken over from an earlier run as it is
     */
    record Result(CaseEntry entry, Tally.@Nullable Share share, List<Diagnostic> problems, boolean kept) {}

    /**
     * Ranks a case and writes it.
     *
     * @param earlier what an earlier run with the same rules, settings and tool noted of the case, or null
     * @throws IOException where its output cannot be written; what cannot be read is a problem of the case
     */
    Result run(FoundCase found, @Nullable CaseEntry earlier) throws IOException {
        if (!found.refusals().isEmpty()) {
            return bad(found, found.refusals(), new TreeMap<>());
        }
        try {
            return attempt(found, earlier);
        } catch (InvalidInput wrong) {
            return problems(
                    found, wrong.diagnostics().stream().map(this::withoutPlace).toList());
        } catch (UncheckedIOException gone) {
            return problems(found, List.of(Diagnostic.ofFile(found.id(), "unreadable", "the folder cannot be read")));
        } catch (RuntimeException | StackOverflowError fault) {
            // A fault of the program in one case must not lose the others.
            String message = "Mandate itself failed here: " + fault.getClass().getSimpleName();
            return problems(found, List.of(Diagnostic.ofFile(found.id(), "internal-fault", message)));
        }
    }

    private Result attempt(FoundCase found, @Nullable CaseEntry earlier) throws IOException {
        CaseFile file = new CaseReader(found.folder().getParent(), seeds, memory).read(found.folder());
        SortedMap<String, String> inputs =
                new TreeMap<>(Map.of("facts", file.factsSha256(), "seeds", file.seedsSha256()));
        Result kept = earlier == null ? null : kept(earlier, inputs);
        return kept != null ? kept : rank(file, inputs);
    }

    private Result problems(FoundCase found, List<Diagnostic> problems) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(OutputFolder.PROBLEMS, text(problems).getBytes(StandardCharsets.UTF_8));
        out.writeCase(found.id(), files);
        return bad(found, problems, files);
    }

    private Result rank(CaseFile file, SortedMap<String, String> inputs) throws IOException {
        DecisionRecord record = ranker.rank(file, file.reviewDate());
        SortedMap<String, byte[]> files = new TreeMap<>();
        formats.forEach(format -> files.put(format.fileName(), format.write(file, record)));
        CaseChange change = change(record, files);
        out.writeCase(file.id(), files);
        CaseEntry entry = new CaseEntry(
                file.id(), CaseState.RANKED, inputs, digests(files), CaseSummary.of(file, record), change, 0, null);
        return new Result(entry, Tally.Share.of(record), List.of(), false);
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
        byte[] json = files.get(CaseOutput.json().fileName());
        boolean whole =
                json != null && digests(files).equals(earlier.outputs()) && out.holdsOnly(earlier.id(), files.keySet());
        return !whole || json == null
                ? null
                : new Result(
                        earlier,
                        Tally.Share.of(DecisionJson.read(new String(json, StandardCharsets.UTF_8))),
                        List.of(),
                        true);
    }

    private Result bad(FoundCase found, List<Diagnostic> problems, SortedMap<String, byte[]> files) {
        CaseEntry entry = new CaseEntry(
                found.id(),
                CaseState.BAD,
                new TreeMap<>(),
                digests(files),
                null,
                earlierBatch == null ? null : earlierBatch.ranked(found.id()) ? CaseChange.LOST : CaseChange.NEW,
                problems.size(),
                problems.get(0).text().lines().findFirst().orElse(""));
        return new Result(entry, null, problems, false);
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
