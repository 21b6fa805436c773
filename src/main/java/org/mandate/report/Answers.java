package org.mandate.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mandate.decision.UnknownLine;
import org.mandate.decision.UnknownTry;
import org.mandate.vocabulary.Firmness;

/** What is not known, in the order of what an answer could change, and what each answer would do. */
final class Answers {

    private final Material material;

    Answers(Material material) {
        this.material = material;
    }

    /** Those first of whose answers most change what leads or whether it stands, then how firmly. */
    List<UnknownLine> inOrder() {
        return material.record.unknowns().stream()
                .sorted(Comparator.comparing((UnknownLine u) ->
                                u.tries().stream().filter(this::changesLeader).count())
                        .thenComparing(
                                u -> u.tries().stream().filter(this::loosens).count())
                        .reversed()
                        .thenComparing(UnknownLine::id))
                .toList();
    }

    boolean matters(UnknownLine unknown) {
        return unknown.tries().stream().anyMatch(t -> changesLeader(t) || loosens(t));
    }

    boolean changesLeader(UnknownLine unknown) {
        return unknown.tries().stream().anyMatch(this::changesLeader);
    }

    /** What answers that matter would do, as clauses; or that none does. */
    List<String> effects(UnknownLine unknown) {
        Map<String, List<String>> values = new TreeMap<>();
        for (UnknownTry attempt : unknown.tries()) {
            if (changesLeader(attempt) || loosens(attempt)) {
                values.computeIfAbsent(outcome(attempt), outcome -> new ArrayList<>())
                        .add(material.t("quoted", Words.constant(attempt.value())));
            }
        }
        List<String> clauses = new ArrayList<>();
        values.forEach((outcome, of) ->
                clauses.add(material.t("answer.if", String.join(" " + material.t("or") + " ", of), outcome)));
        if (clauses.isEmpty()) {
            clauses.add(material.t(
                    unknown.tries().isEmpty()
                            ? "answer.untried"
                            : material.leader() == null ? "answer.nothing-stands" : "answer.changes-nothing"));
        }
        return clauses;
    }

    private boolean changesLeader(UnknownTry attempt) {
        String leader = material.record.recommendation().option();
        return !Objects.equals(leader, attempt.first())
                || (leader != null && material.record.option(leader).viability() != attempt.viability());
    }

    /** Whether the order would be less firm; a try never says more than that an option leads. */
    private boolean loosens(UnknownTry attempt) {
        Firmness stated = material.record.recommendation().firmness();
        return attempt.firmness().compareTo(stated) < 0 && attempt.firmness().compareTo(Firmness.LEADS) < 0;
    }

    private String outcome(UnknownTry attempt) {
        if (attempt.first() == null || attempt.viability() == null) {
            return material.t("answer.nothing");
        }
        String label = material.record.option(attempt.first()).label();
        String viability = material.texts.of(attempt.viability());
        return switch (attempt.firmness()) {
            case OPEN -> material.t("answer.open", label, viability);
            case CLOSE_CALL -> material.t("answer.close", label, viability);
            case NONE, LEADS, FIRM -> material.t("answer.leads", label, viability);
        };
    }
}
