package org.mandate.report.document;

import java.util.List;

/** A document as XHTML for paper, in the CSS that the PDF library understands. */
final class PaperPage {

    private static final int DEEPEST_BOOKMARK = 2;

    private PaperPage() {}

    static String of(Document document) {
        Anchors anchors = new Anchors(document);
        StringBuilder page = new StringBuilder("<html lang=\"" + document.language() + "\"><head><title>");
        page.append(Escaped.html(document.title()))
                .append("</title>\n<style>\n")
                .append(Resource.text("paper.css"));
        page.append(HtmlPage.margins(document, "font-family: DejaVu")).append("</style>\n<bookmarks>\n");
        bookmarks(document.sections(), 1, page);
        page.append("</bookmarks></head>\n<body class=\"").append(document.compact() ? "compact" : "full");
        page.append("\">\n<p class=\"kicker\">")
                .append(Escaped.html(document.kicker()))
                .append("</p>\n<h1>");
        page.append(Escaped.html(document.title())).append("</h1>\n<div class=\"front\">\n");
        page.append(new HtmlBlocks(anchors, true).write(document.front(), 2).text())
                .append("</div>\n");
        page.append(new HtmlBlocks(anchors, true).write(document.sections(), 2).text());
        return page.append("</body></html>\n").toString();
    }

    private static void bookmarks(List<? extends Block> blocks, int depth, StringBuilder page) {
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                page.append("<bookmark name=\"")
                        .append(Escaped.html(section.title()))
                        .append("\" href=\"#");
                page.append(Anchors.of(section.place())).append("\">\n");
                if (depth < DEEPEST_BOOKMARK) {
                    bookmarks(section.blocks(), depth + 1, page);
                }
                page.append("</bookmark>\n");
            }
        }
    }
}
