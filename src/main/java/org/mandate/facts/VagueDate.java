package org.mandate.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year.
 *
 * @param first its first day
 * @param last its last day, which counts
 */
record VagueDate(LocalDate first, LocalDate last) {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** Reads {@code 2023}, {@code 2023-01} or {@code 2023-01-15}; null where the form or the day is impossible. */
    static @Nullable VagueDate of(String text) {
        if (!FORM.matcher(text).matches()) {
            return null;
        }
        try {
            if (text.length() == "2023".length()) {
                int year = Integer.parseInt(text);
                return new VagueDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            if (text.length() == "2023-01".length()) {
                YearMonth month = YearMonth.parse(text);
                return new VagueDate(month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = LocalDate.parse(text);
            return new VagueDate(day, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether it stands for more than one day. */
    boolean vague() {
        return !first.equals(last);
    }

    /** Its last day, or the limit where that is earlier. */
    LocalDate lastUpTo(LocalDate limit) {
        return last.isAfter(limit) ? limit : last;
    }
}
