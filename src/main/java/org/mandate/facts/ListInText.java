package org.mandate.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists where only text can stand, as in CSV: items separated by semicolons. */
final class ListInText {

    private ListInText() {}

    /** The fields with texts of set components split, and of numbers written {@code low;likely;high}. */
    static Written.Fields spread(RecordShape<?> shape, Written.Fields fields) {
        Map<String, Written.Field> all = new LinkedHashMap<>();
        fields.fields().forEach((name, field) -> {
            RecordShape.Part part = shape.part(name);
            boolean split = part != null
                    && field.value() instanceof Written.Text text
                    && (part.raw() == Set.class
                            || (PlainNumber.isNumber(part.raw()) && text.value().contains(";")));
            all.put(name, split ? new Written.Field(field.at(), items((Written.Text) field.value())) : field);
        });
        return new Written.Fields(fields.at(), all, fields.gaps());
    }

    private static Written items(Written.Text text) {
        List<Written> items = new ArrayList<>();
        for (String item : text.value().split(";", -1)) {
            if (!item.isBlank()) {
                items.add(new Written.Text(text.at(), item.strip(), true));
            }
        }
        return new Written.Items(text.at(), items);
    }
}
