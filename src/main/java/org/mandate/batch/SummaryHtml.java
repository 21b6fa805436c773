package org.mandate.batch;

import java.util.List;

/** The part of the index about what the cases have in common. */
final class SummaryHtml {

    private static final int MOST = 10;

    private SummaryHtml() {}

    static void add(Markup page, BatchSummary summary) {
        page.raw("<h2>Across the cases</h2>\n");
        page.raw("<div class=\"causes\">\n");
        list(page, "Rules that spoke in most cases", summary.rules());
        list(page, "Types of facts that decide most often", summary.deciding());
        list(page, "What is not known and could change first place", summary.sensitivities());
        page.raw("</div>\n");
        if (!summary.moved().isEmpty()) {
            page.raw("<h3>Cases whose first place moved</h3>\n<ul>\n");
            for (BatchSummary.Moved moved : summary.moved()) {
                String causes = moved.causes().isEmpty() ? "" : " (by " + String.join(", ", moved.causes()) + ")";
                page.raw("<li>").text(moved.id() + ": " + moved.text() + causes).raw("</li>\n");
            }
            page.raw("</ul>\n");
        }
        page.raw(
                "<p>A fact decides where it lies below the criterion that separates the first two options most, or below"
                        + " a demand that failed. All counts are in <a href=\"summary.json\">summary.json</a>.</p>\n");
    }

    private static void list(Markup page, String heading, List<BatchSummary.Count> counts) {
        page.raw("<div>\n<h3>").text(heading).raw("</h3>\n");
        if (counts.isEmpty()) {
            page.raw("<p>None.</p>\n</div>\n");
            return;
        }
        page.raw("<ul>\n");
        counts.stream()
                .limit(MOST)
                .forEach(count -> page.raw("<li>")
                        .text(count.name() + ": " + count.cases() + (count.cases() == 1 ? " case" : " cases"))
                        .raw("</li>\n"));
        page.raw("</ul>\n");
        if (counts.size() > MOST) {
            page.raw("<p>").text("and " + (counts.size() - MOST) + " more").raw("</p>\n");
        }
        page.raw("</div>\n");
    }
}
