package org.mandate.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        Resting resting = new Resting(index, down, up);
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
            String rest = above.isEmpty() ? "" : " " + resting.rests(above);
            return asked(id, up.named(concluded) + rest, List.of(down.of(id)));
        }
        UnknownLine unknown = index.unknown(id);
        if (unknown != null) {
            String text = Words.capital(unknown.text());
            return asked(id, text + ". " + resting.rests(up.all(id)), List.of(resting.of(id)));
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
                    citing.stream().map(f -> resting.oneOfSeveral(f.id())).toList());
        }
        String ground = index.setting(id) == null && index.setting(RecordIndex.SETTING + id) != null
                ? RecordIndex.SETTING + id
                : id;
        return asked(ground, resting.rests(up.all(ground)), List.of(resting.of(ground)));
    }

    /** Why the first option scores and stands otherwise than the second; both must be options of the record. */
    public Contrast versus(String first, String second) {
        return new Contrasting(index, combination, record.option(first), record.option(second)).contrast();
    }

    private static String said(RuleLine rule) {
        return "rule \"" + rule.name() + "\" (" + rule.file() + ":" + rule.line() + "): " + rule.doc() + " Basis: "
                + rule.basis() + "; known from " + rule.knownFrom() + ". "
                + (rule.fired() ? "It fired; its conclusions and what rests on them:" : "It did not fire here.");
    }

    private Explanation asked(String id, String summary, List<Step> steps) {
        return new Explanation(Explanation.FORMAT, record.caseLine().id(), id, summary, summary, List.of(), steps);
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
