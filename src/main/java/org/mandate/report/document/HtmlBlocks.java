package org.mandate.report.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Blocks as HTML that is XML as well, for a browser or for paper. */
final class HtmlBlocks {

    private static final int DEEPEST = 6;
    private static final Pattern LONG_WORD = Pattern.compile("\\S{24}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Anchors anchors;
    private final boolean paper;
    private final StringBuilder out = new StringBuilder();

    HtmlBlocks(Anchors anchors, boolean paper) {
        this.anchors = anchors;
        this.paper = paper;
    }

    /** What was written so far. */
    String text() {
        return out.toString();
    }

    /** Writes blocks; headings among them get this level. */
    HtmlBlocks write(List<? extends Block> blocks, int level) {
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                section(section, level);
            } else if (block instanceof Block.Paragraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof Block.Items items) {
                items(items);
            } else if (block instanceof Block.Facts facts) {
                facts(facts);
            } else if (block instanceof Block.Table table) {
                table(table);
            } else if (block instanceof Block.Legend legend) {
                legend(legend);
            }
        }
        return this;
    }

    private void section(Block.Section section, int level) {
        String heading = "<h" + level + ">" + Escaped.html(section.title()) + "</h" + level + ">\n";
        if (paper) {
            out.append("<div class=\"section level")
                    .append(level)
                    .append("\"")
                    .append(id(section.place()))
                    .append(">\n");
            out.append(heading);
        } else {
            out.append("<details open=\"\" class=\"level").append(level).append(section.folded() ? " folded" : "");
            out.append("\"").append(id(section.place())).append(">\n<summary>");
            out.append(heading.strip()).append("</summary>\n");
        }
        write(section.blocks(), Math.min(DEEPEST, level + 1));
        out.append(paper ? "</div>\n" : "</details>\n");
    }

    private void paragraph(Block.Paragraph paragraph) {
        String name = switch (paragraph.tone()) {
            case PLAIN -> "";
            case LEAD -> " class=\"lead\"";
            case ALERT -> " class=\"alert\"";
            case NOTE -> " class=\"note\"";
        };
        out.append("<p").append(name).append(">").append(line(paragraph.line())).append("</p>\n");
    }

    private void items(Block.Items items) {
        out.append("<ul>\n");
        for (Block.Item item : items.items()) {
            out.append("<li").append(id(item.place())).append(">").append(line(item.line()));
            if (!item.below().isEmpty()) {
                out.append(" <span class=\"below\">").append(line(item.below())).append("</span>");
            }
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }

    private void facts(Block.Facts facts) {
        out.append("<dl class=\"facts\">\n");
        for (Block.Entry entry : facts.entries()) {
            out.append("<div><dt>").append(Escaped.html(entry.name())).append("</dt><dd>");
            out.append(line(entry.line())).append("</dd></div>\n");
        }
        out.append("</dl>\n");
    }

    private void table(Block.Table table) {
        String caption = Escaped.html(table.caption());
        boolean scrolls = table.wide() && !paper;
        if (scrolls) {
            out.append("<p class=\"note caption\">").append(caption).append("</p>\n");
            out.append("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"")
                    .append(caption)
                    .append("\">\n");
        }
        out.append("<table class=\"").append(table.wide() ? "matrix" : "cards").append("\"");
        out.append(scrolls ? " aria-label=\"" + caption + "\">\n" : ">\n<caption>" + caption + "</caption>\n");
        out.append("<thead><tr>");
        for (Block.Column column : table.columns()) {
            out.append("<th scope=\"col\"").append(column.numeric() ? " class=\"n\">" : ">");
            out.append(Escaped.html(column.title())).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> row(table, row));
        out.append("</tbody>\n</table>\n").append(scrolls ? "</div>\n" : "");
    }

    private void row(Block.Table table, Block.Row row) {
        out.append("<tr").append(id(row.place())).append(">");
        for (int i = 0; i < row.cells().size(); i++) {
            Block.Cell cell = row.cells().get(i);
            Block.Column column = table.columns().get(i);
            String numeric = name(column, cell);
            String label = i == 0 || paper ? "" : " data-label=\"" + Escaped.html(column.title()) + "\"";
            out.append(i == 0 ? "<th scope=\"row\"" : "<td");
            out.append(numeric).append(label).append(">").append(line(cell.line()));
            if (cell.chart() != null) {
                out.append(Bars.of(cell.chart(), paper));
            }
            out.append(i == 0 ? "</th>" : "</td>");
        }
        out.append("</tr>\n");
    }

    private static String name(Block.Column column, Block.Cell cell) {
        if (column.numeric()) {
            return " class=\"n\"";
        }
        if (isDay(cell.line())) {
            return " class=\"day\"";
        }
        return cell.chart() != null ? " class=\"chart\"" : hasLongWord(cell.line()) ? " class=\"long\"" : "";
    }

    /** Whether a cell holds a date and nothing else: it is never broken. */
    private static boolean isDay(Line line) {
        return line.spans().size() == 1
                && DAY.matcher(line.spans().get(0).text()).matches();
    }

    /** Whether a word would make its column too wide if it were not broken. */
    private static boolean hasLongWord(Line line) {
        return line.spans().stream()
                .anyMatch(span -> LONG_WORD.matcher(span.text()).find());
    }

    private void legend(Block.Legend legend) {
        out.append("<p class=\"legend\">");
        for (Block.Key key : legend.names()) {
            out.append("<span class=\"key\"><span class=\"swatch s")
                    .append(key.series())
                    .append("\"");
            if (paper) {
                out.append(" style=\"background-color:")
                        .append(Bars.colour(key.series()))
                        .append("\"");
            }
            out.append("></span> ").append(Escaped.html(key.name())).append("</span> ");
        }
        out.append("</p>\n");
    }

    private static String id(@Nullable String place) {
        return place == null ? "" : " id=\"" + Anchors.of(place) + "\"";
    }

    private String line(Line line) {
        StringBuilder html = new StringBuilder();
        for (Span span : line.spans()) {
            if (span instanceof Span.Text text) {
                html.append(Escaped.html(text.text()));
            } else if (span instanceof Span.Strong strong) {
                html.append("<strong>").append(Escaped.html(strong.text())).append("</strong>");
            } else if (span instanceof Span.Code code) {
                html.append("<code>").append(Escaped.html(code.text())).append("</code>");
            } else if (span instanceof Span.Link link && anchors.has(link.target())) {
                html.append("<a href=\"#").append(Anchors.of(link.target())).append("\">");
                html.append(Escaped.html(link.text())).append("</a>");
            } else if (span instanceof Span.Link link) {
                html.append(Escaped.html(link.text()));
            } else if (span instanceof Span.Mark mark) {
                html.append("<span class=\"tag ").append(mark.tag().name().toLowerCase(Locale.ROOT));
                html.append("\">").append(Escaped.html(mark.text())).append("</span>");
            }
        }
        return html.toString();
    }
}
