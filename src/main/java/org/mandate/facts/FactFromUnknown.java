package org.mandate.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Evidence;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Unknown;

/** Makes the fact that an Unknown would be, so that a possible value can be tried. */
public final class FactFromUnknown {

    private FactFromUnknown() {}

    /**
     * The fact with that value in the unknown field; missing truth values are false and sets empty. Null where another
     * field without default is missing, or the values do not hold together.
     */
    public static @Nullable Fact build(Unknown unknown, String value, Evidence evidence) {
        Class<? extends Fact> type = FactTypes.all().get(unknown.of());
        if (type == null) {
            return null;
        }
        Map<String, String> all = new LinkedHashMap<>(unknown.key());
        all.putAll(unknown.with());
        all.put(unknown.field(), value);
        Place nowhere = new Place(new SourceText("", ""), 0, 0);
        Map<String, Written.Field> fields = new LinkedHashMap<>();
        all.forEach(
                (name, text) -> fields.put(name, new Written.Field(nowhere, new Written.Text(nowhere, text, true))));
        Written.Fields spread = ListInText.spread(RecordShape.of(type), new Written.Fields(nowhere, fields));
        return bind(type, spread, evidence);
    }

    private static <F extends Fact> @Nullable Fact bind(Class<F> type, Written.Fields fields, Evidence evidence) {
        return new RecordBinder<>(type, fields, new Problems())
                .given("evidence", evidence)
                .bind();
    }
}
