package org.mandate.batch;

import java.nio.charset.StandardCharsets;
import org.mandate.decision.DecisionJson;
import org.mandate.decision.DecisionRecord;
import org.mandate.facts.CaseFile;

/** One file that a batch writes for each case that it ranked. Called from several threads at once. */
public interface CaseOutput {

    /** Name of the file in the case's folder. */
    String fileName();

    /** Its content; the same case and record give the same bytes. */
    byte[] write(CaseFile file, DecisionRecord record);

    /** The decision record. */
    static CaseOutput json() {
        return new CaseOutput() {
            @Override
            public String fileName() {
                return "decision.json";
            }

            @Override
            public byte[] write(CaseFile file, DecisionRecord record) {
                return DecisionJson.write(record).getBytes(StandardCharsets.UTF_8);
            }
        };
    }
}
