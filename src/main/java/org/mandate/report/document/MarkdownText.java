package org.mandate.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A document as Markdown with tables; places are HTML anchors, so that links lead there too. */
public final class MarkdownText {

    private final Anchors anchors;
    private final StringBuilder out = new StringBuilder();

    private MarkdownText(Document document) {
        this.anchors = new Anchors(document);
    }

    /** The text. */
    public static String of(Document document) {
        MarkdownText text = new MarkdownText(document);
        String handling = Escaped.markdown(document.handling());
        text.out.append("**").append(handling).append("**\n\n");
        text.out.append(Escaped.markdown(document.kicker())).append("\n\n# ");
        text.out.append(Escaped.markdown(document.title())).append("\n\n");
        text.write(document.front(), 2);
        text.write(document.sections(), 2);
        return text.out.append("**").append(handling).append("**\n").toString();
    }

    private void write(List<? extends Block> blocks, int level) {
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                out.append("#".repeat(level)).append(' ').append(anchor(section.place()));
                out.append(Escaped.markdown(section.title())).append("\n\n");
                write(section.blocks(), level + 1);
            } else if (block instanceof Block.Paragraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof Block.Items items) {
                items.items().forEach(this::item);
                out.append("\n");
            } else if (block instanceof Block.Facts facts) {
                facts.entries()
                        .forEach(entry -> out.append("- **")
                                .append(Escaped.markdown(entry.name()))
                                .append("**: ")
                                .append(line(entry.line()))
                                .append("\n"));
                out.append("\n");
            } else if (block instanceof Block.Table table) {
                table(table);
            }
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        String text = line(paragraph.line());
        out.append(
                switch (paragraph.tone()) {
                    case ALERT -> "> **!** " + text;
                    case PLAIN, LEAD, NOTE -> text;
                });
        out.append("\n\n");
    }

    private void item(Block.Item item) {
        out.append("- ").append(anchor(item.place())).append(line(item.line()));
        if (!item.below().isEmpty()) {
            out.append("<br>\n  <sub>").append(line(item.below())).append("</sub>");
        }
        out.append("\n");
    }

    private void table(Block.Table table) {
        out.append("*").append(Escaped.markdown(table.caption())).append("*\n\n");
        out.append(cells(
                table.columns().stream().map(c -> Escaped.markdown(c.title())).toList()));
        out.append(cells(
                table.columns().stream().map(c -> c.numeric() ? "---:" : "---").toList()));
        for (Block.Row row : table.rows()) {
            List<String> texts = new ArrayList<>(
                    row.cells().stream().map(cell -> line(cell.line())).toList());
            texts.set(0, anchor(row.place()) + texts.get(0));
            out.append(cells(texts));
        }
        out.append("\n");
    }

    private static String cells(List<String> texts) {
        return texts.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String anchor(@Nullable String place) {
        return place == null ? "" : "<a id=\"" + Anchors.of(place) + "\"></a>";
    }

    private String line(Line line) {
        StringBuilder text = new StringBuilder();
        for (Span span : line.spans()) {
            if (span instanceof Span.Text words) {
                text.append(Escaped.markdown(words.text()));
            } else if (span instanceof Span.Strong strong) {
                text.append("**").append(Escaped.markdown(strong.text())).append("**");
            } else if (span instanceof Span.Code code) {
                text.append("<code>").append(Escaped.html(code.text())).append("</code>");
            } else if (span instanceof Span.Link link) {
                String words = Escaped.markdown(link.text());
                text.append(anchors.has(link.target()) ? "[" + words + "](#" + Anchors.of(link.target()) + ")" : words);
            } else if (span instanceof Span.Mark mark) {
                text.append("**").append(mark.text().toUpperCase(Locale.ROOT)).append("**");
            }
        }
        return text.toString();
    }
}
