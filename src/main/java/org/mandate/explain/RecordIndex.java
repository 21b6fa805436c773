package org.mandate.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.DemandLine;
import org.mandate.decision.Derivations;
import org.mandate.decision.FactLine;
import org.mandate.decision.FindingLine;
import org.mandate.decision.Justification;
import org.mandate.decision.RuleLine;
import org.mandate.decision.SettingLine;
import org.mandate.decision.UnknownLine;

/** Finds what a record holds by its id, and what rests on what. */
final class RecordIndex {

    static final String SETTING = "setting:";

    /** Something that rules concluded. */
    record Concluded(
            String kind, String id, String text, @Nullable Double quality, List<Justification> ways) {}

    final DecisionRecord record;
    private final Map<String, FactLine> facts;
    private final Map<String, FindingLine> findings;
    private final Map<String, RuleLine> rules;
    private final Map<String, SettingLine> settings;
    private final Map<String, Concluded> concluded = new LinkedHashMap<>();
    private final Derivations derivations;

    RecordIndex(DecisionRecord record) {
        this.record = record;
        derivations = new Derivations(record);
        facts = record.facts().stream().collect(Collectors.toMap(FactLine::id, f -> f, (a, b) -> a.used() ? a : b));
        findings = record.findings().stream().collect(Collectors.toMap(FindingLine::id, f -> f));
        rules = record.rules().stream().collect(Collectors.toMap(RuleLine::name, r -> r));
        settings = record.settings().stream().collect(Collectors.toMap(s -> SETTING + s.id(), s -> s));
        record.findings().forEach(f -> add("finding", f.id(), f.text(), f.quality()));
        record.options().forEach(o -> o.demands().forEach(d -> add("demand", d.id(), demand(d), null)));
        record.alerts().forEach(a -> add("alert", a.id(), a.text(), null));
        record.risks().forEach(r -> add("risk", r.id(), Words.of(r.level()) + ": " + r.text(), r.quality()));
        record.forecasts().forEach(f -> add("forecast", f.id(), f.text(), null));
        record.indicators().forEach(i -> add("indicator", i.id(), i.text(), i.quality()));
    }

    private void add(String kind, String id, String text, @Nullable Double quality) {
        concluded.put(id, new Concluded(kind, id, text, quality, derivations.ways(id)));
    }

    private static String demand(DemandLine demand) {
        return demand.text() + " (" + Words.of(demand.status()) + ")";
    }

    @Nullable
    FactLine fact(String id) {
        return facts.get(id);
    }

    @Nullable
    FindingLine finding(String id) {
        return findings.get(id);
    }

    @Nullable
    RuleLine rule(String name) {
        return rules.get(name);
    }

    /** A setting by its id with {@code setting:} before it. */
    @Nullable
    SettingLine setting(String id) {
        return settings.get(id);
    }

    /** The value of a setting, or null where the record does not have it. */
    @Nullable
    Double value(String setting) {
        SettingLine line = settings.get(SETTING + setting);
        return line == null ? null : line.value();
    }

    @Nullable
    UnknownLine unknown(String id) {
        return record.unknowns().stream()
                .filter(u -> u.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Concluded concluded(String id) {
        return concluded.get(id);
    }

    /** Everything that rules concluded, in the order of the record. */
    List<Concluded> concluded() {
        return List.copyOf(concluded.values());
    }

    /** Ids of conclusions that name this as a ground, sorted. */
    Set<String> restingOn(String id) {
        return derivations.restingOn(id);
    }

    /** Every id that can be asked about, sorted. */
    Set<String> ids() {
        Set<String> all = new TreeSet<>(concluded.keySet());
        all.addAll(facts.keySet());
        all.addAll(settings.keySet());
        all.addAll(rules.keySet());
        record.settings().forEach(s -> all.add(s.id()));
        record.options().forEach(o -> all.add(o.id()));
        record.ranking().forEach(g -> all.add(g.option()));
        record.absences().forEach(a -> all.add(a.id()));
        record.unknowns().forEach(u -> all.add(u.id()));
        record.sources().forEach(s -> all.add(s.id()));
        record.facts().stream().map(FactLine::source).filter(s -> s != null).forEach(all::add);
        return all;
    }

    /** Whether it is context, which neither lowers quality nor ties findings together. */
    boolean context(String id) {
        FactLine fact = facts.get(id);
        return fact != null && (fact.type().equals("Option") || fact.type().equals("Mission"));
    }

    /** Facts that cite a source, or one of its claims. */
    List<FactLine> citing(String source) {
        List<FactLine> citing = new ArrayList<>();
        for (FactLine fact : record.facts()) {
            String cited = fact.source();
            if (cited != null && (cited.equals(source) || cited.startsWith(source + "/"))) {
                citing.add(fact);
            }
        }
        return citing;
    }
}
