package org.mandate.facts;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a source says, in our words.
 *
 * @param id {@code seed/claim}, as facts cite it
 * @param text the claim
 * @param at where in the source it stands
 * @param kind fact, assessment or opinion
 * @param reports the document behind the source, or null
 */
public record SourceClaim(
        String id,
        String text,
        String at,
        ClaimKind kind,
        @Nullable String reports) {}
