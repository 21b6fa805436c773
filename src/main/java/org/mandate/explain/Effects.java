package org.mandate.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mandate.decision.CriterionLine;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.OptionLine;

/** How far each finding moves its option's score away from ½, which is what nothing found would give. */
public final class Effects {

    private final Map<String, Long> thousandths = new LinkedHashMap<>();

    /** Of all findings of a record. */
    public Effects(DecisionRecord record) {
        Combination combination = new Combination(new RecordIndex(record));
        for (OptionLine option : record.options()) {
            List<String> ids = new ArrayList<>();
            List<Double> parts = new ArrayList<>();
            for (CriterionLine criterion : option.criteria()) {
                combination.parts(criterion).forEach((id, part) -> {
                    ids.add(id);
                    parts.add(criterion.weight() * part);
                });
            }
            long total = Rounding.of(option.score()) - Rounding.of(0.5);
            List<Long> whole = Rounding.parts(parts, total, Rounding.THOUSANDTHS);
            for (int i = 0; i < ids.size(); i++) {
                thousandths.put(ids.get(i), whole.get(i));
            }
        }
    }

    /** In thousandths; with 500 the effects of an option's findings add up to its score as it is printed. */
    public long thousandths(String finding) {
        return thousandths.getOrDefault(finding, 0L);
    }

    /** Ids of findings in the order of options, criteria and lines of evidence. */
    public List<String> findings() {
        return Collections.unmodifiableList(new ArrayList<>(thousandths.keySet()));
    }
}
