package org.mandate.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Grounds;
import org.mandate.vocabulary.Method;
import org.mandate.vocabulary.Priority;
import org.mandate.vocabulary.Threshold;
import org.mandate.vocabulary.Unknown;

/** Reads the grounds of a conclusion from the match that draws it. */
final class MatchGrounds {

    // Gathered without order and sorted once; what conclusions rest on is sorted already, and mostly alike.
    private final Set<String> because = new HashSet<>();
    private final List<String> ownBase = new ArrayList<>();
    private final List<String> ownLinks = new ArrayList<>();
    private List<String> base = List.of();
    private List<String> links = List.of();

    private MatchGrounds() {}

    static Grounds of(RuleContext kcontext) {
        Match match = kcontext.getMatch();
        MatchGrounds grounds = new MatchGrounds();
        double quality = 1;
        for (Object matched : match.getObjects()) {
            quality = Math.min(quality, grounds.add(matched));
        }
        return new Grounds(
                kcontext.getRule().getName(),
                sorted(grounds.because),
                SortedLists.union(grounds.base, SortedLists.of(grounds.ownBase)),
                SortedLists.union(grounds.links, SortedLists.of(grounds.ownLinks)),
                Rounded.of(quality),
                bindings(match),
                independent(kcontext));
    }

    private static List<String> sorted(Set<String> ids) {
        String[] sorted = ids.toArray(new String[0]);
        Arrays.sort(sorted);
        return List.of(sorted);
    }

    /** Notes what was matched and returns the least quality it brings; context and plain values bring none. */
    private double add(@Nullable Object matched) {
        if (matched instanceof Fact fact) {
            return addFact(fact);
        }
        if (matched instanceof Conclusion conclusion) {
            because.add(conclusion.reference());
            base = SortedLists.union(base, conclusion.grounds().base());
            links = SortedLists.union(links, conclusion.grounds().links());
            return conclusion.grounds().quality();
        }
        if (matched instanceof Collection<?> list) {
            return addList(list);
        }
        if (matched instanceof Object[] results) {
            double quality = 1;
            for (Object result : results) {
                quality = Math.min(quality, add(result));
            }
            return quality;
        }
        addContext(matched);
        return 1;
    }

    private double addFact(Fact fact) {
        because.add(fact.id());
        if (fact.context()) {
            return 1;
        }
        ownBase.add(fact.id());
        if (fact.links()) {
            ownLinks.add(fact.id());
        }
        return fact.quality();
    }

    /** A collected list is worth the mean of what it holds; sorted, since the engine's order is that of insertion. */
    private double addList(Collection<?> list) {
        double[] qualities = list.stream().mapToDouble(this::add).sorted().toArray();
        double sum = 0;
        for (double quality : qualities) {
            sum += quality;
        }
        return qualities.length == 0 ? 1 : sum / qualities.length;
    }

    private void addContext(@Nullable Object matched) {
        if (matched instanceof Threshold threshold) {
            because.add("setting:" + threshold.id());
        } else if (matched instanceof Method method) {
            because.add("setting:" + method.id());
        } else if (matched instanceof Priority priority) {
            because.add(priority.id());
        } else if (matched instanceof Unknown unknown) {
            because.add(unknown.id());
        }
    }

    /** Simple values by variable name: what the text of an absence needs. */
    private static Map<String, String> bindings(Match match) {
        Map<String, String> bindings = new TreeMap<>();
        for (String variable : match.getDeclarationIds()) {
            Object value = match.getDeclarationValue(variable);
            if (value instanceof String || value instanceof Enum || value instanceof Number) {
                bindings.put(variable, value.toString());
            } else if (value instanceof Fact fact) {
                bindings.put(variable, fact.id());
            }
        }
        return bindings;
    }

    private static @Nullable String independent(RuleContext kcontext) {
        Object reason = kcontext.getRule().getMetaData().get("independent");
        return reason == null ? null : reason.toString();
    }
}
