package org.mandate.cli;

import java.nio.file.Path;
import java.util.List;
import org.mandate.decision.DecisionJson;
import org.mandate.decision.DecisionRecord;

/** Writes decision records to a folder, each whole or not at all. */
final class RecordFiles {

    private RecordFiles() {}

    static void write(Path folder, List<DecisionRecord> records) {
        for (DecisionRecord record : records) {
            Path target = folder.resolve(record.caseLine().id()).resolve("decision.json");
            TextFile.write(target, DecisionJson.write(record));
        }
    }
}
