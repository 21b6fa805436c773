package org.mandate.sensitivity;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.mandate.facts.CaseFile;
import org.mandate.facts.Settings;
import org.mandate.ranking.Situation;

/**
 * Inputs of the rules as they are or might be.
 *
 * @param file the case
 * @param settings the settings
 */
record Supposed(CaseFile file, Settings settings) {

    /** The same with another case. */
    Supposed with(CaseFile other) {
        return new Supposed(other, settings);
    }

    /** The same with other settings. */
    Supposed with(Settings other) {
        return new Supposed(file, other);
    }

    /** Everything that a session holds on a day. */
    List<Object> objects(LocalDate day) {
        return Situation.of(file, settings, day).objects(settings);
    }

    /** A change of inputs. */
    interface Edit extends UnaryOperator<Supposed> {

        /** No change. */
        Edit NONE = inputs -> inputs;

        /** This change, then another. */
        default Edit then(Edit next) {
            return inputs -> next.apply(apply(inputs));
        }
    }
}
