package org.mandate.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mandate.decision.DecisionJson;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.Provenance;
import org.mandate.decision.RecordParts;

/**
 * A record held against one made again from what is there now.
 *
 * @param same whether every byte is the same
 * @param inputs what is not what the record was made from, each with both values; empty where nothing is known to differ
 * @param parts names of the parts of the record that differ
 */
public record Replay(boolean same, SortedMap<String, List<String>> inputs, List<String> parts) {

    /**
     * Compares.
     *
     * @param json the record as it was written
     * @param record the same, read
     * @param again the record made again
     */
    public static Replay of(String json, DecisionRecord record, DecisionRecord again) {
        String now = DecisionJson.write(again);
        SortedMap<String, List<String>> inputs = new TreeMap<>();
        SortedMap<String, String> was = inputs(record);
        inputs(again).forEach((name, value) -> {
            if (!value.equals(was.get(name))) {
                inputs.put(name, List.of(was.getOrDefault(name, ""), value));
            }
        });
        List<String> parts = new ArrayList<>(RecordParts.differing(record, DecisionJson.read(now)));
        if (parts.isEmpty() && !json.equals(now)) {
            parts.add("layout");
        }
        return new Replay(json.equals(now), inputs, parts);
    }

    private static SortedMap<String, String> inputs(DecisionRecord record) {
        Provenance made = record.provenance();
        return new TreeMap<>(Map.of(
                "tool", made.tool(),
                "engine", made.engine(),
                "rules", made.rulesSha256(),
                "facts", made.factsSha256(),
                "seeds", made.seedsSha256(),
                "settings", made.settingsSha256()));
    }
}
