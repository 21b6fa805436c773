package org.mandate.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;

/** The index as one page that needs nothing else: readable without scripts, sorted and filtered with them. */
final class IndexHtml {

    /** Of what others wrote; all of it stands in the case's own files. */
    private static final int LETTERS = 200;

    private static final int CAUSES = 4;

    private final Manifest manifest;
    private final boolean compared;
    private final boolean anyBad;
    private final Markup page = new Markup();

    private IndexHtml(Manifest manifest) {
        this.manifest = manifest;
        this.compared = manifest.run().comparedWith() != null;
        this.anyBad = manifest.cases().stream().anyMatch(e -> e.summary() == null);
    }

    /** The cases, those with problems first, then by the days that are left. */
    static String of(Manifest manifest, BatchSummary summary) {
        return new IndexHtml(manifest).write(summary);
    }

    private String write(BatchSummary summary) {
        String script = resource("index.js");
        String handling = handling();
        page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src")
                .raw(" 'unsafe-inline'; script-src 'sha256-" + sha256(script) + "'\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>Cases ranked</title>\n<style>\n")
                .raw(resource("index.css"))
                .raw("</style>\n</head>\n<body>\n<header>\n")
                .raw(handling)
                .raw("<h1>Cases ranked</h1>\n</header>\n<main>\n<p>")
                .text(count())
                .text(" Sorted by days to the end of the mandate, counted from the day whose knowledge was used."
                        + " Scores of cases are not shown side by side: with other priorities they mean other things.")
                .raw("</p>\n")
                .raw(resource("index-tools.html"))
                .raw("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Cases\">\n<table>\n<thead><tr>");
        columns().forEach(column -> page.raw(heading(column)).text(column).raw("</th>"));
        page.raw("</tr></thead>\n<tbody>\n");
        manifest.cases().stream().sorted(order()).forEach(this::row);
        page.raw("</tbody>\n</table>\n</div>\n");
        SummaryHtml.add(page, summary);
        return page.raw("</main>\n<footer>\n<p>Made by ")
                .text(manifest.run().tool() + " with " + manifest.run().engine())
                .raw("; digests of all inputs and outputs are in <a href=\"manifest.json\">manifest.json</a>,")
                .raw(" the table is also <a href=\"index.csv\">index.csv</a>.</p>\n")
                .raw(handling)
                .raw("</footer>\n<script>")
                .raw(script)
                .raw("</script>\n</body>\n</html>\n")
                .toString();
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(
                List.of("Case", "Mission", "Days to end of mandate", "Firmness", "Leads", "Viability", "As known on"));
        if (compared) {
            columns.add("What changed");
        }
        if (anyBad) {
            columns.add("Problems");
        }
        return columns;
    }

    private static String heading(String column) {
        return switch (column) {
            case "Days to end of mandate" -> "<th scope=\"col\" data-of=\"days\" aria-sort=\"ascending\">";
            case "Firmness" -> "<th scope=\"col\" data-of=\"firmness\">";
            case "What changed" -> "<th scope=\"col\" data-of=\"change\">";
            default -> "<th scope=\"col\">";
        };
    }

    private String count() {
        long bad = manifest.cases().stream().filter(e -> e.summary() == null).count();
        int all = manifest.cases().size();
        return all + (all == 1 ? " case" : " cases") + (bad == 0 ? "." : ", " + bad + " with problems, listed first.");
    }

    /** The markings of all cases, each once. */
    private String handling() {
        TreeSet<String> markings = new TreeSet<>();
        manifest.cases().stream()
                .map(CaseEntry::summary)
                .filter(Objects::nonNull)
                .forEach(summary -> markings.add(shortened(summary.handling())));
        return markings.isEmpty()
                ? ""
                : new Markup()
                        .raw("<p class=\"handling\">")
                        .text(String.join("; ", markings))
                        .raw("</p>\n")
                        .toString();
    }

    private static Comparator<CaseEntry> order() {
        return Comparator.comparingLong((CaseEntry e) ->
                        e.summary() == null ? Long.MIN_VALUE : e.summary().daysLeft())
                .thenComparing(CaseEntry::id);
    }

    private void row(CaseEntry entry) {
        page.raw("<tr><th scope=\"row\">");
        if (entry.outputs().isEmpty()) {
            page.text(entry.id());
        } else {
            link(entry, main(entry), entry.id());
        }
        page.raw("</th>");
        CaseSummary summary = entry.summary();
        if (summary == null) {
            page.raw("<td></td><td></td><td class=\"bad\">not ranked</td><td></td><td></td><td></td>");
        } else {
            cell(summary.mission() + ", " + summary.country());
            page.raw("<td class=\"number\">" + summary.daysLeft() + "</td>");
            cell(words(summary.firmness()));
            cell(summary.label() == null ? "none" : summary.label());
            cell(summary.viability() == null ? "" : words(summary.viability()));
            page.raw("<td class=\"day\">").text(summary.asKnownOn().toString()).raw("</td>");
        }
        if (compared) {
            change(entry);
        }
        if (anyBad) {
            page.raw("<td class=\"long\">")
                    .text(summary != null ? "" : shortened(entry.problems() + ": " + entry.firstProblem()))
                    .raw("</td>");
        }
        page.raw("</tr>\n");
    }

    private void change(CaseEntry entry) {
        CaseChange change = Objects.requireNonNull(entry.change());
        page.raw("<td class=\"long\" data-value=\"" + words(change.kind()) + "\">");
        if (entry.outputs().containsKey(OutputFolder.CHANGES) && change.kind() == CaseChange.Kind.CHANGED) {
            link(entry, OutputFolder.CHANGES, shortened(change.text()));
        } else {
            page.text(shortened(change.text()));
        }
        List<String> causes = change.causes();
        if (!causes.isEmpty()) {
            String more = causes.size() <= CAUSES ? "" : " and " + (causes.size() - CAUSES) + " more";
            page.text(shortened(" (by " + String.join(", ", causes.subList(0, Math.min(CAUSES, causes.size()))) + more
                    + ")"));
        }
        page.raw("</td>");
    }

    private void link(CaseEntry entry, String file, String text) {
        page.raw("<a href=\"")
                .text(URLEncoder.encode(entry.id(), StandardCharsets.UTF_8).replace("+", "%20") + "/" + file)
                .raw("\">")
                .text(text)
                .raw("</a>");
    }

    private void cell(String text) {
        page.raw("<td>").text(shortened(text)).raw("</td>");
    }

    private static String shortened(String text) {
        return text.length() <= LETTERS ? text : text.substring(0, LETTERS - 1) + "…";
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What to read of a case: the page if there is one, else the record, else what is wrong. */
    private static String main(CaseEntry entry) {
        for (String file : List.of("report.html", "report.pdf", "brief.pdf", "report.md", CaseOutput.RECORD)) {
            if (entry.outputs().containsKey(file)) {
                return file;
            }
        }
        return entry.outputs().firstKey();
    }

    private static String sha256(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(IndexHtml.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
