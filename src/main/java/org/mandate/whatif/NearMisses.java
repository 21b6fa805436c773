package org.mandate.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.ranking.Matched;
import org.mandate.rules.Comparison;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Fact;

/** Says what comes nearest to meeting a condition that fails, and by how much it misses. */
final class NearMisses {

    private static final int SHOWN = 5;

    /** Fields that read like a sentence without "whose". */
    private static final Set<String> PREPOSITIONS = Set.of("by", "of", "on");

    private final NearReading reading;

    NearMisses(NearReading reading) {
        this.reading = reading;
    }

    /** What fails, as a sentence for a memo. */
    String sentence(NearStep step) {
        String type = NearWords.type(step.type());
        return switch (step.kind()) {
            case TYPE ->
                NearOption.isConclusion(step.type())
                        ? "No rule concluded " + NearWords.one(type) + "."
                        : "There is no " + type + " on record.";
            case CONSTRAINT -> none(step, type);
            case NOT -> "The rule does not fire as long as there is " + NearWords.several(found(step)) + ".";
            case EXISTS ->
                "The rule asks that there be something that meets " + step.text() + ", and there is nothing.";
            case ACCUMULATE -> "There is nothing to reckon with.";
            case RESULT -> "What the rule reckons does not suffice" + nearestOf(step) + ".";
            case WHOLE -> "The facts do not meet these conditions, which cannot be taken apart further.";
        };
    }

    private String none(NearStep step, String type) {
        List<NearStep> all = reading.steps().steps();
        List<NearValues> ways = reading.misses(step, all);
        long subjects = ways.stream().map(NearValues::subject).distinct().count();
        NearStep before = NearReading.before(step, all);
        boolean first = before != null && before.kind() == NearStep.Kind.TYPE;
        String there = "There " + (subjects == 1 ? "is " : "are ") + NearWords.counted((int) subjects, type)
                + (first ? "" : " that meet" + (subjects == 1 ? "s" : "") + " the conditions before it")
                + ", but none ";
        List<Comparison> comparisons = Comparison.of(step.constraint());
        boolean plain = comparisons.size() == 1 && !comparisons.get(0).field().isEmpty() && !ways.isEmpty();
        if (!plain) {
            return there + "meets " + step.text() + nearestOf(step) + ".";
        }
        Comparison comparison = comparisons.get(0);
        if (NearNumbers.distance(ways.get(0), comparison) != null) {
            return there + "gets there" + nearestOf(step) + ".";
        }
        String needed = ways.stream()
                .map(way -> NearWords.plain(needed(comparison, way)))
                .distinct()
                .sorted()
                .limit(SHOWN)
                .collect(Collectors.joining(", or "));
        String field = comparison.field();
        String whose = PREPOSITIONS.contains(field) ? field + " " : "whose " + field + " is ";
        return there + whose + needed + ".";
    }

    /** What the nearest one lacks, behind a colon. */
    private String nearestOf(NearStep step) {
        return nearest(step).stream().findFirst().map(n -> ": " + n.sentence()).orElse("");
    }

    /** The nearest first; those that miss by a number come before those that miss by a constant. */
    List<WhyNot.Near> nearest(NearStep step) {
        return nearest(step, reading.steps().steps());
    }

    private List<WhyNot.Near> nearest(NearStep step, List<NearStep> all) {
        switch (step.kind()) {
            case CONSTRAINT -> {
                return sorted(reading.misses(step, all), step);
            }
            case RESULT, ACCUMULATE -> {
                List<WhyNot.Near> near = new ArrayList<>();
                NearStep before = NearReading.before(step, all);
                if (step.kind() == NearStep.Kind.RESULT && before != null) {
                    near.addAll(sorted(
                            reading.matches(before).stream()
                                    .map(m -> reading.values(m, step))
                                    .toList(),
                            step));
                }
                near.addAll(insideOf(step));
                return List.copyOf(near);
            }
            case EXISTS -> {
                return insideOf(step);
            }
            case NOT -> {
                return found(step).stream()
                        .limit(SHOWN)
                        .map(thing -> new WhyNot.Near(
                                NearText.value(thing), NearWords.text(thing), "is there", null, null, null))
                        .toList();
            }
            default -> {
                return List.of();
            }
        }
    }

    /** What just fails to count: at the last of the inner conditions that anything fails first. */
    private List<WhyNot.Near> insideOf(NearStep step) {
        List<NearStep> inner = step.inside();
        for (int i = inner.size() - 1; i > 0; i--) {
            NearStep one = inner.get(i);
            if (one.kind() == NearStep.Kind.CONSTRAINT
                    && !reading.misses(one, inner).isEmpty()) {
                return sorted(reading.misses(one, inner), one);
            }
        }
        return List.of();
    }

    private List<WhyNot.Near> sorted(List<NearValues> ways, NearStep step) {
        Map<String, WhyNot.Near> each = new LinkedHashMap<>();
        ways.stream()
                .map(way -> near(way, step))
                .sorted(Comparator.comparingDouble((WhyNot.Near n) -> n.by() == null ? Double.MAX_VALUE : n.by())
                        .thenComparing(WhyNot.Near::id)
                        .thenComparing(WhyNot.Near::sentence))
                .forEach(n -> each.putIfAbsent(n.id() + n.sentence(), n));
        return each.values().stream().limit(SHOWN).toList();
    }

    private WhyNot.Near near(NearValues way, NearStep step) {
        Object subject = way.subject();
        String id = subject == null ? with(way) : NearText.value(subject);
        String text = subject == null ? "" : NearWords.text(subject);
        Comparison missed = Comparison.of(step.constraint()).stream()
                .filter(c -> !way.holds(c))
                .findFirst()
                .orElse(null);
        if (missed == null) {
            return new WhyNot.Near(id, text, "does not meet " + step.text(), null, null, null);
        }
        Object left = way.left(missed);
        String is = NearText.value(left);
        String needed = needed(missed, way);
        Double distance = NearNumbers.distance(way, missed);
        Double by = distance == null ? null : Double.valueOf(Math.abs(distance));
        String what = NearWords.expression(missed.left());
        String sentence = what + " is " + is + ", needed is " + needed
                + (by == null || by == 0 ? "" : "; it misses by " + NearText.value(by));
        return new WhyNot.Near(id, text, sentence, is, needed, by);
    }

    /** What a result was reckoned beside: the facts matched before. */
    private static String with(NearValues way) {
        return way.matched().values().stream()
                .filter(Fact.class::isInstance)
                .map(NearText::value)
                .collect(Collectors.joining(", "));
    }

    private static String needed(Comparison comparison, NearValues way) {
        String values = way.right(comparison).stream().map(NearText::value).collect(Collectors.joining(" or "));
        String operator = comparison.operator().text();
        boolean not = comparison.negated() || operator.equals("!=");
        return switch (operator) {
            case "==", "in" -> (not ? "anything but " : "") + values;
            case "!=" -> "anything but " + values;
            case ">=" -> "at least " + values;
            case "<=" -> "at most " + values;
            case ">" -> "more than " + values;
            case "<" -> "less than " + values;
            default -> (not ? "not " : "") + operator + " " + values;
        };
    }

    private List<Object> found(NearStep step) {
        if (step.inside().isEmpty()) {
            return List.of();
        }
        NearStep last = step.inside().get(step.inside().size() - 1);
        Map<String, Object> things = new LinkedHashMap<>();
        for (Matched matched : reading.matches(last)) {
            @Nullable
            Object thing = last.label() == null ? null : matched.values().get(last.label());
            if (thing instanceof Fact || thing instanceof Conclusion) {
                things.putIfAbsent(NearText.value(thing), thing);
            }
        }
        return List.copyOf(things.values());
    }
}
