package org.mandate.importer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.Place;
import org.mandate.facts.Problems;

/** Whether what was asked for of the rows stands in them; a name that meets nothing is said with those near it. */
final class FilterCheck {

    private static final int MOST_NAMED = 6;

    private final ImportRequest request;
    private final Problems problems;

    FilterCheck(ImportRequest request, Problems problems) {
        this.request = request;
        this.problems = problems;
    }

    /** Every country that was asked for has rows. */
    void met(Countries countries) {
        for (String unmet : countries.unmet()) {
            argument("--country", unmet, "no-such-country", "no row is of '" + unmet + "'", countries.near(unmet));
        }
    }

    /** The rows are of one country, or of those that were asked for. */
    void countries(Countries countries) {
        met(countries);
        int number = countries.found().size();
        if (request.countries().isEmpty() && number > 1) {
            String some = String.join(", ", countries.found().subList(0, Math.min(MOST_NAMED, number)));
            String message = "the rows are of " + number + " countries: say which with --country";
            problems.ofFile("--country", "several-countries", message, some);
        }
    }

    /** Every mission that was asked for has rows. */
    void missions(Countries missions) {
        for (String unmet : missions.unmet()) {
            argument("--mission", unmet, "no-such-mission", "no row is of '" + unmet + "'", missions.near(unmet));
        }
    }

    /** Every place that is to have an area of its own has rows. */
    void places(Incidents incidents) {
        for (String place : incidents.unmetPlaces()) {
            Countries places = new Countries(List.of());
            incidents.places().forEach(places::keeps);
            String message = "no row that is kept has the place '" + place + "'";
            argument("--area", place, "no-such-place", message, places.near(place));
        }
    }

    private void argument(String option, String value, String code, String message, @Nullable String suggestion) {
        problems.at(Place.inArgument(option, value, 1), code, message, suggestion);
    }
}
