package org.mandate.vocabulary;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way to go on that can be ranked, or a heading for its variants; context rather than evidence.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param kind what kind of way
 * @param label a short name for reports
 * @param variantOf id of the heading it is a variant of, or null
 * @param uniformedChange change in authorised uniformed personnel, people
 * @param focusArea where it concentrates, or null
 * @param keeps tasks it keeps
 * @param givesUp tasks it gives up
 * @param phased whether it is carried out in steps, each after a look at how the last one went; null where not said
 * @param onTable whether the decider was offered it
 */
@ChangedBy(Actor.COUNCIL)
public record Option(
        Evidence evidence,
        OptionKind kind,
        String label,
        @Nullable String variantOf,
        int uniformedChange,
        @Nullable String focusArea,
        Set<MandateTask> keeps,
        Set<MandateTask> givesUp,
        @Nullable Boolean phased,
        boolean onTable)
        implements Fact {

    public Option {
        new Validation()
                .notBlank("label", label)
                .require("variantOf", !evidence.id().equals(variantOf), "must name another option, not itself")
                .done();
        keeps = Ordered.copyOf(keeps);
        givesUp = Ordered.copyOf(givesUp);
    }

    /** Id of the group it stands in: the heading it is a variant of, or itself. */
    public String group() {
        return variantOf == null ? id() : variantOf;
    }
}
