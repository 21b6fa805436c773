package org.mandate.rules.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.rules.Token;
import org.mandate.rules.Tokens;

/**
 * A call of {@code Conclude} or {@code Rank} in what follows from a rule.
 *
 * @param at its name
 * @param form what such a call concludes
 * @param arguments what it is called with, {@code kcontext} first
 */
public record ConclusionCall(Token at, Form form, List<Tokens> arguments) {

    private static final String TO_FINDING = "Finding option,criterion,strength,text";
    private static final String TO_ANSWER = "DemandAnswer option,subject,text";
    private static final Map<String, Form> FORMS = forms();

    /**
     * What a call concludes.
     *
     * @param types simple names of the types, one of which it makes
     * @param parameters the fields that its arguments fill, after {@code kcontext}; "-" where it is not that plain
     * @param constants fields with one value whatever the arguments are
     */
    public record Form(List<String> types, List<String> parameters, Map<String, String> constants) {

        /** Where the last parameters may be left out: the first of them, as many as a call gives. */
        Form taking(int number) {
            int given = Math.min(Math.max(number, 0), parameters.size());
            return new Form(types, parameters.subList(0, given), constants);
        }
    }

    /** The calls in a consequence, in order. */
    public static List<ConclusionCall> of(Tokens consequence) {
        List<ConclusionCall> found = new ArrayList<>();
        for (int i = 0; i < consequence.size(); i++) {
            boolean call =
                    consequence.get(i + 1).is(".") && consequence.get(i + 3).is("(");
            Token name = consequence.get(i + 2);
            @Nullable Form form = call ? FORMS.get(consequence.get(i).text() + "." + name.text()) : null;
            if (form != null) {
                int end = consequence.afterClosing(i + 3);
                List<Tokens> arguments = consequence.part(i + 4, end - 1).split(",");
                found.add(new ConclusionCall(name, form.taking(arguments.size() - 1), arguments));
            }
        }
        return found;
    }

    /** Whether it is a call of this name. */
    boolean is(String name) {
        return at.is(name);
    }

    /** Whether it makes a conclusion of this type, named simply. */
    public boolean makes(String type) {
        return form.types().contains(type);
    }

    /** What a field of the conclusion will hold, as written, without spaces; null where it is not plain to see. */
    public @Nullable String value(String field) {
        @Nullable String constant = form.constants().get(field);
        int place = form.parameters().indexOf(field) + 1;
        if (constant != null || place == 0 || place >= arguments.size()) {
            return constant;
        }
        return arguments.get(place).tight();
    }

    private static Map<String, Form> forms() {
        Map<String, Form> forms = new LinkedHashMap<>();
        add(forms, "Conclude.supports", TO_FINDING, "side=FindingSide.FOR");
        add(forms, "Conclude.against", TO_FINDING, "side=FindingSide.AGAINST");
        add(forms, "Conclude.risk", "Risk kind,level,area,text", "");
        add(forms, "Conclude.indicator", "Indicator of,area,value,text", "");
        add(forms, "Conclude.demands", "Demand option,subject,text,failsIf", "");
        add(forms, "Conclude.meets", TO_ANSWER, "status=DemandStatus.MET");
        add(forms, "Conclude.fails", TO_ANSWER, "status=DemandStatus.FAILED");
        add(forms, "Conclude.leavesOpen", TO_ANSWER, "status=DemandStatus.UNKNOWN");
        add(forms, "Conclude.alert", "Alert kind,text", "");
        add(forms, "Conclude.forecast", "Forecast kind,text", "");
        add(forms, "Rank.weight", "Weight criterion,value", "");
        add(forms, "Rank.criterion", "CriterionValue option,-,-,-,-", "");
        add(forms, "Rank.viability", "OptionViability option,viability,text", "");
        add(forms, "Rank.score", "OptionScore option,viability,-,-,-", "");
        add(forms, "Rank.best", "GroupBest -", "");
        add(forms, "Rank.place", "Standing/GroupStanding -,rank", "");
        add(forms, "Rank.lead", "Lead -,-", "");
        add(forms, "Rank.fallback", "Fallback -,-", "");
        add(forms, "Rank.recommend", "Recommendation -,firmness,-,-", "");
        add(forms, "Rank.recommendNone", "Recommendation -", "firmness=Firmness.NONE");
        return forms;
    }

    private static void add(Map<String, Form> forms, String call, String makes, String constant) {
        String[] words = makes.split(" ", 2);
        String[] pair = constant.split("=", 2);
        forms.put(
                call,
                new Form(
                        List.of(words[0].split("/", -1)),
                        List.of(words[1].split(",", -1)),
                        pair.length == 2 ? Map.of(pair[0], pair[1]) : Map.of()));
    }
}
