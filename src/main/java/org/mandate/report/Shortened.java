package org.mandate.report;

import java.util.List;
import org.mandate.report.document.Block;
import org.mandate.report.document.Document;
import org.mandate.report.document.Line;
import org.mandate.report.document.Span;

/** Cuts what is too long for a page of few lines, with three dots where it was cut. */
final class Shortened {

    private final int most;

    private Shortened(int most) {
        this.most = most;
    }

    /** The document with no line of more than this many letters. */
    static Document to(int most, Document document) {
        Shortened shortened = new Shortened(most);
        return new Document(
                document.language(),
                shortened.text(document.title()),
                shortened.text(document.kicker()),
                shortened.text(document.handling()),
                document.date(),
                document.contents(),
                document.words(),
                document.compact(),
                shortened.blocks(document.front()),
                document.sections().stream().map(shortened::section).toList());
    }

    private Block.Section section(Block.Section section) {
        return new Block.Section(section.place(), text(section.title()), section.folded(), blocks(section.blocks()));
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Block.Section section) {
            return section(section);
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(paragraph.tone(), line(paragraph.line()));
        }
        if (block instanceof Block.Items items) {
            return new Block.Items(items.items().stream()
                    .map(i -> new Block.Item(i.place(), line(i.line()), line(i.below())))
                    .toList());
        }
        if (block instanceof Block.Facts facts) {
            return new Block.Facts(facts.entries().stream()
                    .map(e -> new Block.Entry(e.name(), line(e.line())))
                    .toList());
        }
        if (block instanceof Block.Table table) {
            return new Block.Table(
                    table.caption(),
                    table.columns(),
                    table.rows().stream().map(this::row).toList(),
                    table.wide());
        }
        return block;
    }

    private Block.Row row(Block.Row row) {
        return new Block.Row(
                row.place(),
                row.cells().stream()
                        .map(c -> new Block.Cell(line(c.line()), c.chart()))
                        .toList());
    }

    private Line line(Line line) {
        int letters = line.spans().stream().mapToInt(s -> s.text().length()).sum();
        if (letters <= most) {
            return line;
        }
        Line cut = Line.empty();
        int left = most;
        for (Span span : line.spans()) {
            if (span instanceof Span.Mark mark) {
                cut = cut.mark(mark.tag(), mark.text());
            } else if (left > 0) {
                String text = span.text().length() <= left ? span.text() : cut(span.text(), left);
                cut = span instanceof Span.Strong ? cut.strong(text) : cut.text(text);
                left -= span.text().length();
            }
        }
        return cut;
    }

    private String text(String text) {
        return text.length() <= most ? text : cut(text, most);
    }

    private static String cut(String text, int length) {
        int end = Math.max(0, length - 1);
        boolean half = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, half ? end - 1 : end) + "…";
    }
}
