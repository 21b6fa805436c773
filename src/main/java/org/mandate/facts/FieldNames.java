package org.mandate.facts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mandate.diagnostic.Suggestion;

/** Finds fields that a type does not have. */
final class FieldNames {

    private FieldNames() {}

    /** Reports them; what one was perhaps meant to be counts as said, so that a misspelt field is not missing as well. */
    static Written.Fields check(Written.Fields fields, String owner, Collection<String> known, Problems problems) {
        Map<String, Written.Gap> meant = new LinkedHashMap<>();
        fields.fields().forEach((name, field) -> {
            if (name.equals("<<")) {
                problems.at(field.at(), "merge-key", "'<<' is not allowed: write the fields out in full");
            } else if (!known.contains(name)) {
                String near = Suggestion.nearest(name, known);
                problems.at(field.at(), "unknown-field", owner + " has no field '" + name + "'", near);
                if (near != null) {
                    meant.put(near, new Written.Gap(field.at(), true));
                }
            }
        });
        return meant.isEmpty() ? fields : fields.withGaps(meant);
    }
}
