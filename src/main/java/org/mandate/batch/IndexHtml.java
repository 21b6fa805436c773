package org.mandate.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The index as one page that needs nothing else: readable without scripts, sorted and filtered with them. */
final class IndexHtml {

    private static final List<String> COLUMNS = List.of(
            "Case",
            "Mission",
            "Days to end of mandate",
            "Firmness",
            "Leads",
            "Viability",
            "As known on",
            "What changed",
            "Problems");

    private IndexHtml() {}

    /** The cases, those with problems first, then by the days that are left. */
    static String of(Manifest manifest, BatchSummary summary) {
        Markup page = new Markup();
        long bad = manifest.cases().stream().filter(e -> e.summary() == null).count();
        page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<title>Cases ranked</title>\n<style>\n")
                .raw(resource("index.css"))
                .raw("</style>\n</head>\n<body>\n<main>\n<h1>Cases ranked</h1>\n<p>")
                .text(manifest.cases().size() + (manifest.cases().size() == 1 ? " case, " : " cases, ") + bad
                        + " with problems. Sorted by days to the end of the mandate, counted from the day whose"
                        + " knowledge was used. Scores of cases are not shown side by side: with other priorities they"
                        + " mean other things.")
                .raw("</p>\n<p id=\"find\" hidden><label>Filter: <input type=\"search\" id=\"filter\"></label>")
                .raw(" <span id=\"shown\" role=\"status\"></span></p>\n")
                .raw("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Cases\">\n<table>\n<thead><tr>");
        COLUMNS.forEach(column -> page.raw("<th scope=\"col\">").text(column).raw("</th>"));
        page.raw("</tr></thead>\n<tbody>\n");
        manifest.cases().stream().sorted(order()).forEach(entry -> row(page, entry));
        page.raw("</tbody>\n</table>\n</div>\n");
        SummaryHtml.add(page, summary);
        return page.raw("<p>Made by ")
                .text(manifest.run().tool() + " with " + manifest.run().engine())
                .raw(
                        "; digests of all inputs and outputs are in <a href=\"manifest.json\">manifest.json</a>, the table is also ")
                .raw("<a href=\"index.csv\">index.csv</a>.</p>\n</main>\n<script>\n")
                .raw(resource("index.js"))
                .raw("</script>\n</body>\n</html>\n")
                .toString();
    }

    private static Comparator<CaseEntry> order() {
        return Comparator.comparingLong((CaseEntry e) ->
                        e.summary() == null ? Long.MIN_VALUE : e.summary().daysLeft())
                .thenComparing(CaseEntry::id);
    }

    private static void row(Markup page, CaseEntry entry) {
        page.raw("<tr><th scope=\"row\">");
        if (entry.outputs().isEmpty()) {
            page.text(entry.id());
        } else {
            page.raw("<a href=\"").text(link(entry)).raw("\">").text(entry.id()).raw("</a>");
        }
        page.raw("</th>");
        CaseSummary summary = entry.summary();
        if (summary == null) {
            page.raw("<td></td><td></td><td class=\"bad\">not ranked</td><td></td><td></td><td></td><td>")
                    .text(change(entry))
                    .raw("</td><td>")
                    .text(entry.problems() + ": " + entry.firstProblem())
                    .raw("</td></tr>\n");
            return;
        }
        cell(page, summary.mission() + ", " + summary.country());
        page.raw("<td class=\"number\" data-value=\"" + summary.daysLeft() + "\">" + summary.daysLeft() + "</td>");
        cell(page, words(summary.firmness()));
        cell(page, summary.label() == null ? "none" : Objects.requireNonNull(summary.label()));
        cell(page, summary.viability() == null ? "" : words(summary.viability()));
        cell(page, summary.asKnownOn().toString());
        cell(page, change(entry));
        page.raw("<td>0</td></tr>\n");
    }

    private static String change(CaseEntry entry) {
        CaseChange change = entry.change();
        if (change == null) {
            return "not compared";
        }
        return change.causes().isEmpty()
                ? change.text()
                : change.text() + " (by " + String.join(", ", change.causes()) + ")";
    }

    private static void cell(Markup page, String text) {
        page.raw("<td>").text(text).raw("</td>");
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /** The page among the case's files if there is one, else the first by name. */
    private static String link(CaseEntry entry) {
        String file = entry.outputs().containsKey("report.html")
                ? "report.html"
                : entry.outputs().firstKey();
        return URLEncoder.encode(entry.id(), StandardCharsets.UTF_8).replace("+", "%20") + "/" + file;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(IndexHtml.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
