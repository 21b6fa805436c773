package org.mandate.table;

import java.util.ArrayList;
import java.util.List;
import org.mandate.weights.LeadRange;
import org.mandate.weights.VertexAnswer;

/** Who is first for which weights, exactly, as text. */
final class LeadText {

    private static final double NOTHING = 5e-7;

    private final TableSensitivity result;
    private final TableSensitivity.Weights weights;
    private final VertexAnswer answer;
    private final Page page;

    LeadText(TableSensitivity result, TableSensitivity.Weights weights, VertexAnswer answer, Page page) {
        this.result = result;
        this.weights = weights;
        this.answer = answer;
        this.page = page;
    }

    void write() {
        String middle = result.uncertainCells() == 0 ? "Exact" : "Exact, with uncertain cells at their middle";
        page.paragraph("", middle + ":");
        String every = weights == TableSensitivity.Weights.ORDER ? "every weighting in this order" : "every weighting";
        List<String> never = new ArrayList<>();
        boolean settled = false;
        for (VertexAnswer.Lead lead : answer.leads()) {
            LeadRange range = lead.range();
            if (range.alwaysAlone()) {
                settled = true;
                page.paragraph(
                        "  - ",
                        lead.group() + " is first for " + every + "; it leads by at least "
                                + Figure.score(range.least()) + ", at " + at(range.leastAt()) + ".");
            } else if (range.always()) {
                settled = true;
                page.paragraph(
                        "  - ",
                        lead.group() + " is first for " + every + ", but not alone for all, such as "
                                + at(range.leastAt()) + ".");
            } else if (range.never()) {
                never.add(lead.group());
            }
        }
        if (!settled) {
            page.paragraph("  - ", "No option is first for " + every + ". At the corners:");
            for (VertexAnswer.Vertex vertex : answer.vertices()) {
                page.paragraph("      ", at(vertex.weights()) + ": " + Page.and(vertex.first()));
            }
        }
        if (!never.isEmpty()) {
            page.paragraph("  - ", "First for no weighting: " + Page.and(never) + ".");
        }
    }

    private String at(List<Double> at) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < at.size(); i++) {
            if (at.get(i) > NOTHING) {
                parts.add(result.criteria().get(i).name() + " " + Figure.plain(at.get(i)));
            }
        }
        return String.join(", ", parts);
    }
}
