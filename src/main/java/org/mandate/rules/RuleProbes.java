package org.mandate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/** Probes, which tell which conditions of a rulebook held and which failed on what it left standing. */
public final class RuleProbes {

    private final RuleParts parts;
    private final List<RuleCondition> conditions = new ArrayList<>();
    private final Map<String, Rule> probes = new TreeMap<>();

    /** Probes for a rulebook that compiles. */
    public RuleProbes(SortedMap<String, String> texts) {
        parts = new RuleParts(texts);
        Map<String, List<ProbeWriter>> byFile = new TreeMap<>();
        for (ParsedRule rule : parts.parsed()) {
            ProbeWriter writer = new ProbeWriter(rule);
            writer.write();
            byFile.computeIfAbsent(rule.file().name(), f -> new ArrayList<>()).add(writer);
        }
        byFile.forEach(this::compile);
    }

    /** The conditions that can be told apart, by file and place. */
    public List<RuleCondition> conditions() {
        return List.copyOf(conditions);
    }

    /** The probes, which conclude nothing, as a rulebook of their own. */
    public Rulebook rulebook() {
        return parts.only(probes.values());
    }

    /** Compiles the probes of several rules; where one does not compile, each half apart, so that the rest is kept. */
    private void compile(String file, List<ProbeWriter> writers) {
        String drl = writers.stream().map(ProbeWriter::drl).collect(Collectors.joining());
        @Nullable Map<String, Rule> rules = parts.compile(Map.of(file, drl));
        if (rules != null) {
            probes.putAll(rules);
            writers.forEach(writer -> conditions.addAll(writer.conditions()));
        } else if (writers.size() > 1) {
            int half = writers.size() / 2;
            compile(file, writers.subList(0, half));
            compile(file, writers.subList(half, writers.size()));
        }
    }
}
