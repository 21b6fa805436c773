package org.mandate.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.DecisionJson;
import org.mandate.decision.DecisionRecord;
import org.mandate.facts.CaseFile;
import org.mandate.vocabulary.Firmness;

/** What a batch writes for each case that it ranked. Called from several threads at once. */
public interface CaseOutput {

    /** Name of the file of the decision record, which every case has. */
    String RECORD = "decision.json";

    /** Names of its files, {@value #RECORD} among them. */
    List<String> fileNames();

    /** What else decides its bytes, such as the language, by name; a case is made anew where any of it changed. */
    default SortedMap<String, String> manner() {
        return Collections.emptySortedMap();
    }

    /** Files in the case's folder that it reads beside facts. */
    default List<Path> reads(Path caseFolder) throws IOException {
        return List.of();
    }

    /** The files of a case; the same case, record and files read give the same bytes. */
    Written write(Path caseFolder, CaseFile file, DecisionRecord record);

    /**
     * What was written of a case.
     *
     * @param files contents by name
     * @param tested how firm the recommendation is after it was tested, or null where it was not
     */
    record Written(
            SortedMap<String, byte[]> files, @Nullable Firmness tested) {

        public Written {
            files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        }
    }

    /** The decision record as a file. */
    static byte[] record(DecisionRecord record) {
        return DecisionJson.write(record).getBytes(StandardCharsets.UTF_8);
    }

    /** The decision record alone. */
    static CaseOutput json() {
        return new CaseOutput() {
            @Override
            public List<String> fileNames() {
                return List.of(RECORD);
            }

            @Override
            public Written write(Path caseFolder, CaseFile file, DecisionRecord record) {
                return new Written(new TreeMap<>(Map.of(RECORD, record(record))), null);
            }
        };
    }
}
