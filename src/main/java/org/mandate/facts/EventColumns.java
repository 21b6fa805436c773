package org.mandate.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mandate.vocabulary.DatePrecision;
import org.mandate.vocabulary.EventKind;
import org.mandate.vocabulary.IncidentKind;
import org.mandate.vocabulary.LossCause;
import org.mandate.vocabulary.Party;
import org.mandate.vocabulary.Personnel;

/**
 * The columns of a table of events.
 *
 * @param grouping what rows are counted by, in order
 * @param numbers what is added up, in order
 * @param others what a reader may ask for
 */
public record EventColumns(List<String> grouping, List<String> numbers, List<String> others) {

    /** The column of the day, or the last one of several. */
    public static final String DATE = "date";

    private static final EventColumns INCIDENTS = new EventColumns(
            List.of("area", "kind", "by"),
            List.of("civilianDeaths", "deathsLow", "deaths", "deathsHigh"),
            List.of("first", "precision", "event"));

    private static final EventColumns FATALITIES =
            new EventColumns(List.of("mission", "cause", "personnel"), List.of("deaths"), List.of());

    private static final Map<String, List<String>> CONSTANTS = Map.of(
            "kind", names(IncidentKind.values()),
            "by", names(Party.values()),
            "cause", names(LossCause.values()),
            "personnel", names(Personnel.values()),
            "precision", names(DatePrecision.values()));

    /** The columns of a table that holds such rows. */
    public static EventColumns of(EventKind holds) {
        return holds == EventKind.INCIDENTS ? INCIDENTS : FATALITIES;
    }

    /** All of them, in the order in which an import writes them. */
    public List<String> all() {
        List<String> all = new ArrayList<>(List.of(DATE));
        all.addAll(others);
        all.addAll(grouping);
        all.addAll(numbers);
        return all;
    }

    /** The constants that a column may hold; empty where it holds anything. */
    static List<String> constants(String column) {
        return CONSTANTS.getOrDefault(column, List.of());
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    /** Whether a cell of the column may be empty. */
    static boolean optional(String column) {
        return column.equals("by") || INCIDENTS.others.contains(column);
    }
}
