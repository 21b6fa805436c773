package org.mandate.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.FactLine;
import org.mandate.decision.OptionLine;
import org.mandate.decision.RankingLine;
import org.mandate.decision.RuleLine;
import org.mandate.decision.SourceLine;
import org.mandate.decision.UnknownLine;

/** Explains a decision record: the ranking, or anything in it by its id. */
public final class Explainer {

    private static final String RANKING = "ranking";

    private final DecisionRecord record;
    private final RecordIndex index;
    private final Combination combination;
    private final Background background;

    /** Explains a record, with what it does not hold beside it. */
    public Explainer(DecisionRecord record, Background background) {
        this.record = record;
        this.background = background;
        this.index = new RecordIndex(record);
        this.combination = new Combination(index);
    }

    /** Every id that {@link #of} knows, sorted. */
    public Set<String> ids() {
        return index.ids();
    }

    /** The ranking with {@code depth} levels of grounds below it, at least 0. */
    public Explanation ranking(int depth) {
        Derivation derivation = new Derivation(index, combination, background, depth);
        List<Step> below = new ArrayList<>();
        if (depth > 0) {
            record.alerts().forEach(alert -> below.add(derivation.ground(alert.id(), 1)));
            record.options().forEach(option -> below.add(derivation.option(option, 1)));
        }
        int left = depth > 0 ? 0 : record.alerts().size() + record.options().size();
        Step ranking = new Step(RANKING, null, order(), List.of(), false, left, below);
        Summary summary = new Summary(record, combination);
        return new Explanation(
                Explanation.FORMAT,
                record.caseLine().id(),
                RANKING,
                summary.bottomLine(),
                summary.text(),
                summary.strongest(),
                List.of(ranking));
    }

    private String order() {
        return "order on the table, demands before scores: "
                + record.ranking().stream()
                        .map(r -> r.rank() + " " + label(r) + " (" + Words.of(r.viability()) + ", "
                                + Words.three(r.score()) + ")")
                        .collect(Collectors.joining("; "));
    }

    private String label(RankingLine line) {
        return record.option(line.best()).label();
    }

    /**
     * Anything in the record: what it rests on, and for facts, sources, claims, settings, absences and rules what rests on
     * them. Throws {@link IllegalArgumentException} for an id that is not among {@link #ids()}.
     */
    public Explanation of(String id, int depth) {
        if (!ids().contains(id)) {
            throw new IllegalArgumentException("the record has no '" + id + "'");
        }
        Derivation down = new Derivation(index, combination, background, depth);
        Bearing up = new Bearing(index, combination, depth);
        OptionLine option = option(id);
        if (option != null) {
            Summary summary = new Summary(record, combination);
            return new Explanation(
                    Explanation.FORMAT,
                    record.caseLine().id(),
                    id,
                    summary.bottomLine(option),
                    summary.of(option),
                    summary.strongest(option),
                    List.of(down.of(option.id())));
        }
        RecordIndex.Concluded concluded = index.concluded(id);
        if (concluded != null) {
            Set<String> above = up.all(id);
            String rest = above.isEmpty() ? "" : " " + rests(above);
            return asked(id, up.named(concluded) + "." + rest, List.of(down.of(id)));
        }
        UnknownLine unknown = unknown(id);
        if (unknown != null) {
            return asked(id, "not known: " + id, List.of(tries(unknown)));
        }
        RuleLine rule = index.rule(id);
        if (rule != null) {
            return asked(id, said(rule), up.ofRule(id));
        }
        SourceLine source = record.sources().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElse(null);
        List<FactLine> citing = index.citing(id);
        if (source != null || !citing.isEmpty()) {
            String summary = source == null
                    ? "claim " + id
                    : "source " + id + ": " + source.publisher() + ", \"" + source.title() + "\", " + source.date()
                            + ", reliability " + source.reliability();
            return asked(
                    id,
                    summary + ". " + Words.count(citing.size(), "fact") + " of the record cite it; below, what"
                            + " rests on each.",
                    citing.stream().map(f -> bearing(f.id(), down, up)).toList());
        }
        String ground = index.setting(id) == null && index.setting(RecordIndex.SETTING + id) != null
                ? RecordIndex.SETTING + id
                : id;
        return asked(ground, rests(up.all(ground)), List.of(bearing(ground, down, up)));
    }

    /** Why the first option scores and stands otherwise than the second; both must be options of the record. */
    public Contrast versus(String first, String second) {
        return new Contrasting(index, combination, record.option(first), record.option(second)).contrast();
    }

    /** The ground itself, with all that rests on it below. */
    private Step bearing(String ground, Derivation down, Bearing up) {
        Step self = down.ground(ground, 0);
        List<Step> below = new ArrayList<>(self.grounds());
        List<Step> above = up.on(ground, 1);
        if (!above.isEmpty()) {
            below.add(Step.of("bearing", null, "on it rests", List.of(), above));
        }
        List<String> notes = new ArrayList<>(self.notes());
        if (above.isEmpty()) {
            notes.add("nothing rests on it");
        }
        return Step.of(self.kind(), ground, self.text(), notes, below);
    }

    private String rests(Set<String> above) {
        if (above.isEmpty()) {
            return "Nothing rests on it.";
        }
        return "On it rest, through others too: "
                + above.stream()
                        .map(index::concluded)
                        .filter(c -> c != null)
                        .collect(
                                Collectors.groupingBy(RecordIndex.Concluded::kind, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(e -> Words.count(e.getValue(), e.getKey()))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private Step tries(UnknownLine unknown) {
        List<Step> tries = unknown.tries().stream()
                .map(t -> {
                    OptionLine first = t.first() == null ? null : option(t.first());
                    String leads = first == null
                            ? "no option on the table stands"
                            : first.label() + " leads (" + Words.of(t.firmness()) + ")";
                    return Step.of(
                            "try",
                            null,
                            "if it is " + t.value().toLowerCase(java.util.Locale.ROOT) + ": " + leads,
                            List.of(),
                            List.of());
                })
                .toList();
        return Step.of("unknown", unknown.id(), unknown.text(), List.of("why it matters: " + unknown.why()), tries);
    }

    private static String said(RuleLine rule) {
        return "rule \"" + rule.name() + "\" (" + rule.file() + ":" + rule.line() + "): " + rule.doc() + " Basis: "
                + rule.basis() + "; known from " + rule.knownFrom() + ". "
                + (rule.fired() ? "It fired; its conclusions and what rests on them:" : "It did not fire here.");
    }

    private Explanation asked(String id, String summary, List<Step> steps) {
        return new Explanation(Explanation.FORMAT, record.caseLine().id(), id, summary, summary, List.of(), steps);
    }

    private @Nullable UnknownLine unknown(String id) {
        return record.unknowns().stream()
                .filter(u -> u.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** An option by its id, or the best of a group by that of the group. */
    private @Nullable OptionLine option(String id) {
        String best = record.ranking().stream()
                .filter(r -> r.option().equals(id))
                .map(RankingLine::best)
                .findFirst()
                .orElse(id);
        return record.options().stream()
                .filter(o -> o.id().equals(id) || o.id().equals(best))
                .findFirst()
                .orElse(null);
    }
}
