package org.mandate.vocabulary;

import java.util.Locale;

/** What an option is judged on, against present arrangements over the next 12 months. */
public enum Criterion {
    /** Protection of civilians. */
    PROTECTION,
    /** Consent of the host to the mission and its work. */
    CONSENT,
    /** Support to the peace process. */
    PEACE_PROCESS,
    /** Safety and security of mission personnel. */
    FORCE_SAFETY,
    /** Whether it can be generated, moved and supplied. */
    FEASIBILITY,
    /** Human and financial cost. */
    COST;

    /** The criterion in the words of texts. */
    public String words() {
        return this == CONSENT
                ? "host consent"
                : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
