package org.mandate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;

/** Holds compiled rules against the allow-list, before any of their code runs. */
final class AllowListCheck {

    private static final String CODE = "not-allowed";
    private static final Pattern ENGINE = Pattern.compile("rules\\.(?:Rules[0-9A-F]{32}(?:(?:RuleMethods|Rules)\\d+)?"
            + "|DomainClassesMetadata[0-9A-F]{32}(?:\\$\\w+_Metadata)?)");
    private static final Pattern LAMBDA =
            Pattern.compile("rules\\.P[0-9A-F]{2}\\.Lambda(?:Predicate|Consequence|Extractor)[0-9A-F]{32}");

    private final AllowList list = AllowList.standard();
    private final List<ParsedRule> rules;
    private final List<Diagnostic> problems;

    AllowListCheck(List<ParsedRule> rules, List<Diagnostic> problems) {
        this.rules = rules;
        this.problems = problems;
    }

    void check(CompiledRules compiled) {
        LambdaRules users = LambdaRules.of(compiled.classes());
        Map<ReferencePlaces.Place, Diagnostic> found = new TreeMap<>();
        compiled.classes().forEach((name, bytes) -> {
            String outer = name.replaceAll("(?<=\\w)\\$.*", "");
            Map<String, List<Reference>> refused = refused(name, bytes, compiled);
            List<ParsedRule> candidates = candidates(users.of(outer), bytes);
            ReferencePlaces places = new ReferencePlaces(candidates, outer.contains("LambdaConsequence"));
            Map<ReferencePlaces.Place, Diagnostic> here = new TreeMap<>();
            refused.forEach((why, references) ->
                    places.find(references).forEach(p -> here.putIfAbsent(p, problem(p, why))));
            if (here.isEmpty() && !refused.isEmpty()) {
                here.put(
                        places.hidden(),
                        problem(places.hidden(), refused.keySet().iterator().next()));
            }
            found.putAll(here);
        });
        problems.addAll(found.values());
    }

    private static Diagnostic problem(ReferencePlaces.Place place, String why) {
        return place.rule().file().at(place.offset(), CODE, why, null);
    }

    /** What a class refers to and may not, by the sentence that says so. */
    private Map<String, List<Reference>> refused(String name, byte[] bytes, CompiledRules compiled) {
        Map<String, List<Reference>> refused = new TreeMap<>();
        boolean engine = ENGINE.matcher(name).matches();
        if (!engine && !LAMBDA.matcher(name).matches()) {
            return Map.of("rules declare no classes of their own", List.of(new Reference("class", null)));
        }
        for (Reference reference : ClassConstants.of(bytes).references()) {
            if (!compiled.classes().containsKey(reference.owner()) && !list.allows(reference, engine)) {
                refused.computeIfAbsent(why(reference, engine), w -> new ArrayList<>())
                        .add(reference);
            }
        }
        return refused;
    }

    /** Of a class that may not be used at all the class is named, not each of its members. */
    private String why(Reference reference, boolean engine) {
        @Nullable String never = list.never(reference);
        Reference named = list.allowsType(reference, engine) ? reference : new Reference(reference.owner(), null);
        return "rules may not use " + named.text() + (never == null ? "" : ": " + never);
    }

    /** The rules that a class belongs to: those that use it, else those whose names it holds, else any. */
    private List<ParsedRule> candidates(Set<String> users, byte[] bytes) {
        Set<String> names = users.isEmpty() ? ClassConstants.of(bytes).texts() : users;
        List<ParsedRule> some =
                rules.stream().filter(r -> names.contains(r.name())).toList();
        return some.isEmpty() ? rules : some;
    }
}
