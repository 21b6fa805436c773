package org.mandate.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.DemandLine;
import org.mandate.decision.FactLine;
import org.mandate.decision.FindingLine;
import org.mandate.decision.Justification;
import org.mandate.decision.RuleLine;
import org.mandate.decision.SettingLine;

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
    private final Map<String, Set<String>> resting = new TreeMap<>();

    RecordIndex(DecisionRecord record) {
        this.record = record;
        facts = record.facts().stream().collect(Collectors.toMap(FactLine::id, f -> f, (a, b) -> a.used() ? a : b));
        findings = record.findings().stream().collect(Collectors.toMap(FindingLine::id, f -> f));
        rules = record.rules().stream().collect(Collectors.toMap(RuleLine::name, r -> r));
        settings = record.settings().stream().collect(Collectors.toMap(s -> SETTING + s.id(), s -> s));
        record.findings().forEach(f -> add("finding", f.id(), f.text(), f.quality(), f.justifications()));
        record.options()
                .forEach(o -> o.demands().forEach(d -> add("demand", d.id(), demand(d), null, d.justifications())));
        record.alerts().forEach(a -> add("alert", a.id(), a.text(), null, a.justifications()));
        record.risks()
                .forEach(r ->
                        add("risk", r.id(), Words.of(r.level()) + ": " + r.text(), r.quality(), r.justifications()));
        record.forecasts().forEach(f -> add("forecast", f.id(), f.text(), null, f.justifications()));
        record.indicators().forEach(i -> add("indicator", i.id(), i.text(), i.quality(), i.justifications()));
        concluded
                .values()
                .forEach(c -> c.ways()
                        .forEach(way -> way.because().forEach(ground -> {
                            if (!ground.equals(c.id())) {
                                resting.computeIfAbsent(ground, g -> new TreeSet<>())
                                        .add(c.id());
                            }
                        })));
    }

    private void add(String kind, String id, String text, @Nullable Double quality, List<Justification> ways) {
        concluded.put(id, new Concluded(kind, id, text, quality, ways));
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
    Concluded concluded(String id) {
        return concluded.get(id);
    }

    /** Everything that rules concluded, in the order of the record. */
    List<Concluded> concluded() {
        return List.copyOf(concluded.values());
    }

    /** Ids of conclusions that name this as a ground, sorted. */
    Set<String> restingOn(String id) {
        return resting.getOrDefault(id, Set.of());
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
