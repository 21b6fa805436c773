package org.mandate.decision;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The parts of a record: its keys at the top. */
public final class RecordParts {

    private RecordParts() {}

    /** Names of the parts in which two records differ, in the order of the record. */
    public static List<String> differing(DecisionRecord one, DecisionRecord other) {
        JsonNode left = StableJson.MAPPER.readTree(StableJson.write(one));
        JsonNode right = StableJson.MAPPER.readTree(StableJson.write(other));
        List<String> names = new ArrayList<>();
        for (String name : left.propertyNames()) {
            if (!left.get(name).equals(right.get(name))) {
                names.add(name);
            }
        }
        return names;
    }
}
