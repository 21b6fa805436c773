package org.mandate.vocabulary;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a review demands for options to work (the Mali review calls them parameters).
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param subject what it is about, as an id
 * @param text what must hold
 * @param options the kinds that depend on it
 * @param status whether it is met
 * @param negotiating whether it is still being negotiated; null where nothing was found either way
 */
@ChangedBy(Actor.HOST)
public record Precondition(
        Evidence evidence,
        @Key String subject,
        String text,
        Set<OptionKind> options,
        PreconditionStatus status,
        @InWords("still being negotiated") @Nullable Boolean negotiating)
        implements Fact {

    public Precondition {
        new Validation()
                .identifier("subject", subject)
                .notBlank("text", text)
                .require("options", !options.isEmpty(), "names no option kind")
                .done();
        options = Ordered.copyOf(options);
    }
}
