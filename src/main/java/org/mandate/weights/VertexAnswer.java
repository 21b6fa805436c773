package org.mandate.weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who leads for which weights of a space, exactly.
 *
 * @param vertices who is first at each vertex
 * @param leads for each group, in their order, how far it leads all others; empty where there is only one group
 */
public record VertexAnswer(List<Vertex> vertices, List<Lead> leads) {

    public VertexAnswer {
        vertices = List.copyOf(vertices);
        leads = List.copyOf(leads);
    }

    /**
     * One vertex.
     *
     * @param weights the weights there
     * @param first the groups that are first there; several where they tie
     */
    public record Vertex(List<Double> weights, List<String> first) {}

    /** The lead of a group over all others. */
    public record Lead(String group, LeadRange range) {}

    /** Works it out. */
    public static VertexAnswer of(Values values, Groups groups, WeightSpace space) {
        List<Vertex> vertices = new ArrayList<>();
        for (int i = 0; i < space.size(); i++) {
            double[] weights = space.vertex(i);
            vertices.add(new Vertex(
                    Arrays.stream(weights).boxed().toList(), first(groups, groups.best(values.scores(weights)))));
        }
        List<Lead> leads = new ArrayList<>();
        for (int group = 0; groups.count() > 1 && group < groups.count(); group++) {
            leads.add(new Lead(groups.names().get(group), LeadRange.overAll(values, groups, space, group)));
        }
        return new VertexAnswer(vertices, leads);
    }

    private static List<String> first(Groups groups, double[] best) {
        double top = Arrays.stream(best).max().orElseThrow();
        List<String> first = new ArrayList<>();
        for (int group = 0; group < best.length; group++) {
            if (!Groups.higher(top, best[group])) {
                first.add(groups.names().get(group));
            }
        }
        return first;
    }
}
