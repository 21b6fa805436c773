package org.mandate.edit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.Comparison;
import org.mandate.decision.DecisionRecord;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.ranking.Ranker;

/** A case while it is edited: as it could last be read, its last record, and what is wrong with it now. */
final class WatchedCase {

    private final Path folder;
    private final Path seeds;
    private @Nullable CaseFile file;
    private @Nullable DecisionRecord record;
    private List<Diagnostic> unread = List.of();
    private List<Diagnostic> unranked = List.of();

    WatchedCase(Path folder, Path seeds) {
        this.folder = folder;
        this.seeds = seeds;
    }

    Path folder() {
        return folder;
    }

    String id() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    /** What is wrong with the case, or with rules on it. */
    List<Diagnostic> problems() {
        List<Diagnostic> all = new ArrayList<>(unread);
        all.addAll(unranked);
        return all;
    }

    /** The last record, or null where there was none yet. */
    @Nullable
    DecisionRecord record() {
        return record;
    }

    /** Reads it again; what could be read before stays where it cannot be read now. */
    void read() {
        List<Diagnostic> problems = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            String name = "facts/" + id();
            String message = "the case folder is gone: it is read again when it is back; q and Enter quits";
            unread = List.of(Diagnostic.ofFile(name, "case-gone", message));
            return;
        }
        CaseFile read = WatchedRules.attempt(problems, () -> new CaseReader(null, seeds).read(folder));
        unread = problems;
        if (read != null) {
            file = read;
        }
    }

    /**
     * Ranks it again.
     *
     * @param changed names of rules that changed since, and what became of each
     * @return what differs from the last record; null where there is no record to compare
     */
    @Nullable
    Comparison rank(Ranker ranker, Map<String, String> changed) {
        CaseFile now = file;
        if (now == null) {
            return null;
        }
        List<Diagnostic> problems = new ArrayList<>();
        DecisionRecord before = record;
        DecisionRecord after = CaseTrial.rank(ranker, now, problems::add);
        unranked = problems;
        if (after == null) {
            return null;
        }
        record = after;
        return before == null ? null : Comparison.of(before, after, changed);
    }
}
