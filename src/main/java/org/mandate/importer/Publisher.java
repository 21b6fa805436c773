package org.mandate.importer;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes a data set, and how its files are told apart.
 *
 * @param name as a command names it
 * @param publisher the publisher
 * @param title the data set, without its version
 * @param terms licence terms as the publisher states them, in our words
 * @param grade Admiralty grade of what is read there
 * @param why why this letter
 * @param signature columns of which a file of this data set has one at least, in small letters
 */
public record Publisher(
        String name, String publisher, String title, String terms, String grade, String why, Set<String> signature) {

    /** The Uppsala Conflict Data Program. */
    public static final Publisher UCDP = new Publisher(
            "ucdp",
            "Uppsala Conflict Data Program",
            "UCDP Georeferenced Event Dataset",
            "CC BY 4.0: name UCDP, the data set and its version",
            "B2",
            "A research data set with a published codebook; events are coded by hand from news and reports, and only those with a death.",
            Set.of("type_of_violence"));

    /** The Armed Conflict Location and Event Data project. */
    public static final Publisher ACLED = new Publisher(
            "acled",
            "Armed Conflict Location and Event Data (ACLED)",
            "ACLED export",
            "ACLED's terms of use and attribution policy: name ACLED and the day of access wherever the data are used; give nobody else access to the rows",
            "B2",
            "A research data set with a published codebook, coded weekly from news and reports; ACLED calls deaths its most uncertain field.",
            Set.of("event_id_cnty", "sub_event_type", "inter1"));

    /** The Peace and Security Data Hub of the United Nations. */
    public static final Publisher UN_FATALITIES = new Publisher(
            "un-fatalities",
            "United Nations, Peace and Security Data Hub",
            "Fatalities in UN peace operations",
            "terms of use of the United Nations; the file does not state them, read them where it was downloaded",
            "A2",
            "The organisation's own record of its dead, one row each; recent causes may still be open.",
            Set.of("casualty_id", "casualty_personnel_type"));

    /** The military deployments of the World Factbook. */
    public static final Publisher FACTBOOK = new Publisher(
            "factbook",
            "Central Intelligence Agency, The World Factbook",
            "The World Factbook, military deployments",
            "public domain, as the publisher states",
            "B3",
            "A reference work that rounds its numbers and is months behind; the number is as its text has it.",
            Set.of("military_deployments_text"));

    /** All of them. */
    public static final List<Publisher> ALL = List.of(UCDP, ACLED, UN_FATALITIES, FACTBOOK);

    /** The publisher whose files have such columns, or null. */
    static @Nullable Publisher of(Set<String> columns) {
        return ALL.stream()
                .filter(p -> p.signature.stream().anyMatch(columns::contains))
                .findFirst()
                .orElse(null);
    }

    /** Names of all, for help. */
    public static Set<String> names() {
        TreeMap<String, Publisher> byName = new TreeMap<>();
        ALL.forEach(p -> byName.put(p.name(), p));
        return byName.keySet();
    }
}
