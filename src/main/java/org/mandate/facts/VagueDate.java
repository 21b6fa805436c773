package org.mandate.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year.
 *
 * @param first its first day
 * @param last its last day, which counts
 */
record VagueDate(LocalDate first, LocalDate last) {

    /** Reads {@code 2023}, {@code 2023-01} or {@code 2023-01-15}; null where the form or the day is impossible. */
    static @Nullable VagueDate of(String text) {
        try {
            if (text.matches("\\d{4}")) {
                int year = Integer.parseInt(text);
                return new VagueDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            if (text.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(text);
                return new VagueDate(month.atDay(1), month.atEndOfMonth());
            }
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                LocalDate day = LocalDate.parse(text);
                return new VagueDate(day, day);
            }
            return null;
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
