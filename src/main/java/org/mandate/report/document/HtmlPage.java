package org.mandate.report.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A document as one HTML file: styles and script inside, nothing asked of anybody, readable without the script. */
public final class HtmlPage {

    private HtmlPage() {}

    /** The page. */
    public static String of(Document document) {
        String script = Resource.text("report.js");
        HtmlBlocks front = new HtmlBlocks(new Anchors(document), false).write(document.front(), 2);
        HtmlBlocks body = new HtmlBlocks(new Anchors(document), false).write(document.sections(), 2);
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + document.language() + "\">\n<head>\n");
        page.append("<meta charset=\"utf-8\"/>\n");
        page.append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';")
                .append(" script-src 'sha256-")
                .append(sha256(script))
                .append("'\"/>\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        page.append("<meta name=\"color-scheme\" content=\"light dark\"/>\n<title>");
        page.append(Escaped.html(document.title())).append("</title>\n<style>\n");
        page.append(Resource.text("report.css"))
                .append(margins(document, "font-family: system-ui, sans-serif"))
                .append("</style>\n</head>\n");
        page.append(document.compact() ? "<body class=\"compact\">\n" : "<body>\n");
        page.append("<a class=\"skip\" href=\"#text\">")
                .append(Escaped.html(document.words().skip()))
                .append("</a>\n");
        String handling = Escaped.html(document.handling());
        page.append("<header>\n<p class=\"handling\">").append(handling).append("</p>\n<p class=\"kicker\">");
        page.append(Escaped.html(document.kicker())).append("</p>\n<h1>").append(Escaped.html(document.title()));
        page.append("</h1>\n</header>\n<main id=\"text\">\n<div class=\"front\">\n")
                .append(front.text())
                .append("</div>\n");
        contents(document, page);
        page.append(body.text())
                .append("</main>\n<footer>\n<p class=\"handling\">")
                .append(handling);
        page.append("</p>\n</footer>\n<script>").append(script).append("</script>\n</body>\n</html>\n");
        return page.toString();
    }

    private static void contents(Document document, StringBuilder page) {
        if (document.contents().isEmpty()) {
            return;
        }
        String title = Escaped.html(document.contents());
        page.append("<nav aria-label=\"")
                .append(title)
                .append("\">\n<h2>")
                .append(title)
                .append("</h2>\n<ol>\n");
        for (Block.Section section : document.sections()) {
            page.append("<li><a href=\"#").append(Anchors.of(section.place())).append("\">");
            page.append(Escaped.html(section.title())).append("</a></li>\n");
        }
        Document.PageWords words = document.words();
        page.append("</ol>\n<div id=\"tools\" hidden=\"\" data-shown=\"").append(Escaped.html(words.shown()));
        page.append("\">\n<label>")
                .append(Escaped.html(words.filter()))
                .append(" <input type=\"search\" id=\"filter\"/></label>\n");
        page.append("<button type=\"button\" id=\"unfold\">")
                .append(Escaped.html(words.unfold()))
                .append("</button>\n");
        page.append("<button type=\"button\" id=\"fold\">")
                .append(Escaped.html(words.fold()))
                .append("</button>\n");
        page.append("<span id=\"shown\" role=\"status\"></span>\n</div>\n</nav>\n");
    }

    /** The marking and the number of the page in the margins of every printed page, in a font of this style. */
    static String margins(Document document, String font) {
        String handling = Escaped.css(document.handling());
        String strong = font + "; font-size: 8pt; font-weight: bold; text-transform: uppercase; white-space: nowrap; ";
        String soft = font + "; font-size: 7pt; color: #55606b; white-space: nowrap; ";
        return "@page { @top-center { " + strong + "content: " + handling + "; } @bottom-center { " + strong
                + "content: " + handling + "; } @bottom-left { " + soft + "content: "
                + Escaped.css(document.kicker()) + "; } @bottom-right { " + soft + "content: "
                + Escaped.css(document.words().page() + " ") + " counter(page) \" / \" counter(pages); } }\n";
    }

    private static String sha256(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
