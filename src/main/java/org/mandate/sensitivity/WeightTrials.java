package org.mandate.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.WeightAnswer;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.Priority;
import org.mandate.weights.Draws;
import org.mandate.weights.Groups;
import org.mandate.weights.LeadRange;
import org.mandate.weights.Order;
import org.mandate.weights.RankIndices;
import org.mandate.weights.RankTally;
import org.mandate.weights.Share;
import org.mandate.weights.StabilityInterval;
import org.mandate.weights.Values;
import org.mandate.weights.VertexAnswer;
import org.mandate.weights.WeightSpace;

/** What the order of groups owes to weights: exactly at the vertices, and by the rules for weightings drawn at random. */
final class WeightTrials {

    private static final int FREE = 1;
    private static final int ORDER = 2;

    private final Question question;
    private final Weighing weighing;
    private final Draws draws;
    private final Groups groups;
    private final WeightSpace free;
    private final WeightSpace within;
    private @Nullable RankIndices freely;
    private @Nullable RankIndices ordered;

    WeightTrials(Question question, Weighing weighing, Draws draws) {
        this.question = question;
        this.weighing = weighing;
        this.draws = draws;
        groups = weighing.groups();
        free = WeightSpace.free(weighing.criteria().size());
        within = WeightSpace.within(order(weighing.stated()));
    }

    /** Weightings within the order that priorities state, or that the weights they give imply. */
    WeightSpace within() {
        return within;
    }

    /** Mean weights with which each group, in the order of the groups, is first when all weightings are drawn. */
    List<double @Nullable []> central() {
        return Objects.requireNonNull(freely).groups().stream()
                .map(s -> s.centralWeights() == null
                        ? null
                        : s.centralWeights().stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray())
                .toList();
    }

    /** Draws weightings and lets the rules score under each. */
    void draw(int threads, Progress progress) {
        try (Scorings scorings = new Scorings(threads, progress, weighing::underWeights)) {
            freely = indices(free, FREE, scorings);
            ordered = indices(within, ORDER, scorings);
        }
    }

    /** Everything; {@code confidence} has the confidence factor of each group, or null. */
    WeightAnswer answer(List<@Nullable Double> confidence) {
        Values values = weighing.values();
        VertexAnswer vertices = VertexAnswer.of(values, groups, within);
        String leader = question.stated().first().group();
        LeadRange lead = vertices.leads().stream()
                .filter(l -> l.group().equals(leader))
                .map(VertexAnswer.Lead::range)
                .findFirst()
                .orElse(null);
        boolean placed = question.file().priorities().stream().allMatch(p -> p.place() != null);
        List<WeightAnswer.Space> spaces = List.of(
                space("free", "all weightings of the criteria", Objects.requireNonNull(freely), confidence),
                space(
                        "order",
                        placed
                                ? "weightings within the stated order of criteria"
                                : "weightings within the order that the stated weights imply",
                        Objects.requireNonNull(ordered),
                        confidence));
        return new WeightAnswer(
                weighing.criteria(),
                vertices.vertices().stream().map(this::vertex).toList(),
                firstForEvery(vertices),
                lead == null ? null : lead.least(),
                lead == null ? null : weights(lead.leastAt()),
                spaces,
                intervals(values, leader));
    }

    private RankIndices indices(WeightSpace space, int stream, Scorings scorings) {
        int criteria = weighing.criteria().size();
        RankTally whole = new RankTally(groups, criteria);
        scorings.draw(
                draws,
                (scoring, block) -> {
                    RankTally part = new RankTally(groups, criteria);
                    SplittableRandom random = draws.random(stream, block);
                    double[] weights = new double[criteria];
                    for (int i = 0; i < draws.size(block); i++) {
                        space.draw(random, weights);
                        part.add(scoring.scores(weights), weights);
                    }
                    return part;
                },
                whole::merge);
        return whole.indices();
    }

    private static @Nullable String firstForEvery(VertexAnswer answer) {
        return answer.leads().stream()
                .filter(l -> l.range().always())
                .map(VertexAnswer.Lead::group)
                .findFirst()
                .orElse(null);
    }

    private WeightAnswer.Vertex vertex(VertexAnswer.Vertex vertex) {
        List<Criterion> weighing = IntStream.range(0, vertex.weights().size())
                .filter(i -> vertex.weights().get(i) > 0)
                .mapToObj(i -> this.weighing.criteria().get(i))
                .toList();
        return new WeightAnswer.Vertex(weighing, vertex.first());
    }

    private List<WeightAnswer.Interval> intervals(Values values, @Nullable String leader) {
        List<WeightAnswer.Interval> intervals = new ArrayList<>();
        int group = leader == null ? -1 : groups.names().indexOf(leader);
        for (int i = 0; group >= 0 && i < weighing.criteria().size(); i++) {
            StabilityInterval found = StabilityInterval.of(values, groups, weighing.stated(), i, group);
            if (found != null) {
                intervals.add(new WeightAnswer.Interval(
                        weighing.criteria().get(i),
                        found.weight(),
                        found.low(),
                        found.high(),
                        found.below(),
                        found.above()));
            }
        }
        return intervals;
    }

    private WeightAnswer.Space space(String id, String text, RankIndices indices, List<@Nullable Double> confidence) {
        List<WeightAnswer.Acceptability> shares = new ArrayList<>();
        for (int i = 0; i < indices.groups().size(); i++) {
            RankIndices.Standing standing = indices.groups().get(i);
            shares.add(new WeightAnswer.Acceptability(
                    standing.group(),
                    question.label(standing.group()),
                    Math.toIntExact(Objects.requireNonNull(standing.wins())),
                    standing.ranks().stream().map(Share::value).toList(),
                    standing.ranks().stream()
                            .map(s -> Objects.requireNonNull(s.error()))
                            .toList(),
                    standing.centralWeights() == null ? null : weights(standing.centralWeights()),
                    id.equals("free") ? confidence.get(i) : null));
        }
        return new WeightAnswer.Space(
                id,
                text,
                Math.toIntExact(Objects.requireNonNull(indices.draws())),
                shares,
                indices.pairs().stream()
                        .map(p -> new WeightAnswer.Pair(
                                p.one(),
                                p.other(),
                                p.wins().value(),
                                p.ties().value(),
                                Objects.requireNonNull(p.wins().error())))
                        .toList());
    }

    private Map<Criterion, Double> weights(List<Double> weights) {
        Map<Criterion, Double> named = new TreeMap<>();
        for (int i = 0; i < weights.size(); i++) {
            named.put(weighing.criteria().get(i), weights.get(i));
        }
        return named;
    }

    /** Criteria of equal weight share a place; where priorities give places the weighting may make equals of unequals. */
    private Order order(double[] stated) {
        Map<Criterion, Integer> places = new TreeMap<>();
        for (Priority priority : question.file().priorities()) {
            if (priority.place() != null) {
                places.put(priority.criterion(), priority.place());
            }
        }
        Double[] keys = new Double[stated.length];
        Arrays.setAll(keys, i -> {
            Integer place = places.get(weighing.criteria().get(i));
            return place == null ? -stated[i] : Double.valueOf(place);
        });
        return new Order(Arrays.stream(keys)
                .distinct()
                .sorted()
                .map(key -> IntStream.range(0, keys.length)
                        .filter(i -> keys[i].equals(key))
                        .boxed()
                        .toList())
                .toList());
    }
}
