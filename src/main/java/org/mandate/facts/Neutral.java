package org.mandate.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mandate.vocabulary.Grade;

/** What a rule test or a supposition may leave out of a fact, filled in so that it neither helps nor hinders a rule. */
final class Neutral {

    private final Purpose purpose;
    private final Map<String, Integer> counts = new HashMap<>();
    private final LocalDate day;

    /** What a fact is filled in for: the name of the source that it then cites, and who says so. */
    enum Purpose {
        TEST("rule-test-", "A rule test", "the test"),
        SUPPOSITION("supposed-", "A supposition", "the question");

        private final String source;
        private final String title;
        private final String says;

        Purpose(String source, String title, String says) {
            this.source = source;
            this.title = title;
            this.says = says;
        }
    }

    /** Fills in for facts that are true and known on a day. */
    Neutral(Purpose purpose, LocalDate day) {
        this.purpose = purpose;
        this.day = day;
    }

    /** The entry with id, source, grade and date, and what a mission or an option must have. */
    Written.Fields filled(String type, Written.Fields entry) {
        Map<String, String> neutral = new LinkedHashMap<>();
        String kind = type.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        neutral.put("id", kind + "-" + counts.merge(type, 1, Integer::sum));
        switch (type) {
            case "Unknown" -> neutral.put("why", "nobody knows");
            case "Priority" -> neutral.put("holder", purpose.says);
            default -> addEvidence(entry, neutral);
        }
        if (type.equals("Mission")) {
            neutral.putAll(Map.of("acronym", "MISSION", "country", "Country", "kind", "MULTIDIMENSIONAL"));
            neutral.putAll(Map.of("mandateEnds", "2023-06-30", "decider", "Security Council"));
        } else if (type.equals("Option")) {
            neutral.put("label", entry.value("id") instanceof Written.Text id ? id.value() : neutral.get("id"));
            neutral.put("uniformedChange", "0");
        }
        return at(entry.at(), neutral).with(entry);
    }

    /** Names of the fields that an entry of a type may leave out, since they are filled in. */
    static Set<String> fillable(String type) {
        Written.Fields empty = at(Place.inArgument("", "", 1), Map.of());
        return new Neutral(Purpose.TEST, LocalDate.EPOCH)
                .filled(type, empty)
                .fields()
                .keySet();
    }

    /** Fields of these values, all at one place. */
    static Written.Fields at(Place at, Map<String, String> values) {
        Map<String, Written.Field> fields = new LinkedHashMap<>();
        values.forEach((name, value) -> fields.put(name, new Written.Field(at, new Written.Text(at, value, true))));
        return new Written.Fields(at, fields);
    }

    /** The sources that neutral facts cite: one for each letter of reliability. */
    Map<String, Source> sources() {
        Map<String, Source> sources = new TreeMap<>();
        for (char letter = 'A'; letter <= 'F'; letter++) {
            String id = purpose.source + Character.toLowerCase(letter);
            SourceClaim claim =
                    new SourceClaim(id + "/c01", "what " + purpose.says + " says", purpose.says, ClaimKind.FACT, null);
            sources.put(
                    id,
                    new Source(
                            id,
                            purpose.title,
                            purpose.says,
                            LocalDate.EPOCH,
                            letter,
                            "so that it can be cited",
                            Map.of("c01", claim)));
        }
        return sources;
    }

    private void addEvidence(Written.Fields entry, Map<String, String> neutral) {
        if (entry.value("source") != null) {
            return;
        }
        String grade = entry.value("grade") instanceof Written.Text text ? text.value() : "A1";
        char letter = grade.matches("[A-F][1-6]") ? Grade.of(grade).reliability() : 'A';
        neutral.put("source", purpose.source + Character.toLowerCase(letter) + "/c01");
        neutral.put("grade", "A1");
        if (purpose == Purpose.SUPPOSITION) {
            neutral.put("assumed", "true");
        }
        neutral.put("asOf", day.toString());
        VagueDate asOf = entry.value("asOf") instanceof Written.Text text ? VagueDate.of(text.value()) : null;
        neutral.put("knownSince", (asOf == null ? day : asOf.last()).toString());
    }
}
