package org.mandate.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.LeftOut;
import org.mandate.decision.RuleLine;
import org.mandate.facts.FactText;
import org.mandate.facts.Source;
import org.mandate.ranking.Ranker;
import org.mandate.ranking.SettingNames;
import org.mandate.rules.RuleInfo;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Method;
import org.mandate.vocabulary.Priority;
import org.mandate.vocabulary.Threshold;
import org.mandate.vocabulary.Weighting;
import org.mandate.whatif.ChangedCase;

/** Leaves out each rule, source, assumption and fact in turn. */
final class LeaveOneOut {

    private final Question question;
    private final List<Task> tasks = new ArrayList<>();

    private LeaveOneOut(Question question) {
        this.question = question;
    }

    private record Task(LeftOut.Kind kind, String id, String text, Supposed.Edit edit) {}

    /** What happens without each, by leverage; those that change first place at the top. */
    static List<LeftOut> of(Question question) {
        LeaveOneOut all = new LeaveOneOut(question);
        all.rules();
        all.sources();
        all.facts();
        return question.sessions().each(all.tasks, all::without).stream()
                .sorted(Comparator.comparing((LeftOut l) -> !l.changesFirst())
                        .thenComparing(l -> l.leverage() == null ? 0 : -l.leverage())
                        .thenComparing(LeftOut::kind)
                        .thenComparing(LeftOut::id))
                .toList();
    }

    private void rules() {
        for (RuleLine rule : question.record().rules()) {
            RuleInfo info = question.rulebook().rules().get(rule.name());
            if (rule.fired() && info != null && !info.ranking()) {
                tasks.add(new Task(LeftOut.Kind.RULE, rule.name(), rule.doc(), Supposed.Edit.NONE));
            }
        }
    }

    private void sources() {
        Set<String> used = new java.util.TreeSet<>();
        question.facts().stream().filter(f -> !f.context()).forEach(fact -> {
            String claim = fact.evidence().source();
            used.add(claim.substring(0, Math.max(0, claim.indexOf('/'))));
        });
        for (String id : used) {
            Source source = question.file().sources().get(id);
            tasks.add(new Task(
                    LeftOut.Kind.SOURCE,
                    id,
                    source == null ? id : source.title() + " (" + source.publisher() + ")",
                    inputs -> inputs.with(ChangedCase.withoutSource(inputs.file(), id))));
        }
    }

    private void facts() {
        for (Fact fact : question.facts()) {
            if (!fact.context()) {
                LeftOut.Kind kind = fact.evidence().assumed() ? LeftOut.Kind.ASSUMPTION : LeftOut.Kind.FACT;
                tasks.add(new Task(kind, fact.id(), FactText.of(fact), Entries.without(fact.id())));
            }
        }
        List<Priority> priorities = question.file().priorities();
        if (priorities.stream().anyMatch(Priority::assumed)) {
            String text = "the priorities of " + priorities.get(0).holder()
                    + "; without them every criterion weighs the same";
            tasks.add(new Task(LeftOut.Kind.ASSUMPTION, "priorities", text, LeaveOneOut::equally));
        }
    }

    private static Supposed equally(Supposed inputs) {
        if (ChangedCase.weighs(inputs.file())) {
            double each = 1.0 / inputs.file().priorities().size();
            return inputs.with(inputs.file()
                    .with(
                            inputs.file().entries(),
                            inputs.file().priorities().stream()
                                    .map(p -> new Priority(p.id(), p.holder(), p.criterion(), null, each, true))
                                    .toList()));
        }
        Method method = inputs.settings().method();
        return inputs.with(inputs.settings().with(method.with(method.aggregation(), Weighting.EQUAL)));
    }

    private LeftOut without(Live live, Task task) {
        Outcome outcome = task.kind == LeftOut.Kind.RULE ? withoutRule(task.id) : live.at(question.delta(task.edit));
        String leader = question.stated().first().group();
        Double lead = question.stated().leadOf(leader);
        Double left = outcome.leadOf(leader);
        Double leverage = leverage(lead, left);
        Threshold high = question.settings().thresholds().get(SettingNames.HIGH_LEVERAGE);
        return new LeftOut(
                task.kind,
                task.id,
                task.text,
                outcome.first(),
                left,
                leverage,
                leverage != null && high != null && leverage > high.value(),
                !outcome.sameFirst(question.stated()));
    }

    private Outcome withoutRule(String rule) {
        Ranker ranker = new Ranker(question.rulebook(), question.settings(), Set.of(rule));
        try (Live fresh = new Live(ranker.open(), question.objects())) {
            return fresh.at(Delta.NONE);
        }
    }

    private static @Nullable Double leverage(@Nullable Double lead, @Nullable Double left) {
        return lead == null || left == null || lead == 0
                ? null
                : Double.valueOf(Math.abs(lead - left) / Math.abs(lead));
    }
}
