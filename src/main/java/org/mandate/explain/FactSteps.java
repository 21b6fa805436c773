package org.mandate.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.FactLine;
import org.mandate.decision.FactStatus;
import org.mandate.decision.SourceLine;

/** Facts as steps: what they say, what they are worth, what they replaced, and the claim they cite. */
final class FactSteps {

    private final RecordIndex index;
    private final Worth worth;
    private final Background background;

    FactSteps(RecordIndex index, Worth worth, Background background) {
        this.index = index;
        this.worth = worth;
        this.background = background;
    }

    /** The fact and, below it, the claim it cites. */
    Step of(FactLine fact) {
        boolean context = index.context(fact.id());
        List<String> notes = new ArrayList<>(worth.of(fact));
        boolean said = fact.status() == FactStatus.CURRENT || (fact.used() && fact.status() == FactStatus.STALE);
        if (!said) {
            notes.add(Worth.status(fact.status()));
        }
        if (fact.approx() != null) {
            notes.add("its number is given as \"" + Words.of(fact.approx()) + "\"");
        }
        if (fact.note() != null) {
            notes.add("note: " + fact.note());
        }
        if (!context) {
            notes.addAll(rivals(fact));
        }
        String when = fact.asOf() == null || context ? "" : " (as of " + fact.asOf() + ")";
        String source = fact.source();
        List<Step> below = source == null ? List.of() : List.of(claim(source));
        notes.addAll(background.rows().getOrDefault(fact.id(), List.of()));
        return Step.of(context ? "context" : "fact", fact.id(), fact.text() + when, notes, below);
    }

    /** Statements on the same that this one stands against. */
    private List<String> rivals(FactLine fact) {
        List<String> notes = new ArrayList<>();
        String key = key(fact);
        for (FactLine other : index.record.facts()) {
            boolean version = base(other.id()).equals(base(fact.id()));
            boolean same = version || (key != null && key.equals(key(other)));
            boolean later = other.status() == FactStatus.KNOWN_LATER;
            if (other.equals(fact) || !same || later || (!fact.used() && !other.used())) {
                continue;
            }
            String grade = other.grade() == null ? "" : ", grade " + other.grade();
            String said = other.id() + " (" + other.text() + ", as of " + other.asOf() + grade + ", source "
                    + other.source() + ")";
            if (fact.used()) {
                notes.add(over(other.status()) + " " + said);
            } else {
                notes.add("used instead: " + said);
            }
        }
        return notes;
    }

    /** What a fact that is used does to another on the same that is not. */
    private static String over(FactStatus status) {
        return switch (status) {
            case SUPERSEDED -> "supersedes";
            case OVERRULED -> "overrules";
            default -> "stands against";
        };
    }

    private @Nullable String key(FactLine fact) {
        return background.keys().get(base(fact.id()));
    }

    /** The id without the number of a version. */
    private static String base(String id) {
        return id.replaceFirst("~[0-9]+$", "");
    }

    /** A claim with its place in the source, and the source. */
    Step claim(String cited) {
        Background.Claim claim = background.claims().get(cited);
        String id = cited.substring(0, Math.max(0, cited.indexOf('/')));
        SourceLine source = index.record.sources().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElse(null);
        String from = source == null
                ? id
                : source.publisher() + ", \"" + source.title() + "\", " + source.date() + ", reliability "
                        + source.reliability();
        if (claim == null) {
            return Step.of("claim", cited, "claim " + cited, List.of("source: " + from), List.of());
        }
        String text = "claim (" + claim.kind() + "): " + claim.text();
        return Step.of("claim", cited, text, List.of("source: " + from + "; " + claim.at()), List.of());
    }
}
