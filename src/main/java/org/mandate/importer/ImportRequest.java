package org.mandate.importer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is to be imported.
 *
 * @param publisher whose files these are
 * @param files the files, in the order in which their rows are read
 * @param countries countries to keep, as the files name them; empty for all
 * @param mission acronym of the mission to keep, or null
 * @param areas area of the case by the name that the files give a place
 * @param from first day to keep, or null
 * @param to last day to keep, or null
 * @param release version of the data set, or null to take it from the file's name
 * @param published day on which the data set was published, or null to take it from the file
 */
public record ImportRequest(
        Publisher publisher,
        List<Path> files,
        List<String> countries,
        @Nullable String mission,
        Map<String, String> areas,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String release,
        @Nullable LocalDate published) {

    public ImportRequest {
        files = List.copyOf(files);
        countries = List.copyOf(countries);
        areas = Map.copyOf(areas);
    }

    /** Whether a day is one of those to keep. */
    boolean keeps(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Which rows are kept, in words, such as {@code country Mali, 2015-01-01 to 2022-12-31}. */
    String filter() {
        StringBuilder words = new StringBuilder();
        if (!countries.isEmpty()) {
            words.append("country ").append(String.join(" or ", countries)).append(", ");
        }
        if (mission != null) {
            words.append("mission ").append(mission).append(", ");
        }
        String first = from == null ? "the first day" : from.toString();
        String last = to == null ? "the last" : to.toString();
        words.append(from == null && to == null ? "all days" : first + " to " + last);
        new TreeMap<>(areas)
                .forEach((place, area) ->
                        words.append(", ").append(place).append(" as ").append(area));
        return words.toString();
    }
}
