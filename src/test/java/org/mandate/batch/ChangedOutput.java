package org.mandate.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.mandate.decision.DecisionRecord;
import org.mandate.facts.CaseFile;

/** The decision record alone, with something that happens when a case is written. */
final class ChangedOutput implements CaseOutput {

    private final BiConsumer<DecisionRecord, SortedMap<String, byte[]>> happens;

    ChangedOutput(BiConsumer<DecisionRecord, SortedMap<String, byte[]>> happens) {
        this.happens = happens;
    }

    @Override
    public List<String> fileNames() {
        return CaseOutput.json().fileNames();
    }

    @Override
    public Written write(Path caseFolder, CaseFile file, DecisionRecord record) {
        SortedMap<String, byte[]> files =
                new TreeMap<>(CaseOutput.json().write(caseFolder, file, record).files());
        happens.accept(record, files);
        return new Written(files, null);
    }
}
