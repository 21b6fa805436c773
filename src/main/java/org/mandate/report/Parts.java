package org.mandate.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.report.document.Block;
import org.mandate.report.document.Chart;
import org.mandate.report.document.Line;

/** Blocks as they are gathered for a section. */
final class Parts {

    private final List<Block> blocks = new ArrayList<>();

    Parts text(String text) {
        return text(Line.of(text));
    }

    Parts text(Line line) {
        return add(new Block.Paragraph(Block.Tone.PLAIN, line));
    }

    Parts note(String text) {
        return note(Line.of(text));
    }

    Parts note(Line line) {
        return add(new Block.Paragraph(Block.Tone.NOTE, line));
    }

    Parts items(List<Block.Item> items) {
        return items.isEmpty() ? this : add(new Block.Items(items));
    }

    Parts add(Block block) {
        blocks.add(block);
        return this;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    Block.Section section(String place, String title) {
        return new Block.Section(place, title, false, blocks);
    }

    Block.Section folded(String place, String title) {
        return new Block.Section(place, title, true, blocks);
    }

    static Block.Item item(Line line) {
        return new Block.Item(null, line, Line.empty());
    }

    static Block.Item item(@Nullable String place, Line line, Line below) {
        return new Block.Item(place, line, below);
    }

    /** Columns by their titles; a title that begins with # is that of numbers. */
    static List<Block.Column> columns(String... titles) {
        return Arrays.stream(titles)
                .map(t -> t.startsWith("#") ? new Block.Column(t.substring(1), true) : new Block.Column(t, false))
                .toList();
    }

    static Block.Cell cell(String text) {
        return new Block.Cell(Line.of(text), null);
    }

    static Block.Cell cell(Line line) {
        return new Block.Cell(line, null);
    }

    static Block.Cell cell(String text, Chart chart) {
        return new Block.Cell(Line.of(text), chart);
    }
}
