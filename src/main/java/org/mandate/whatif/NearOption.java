package org.mandate.whatif;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Conclusion;

/** What a conclusion is about. */
final class NearOption {

    private NearOption() {}

    /** Id of the option that a conclusion is about; null where it is about none. */
    static @Nullable String of(Conclusion conclusion) {
        try {
            return conclusion.getClass().getMethod("option").invoke(conclusion) instanceof String id ? id : null;
        } catch (ReflectiveOperationException none) {
            return null;
        }
    }

    /** Whether rules conclude a type, named simply. */
    static boolean isConclusion(@Nullable String type) {
        return Arrays.stream(Conclusion.class.getPermittedSubclasses())
                .anyMatch(c -> c.getSimpleName().equals(type));
    }
}
