package org.mandate.cli;

import java.util.Locale;

/** A language of the fixed texts of reports. */
enum ReportLanguage {
    en(Locale.ENGLISH),
    fr(Locale.FRENCH);

    final Locale locale;

    ReportLanguage(Locale locale) {
        this.locale = locale;
    }
}
