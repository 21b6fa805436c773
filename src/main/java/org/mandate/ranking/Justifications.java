package org.mandate.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandate.decision.AbsenceLine;
import org.mandate.decision.Justification;
import org.mandate.rules.AbsencePattern;
import org.mandate.rules.RuleInfo;
import org.mandate.rules.Rulebook;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Grounds;

/** Turns grounds into the justifications of the record, and gathers the absences, settings and rules they name. */
final class Justifications {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    private final Rulebook rulebook;
    private final Ids ids;
    private final String lookedIn;
    private final Map<String, AbsenceLine> absences = new TreeMap<>();

    Justifications(Rulebook rulebook, Ids ids, String lookedIn) {
        this.rulebook = rulebook;
        this.ids = ids;
        this.lookedIn = lookedIn;
    }

    /** Each way once, sorted by rule, then by grounds. */
    List<Justification> of(Collection<? extends Conclusion> ways) {
        return ways.stream()
                .map(way -> of(way.grounds()))
                .distinct()
                .sorted((a, b) -> (a.rule() + a.because()).compareTo(b.rule() + b.because()))
                .toList();
    }

    /** Every absence that a justification named, sorted by id. */
    List<AbsenceLine> absences() {
        return List.copyOf(absences.values());
    }

    private Justification of(Grounds grounds) {
        Set<String> because = new TreeSet<>();
        grounds.because().forEach(b -> because.add(ids.of(b)));
        RuleInfo rule = rulebook.rules().get(grounds.rule());
        if (rule != null && !rule.ranking()) {
            for (AbsencePattern pattern : rule.absences()) {
                because.add(absence(pattern, grounds.bindings()));
            }
        }
        return new Justification(grounds.rule(), new ArrayList<>(because));
    }

    private String absence(AbsencePattern pattern, Map<String, String> bindings) {
        Matcher matcher = VARIABLE.matcher(pattern.constraints());
        String bound = matcher.replaceAll(m -> Matcher.quoteReplacement(bindings.getOrDefault(m.group(), m.group())));
        String readable = bound.replaceAll("\\b[A-Z]\\w*\\.(?=[A-Z])", "").strip();
        String id = "absent:" + pattern.type() + "[" + readable + "]";
        String where = readable.isEmpty() ? "" : " with " + readable;
        absences.put(id, new AbsenceLine(id, "no " + pattern.type() + where + " in " + lookedIn));
        return id;
    }
}
