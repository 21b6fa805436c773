package org.mandate.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.DemandLine;
import org.mandate.decision.Derivations;
import org.mandate.decision.FactLine;
import org.mandate.decision.FindingLine;
import org.mandate.decision.OptionLine;
import org.mandate.decision.SourceLine;
import org.mandate.explain.Background;
import org.mandate.explain.Effects;
import org.mandate.report.document.Line;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.DemandStatus;
import org.mandate.vocabulary.FindingSide;
import org.mandate.vocabulary.Viability;

/** What all parts of a report draw on: the record and what is found in it, the texts and the numbers. */
final class Material {

    final ReportInput input;
    final DecisionRecord record;
    final Texts texts;
    final Numbers numbers;
    final Effects effects;
    final Derivations derivations;

    private final Map<String, List<FindingLine>> findings;
    private final Map<String, FactLine> used = new TreeMap<>();
    private final Map<String, SourceLine> sources;
    private final Map<String, Set<String>> resting = new HashMap<>();

    Material(ReportInput input) {
        this.input = input;
        this.record = input.record();
        this.texts = new Texts(input.language());
        this.numbers = new Numbers(input.language());
        this.effects = new Effects(record);
        this.derivations = new Derivations(record);
        this.findings = record.findings().stream().collect(Collectors.groupingBy(f -> f.option() + " " + f.side()));
        this.sources = record.sources().stream().collect(Collectors.toMap(SourceLine::id, Function.identity()));
        record.facts().stream().filter(FactLine::used).forEach(f -> used.putIfAbsent(f.id(), f));
        for (FindingLine finding : record.findings()) {
            for (String root : derivations.roots(finding.id())) {
                FactLine fact = used.get(root);
                String source = fact == null || isContext(fact) ? null : sourceOf(fact);
                if (source != null) {
                    resting.computeIfAbsent(source, s -> new HashSet<>()).add(finding.id());
                }
            }
        }
    }

    String t(String key, Object... values) {
        return texts.of(key, values);
    }

    /** The option that leads, or null. */
    @Nullable
    OptionLine leader() {
        String option = record.recommendation().option();
        return option == null ? null : record.option(option);
    }

    List<OptionLine> options(boolean onTable) {
        return record.options().stream().filter(o -> o.onTable() == onTable).toList();
    }

    /** Whether every option on the table fails a demand. */
    boolean nothingStands() {
        return options(true).stream().allMatch(o -> o.viability() == Viability.NOT_VIABLE);
    }

    /** Options that share the leader's place, the leader aside. */
    List<OptionLine> levelWith(OptionLine leader) {
        return options(true).stream()
                .filter(o -> !o.id().equals(leader.id())
                        && o.viability() == leader.viability()
                        && o.score() == leader.score())
                .toList();
    }

    /** The first option of another group that is viable or conditional. */
    Optional<OptionLine> next(OptionLine leader) {
        return options(true).stream()
                .filter(o -> !o.group().equals(leader.group()) && o.viability() != Viability.NOT_VIABLE)
                .findFirst();
    }

    /** Findings of an option on a side, those first that move its score furthest. */
    List<FindingLine> findings(OptionLine option, FindingSide side) {
        return findings.getOrDefault(option.id() + " " + side, List.of()).stream()
                .sorted(Comparator.comparingLong((FindingLine f) -> -Math.abs(effects.thousandths(f.id())))
                        .thenComparing(FindingLine::criterion)
                        .thenComparing(FindingLine::strength, Comparator.reverseOrder())
                        .thenComparing(FindingLine::id))
                .toList();
    }

    /** The colour of a criterion in charts. */
    static int series(Criterion criterion) {
        return switch (criterion) {
            case PROTECTION -> 0;
            case CONSENT -> 1;
            case PEACE_PROCESS -> 2;
            case FORCE_SAFETY -> 3;
            case FEASIBILITY -> 4;
            case COST -> 5;
        };
    }

    /** The sum of what findings of a side move the score by, in thousandths. */
    long moved(OptionLine option, FindingSide side) {
        return findings(option, side).stream()
                .mapToLong(f -> effects.thousandths(f.id()))
                .sum();
    }

    static List<DemandLine> demands(OptionLine option, DemandStatus status) {
        return option.demands().stream().filter(d -> d.status() == status).toList();
    }

    /** The fact of an id that rules saw, or null. */
    @Nullable
    FactLine used(String id) {
        return used.get(id);
    }

    List<FactLine> used() {
        return record.facts().stream().filter(FactLine::used).toList();
    }

    /** What a fact says, as a link to it, and what its source says in the analysts' words where that is at hand. */
    Line said(FactLine fact) {
        Background.Claim claim = fact.source() == null
                ? null
                : input.context().background().claims().get(fact.source());
        Line line = Line.empty().link(Words.sentence(fact.text()), "fact:" + fact.id());
        return claim == null ? line : line.text(" " + t("facts.claim", Words.sentence(claim.text())));
    }

    /** Options and missions: what is judged, not what it is judged by. */
    static boolean isContext(FactLine fact) {
        return fact.type().equals("Option") || fact.type().equals("Mission");
    }

    /** The id of the source that a fact cites, or null. */
    static @Nullable String sourceOf(FactLine fact) {
        String claim = fact.source();
        return claim == null ? null : claim.substring(0, Math.max(0, claim.indexOf('/')));
    }

    @Nullable
    SourceLine source(String id) {
        return sources.get(id);
    }

    /** Number of findings that rest on a fact out of this source. */
    int restingOn(String source) {
        return resting.getOrDefault(source, Set.of()).size();
    }

    /** Sources that facts in use cite, those first on which most findings rest. */
    List<SourceLine> sourcesUsed() {
        Set<String> cited = used().stream()
                .map(Material::sourceOf)
                .filter(s -> s != null && sources.containsKey(s))
                .collect(Collectors.toSet());
        return record.sources().stream()
                .filter(s -> cited.contains(s.id()))
                .sorted(Comparator.comparingInt((SourceLine s) -> -restingOn(s.id()))
                        .thenComparing(SourceLine::id))
                .toList();
    }
}
