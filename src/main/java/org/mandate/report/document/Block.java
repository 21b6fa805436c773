package org.mandate.report.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a document. Where a part has a place, a name of it, links may lead there. */
public sealed interface Block {

    /**
     * A heading and what stands under it.
     *
     * @param place its name
     * @param title the heading
     * @param folded whether a reader who can fold finds it folded
     * @param blocks what stands under it
     */
    record Section(String place, String title, boolean folded, List<Block> blocks) implements Block {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** How a paragraph stands out. */
    enum Tone {
        PLAIN,
        /** What is to be read if nothing else is. */
        LEAD,
        /** What stands above everything. */
        ALERT,
        /** What is to be read last. */
        NOTE
    }

    /**
     * A paragraph.
     *
     * @param tone how it stands out
     * @param line what it says
     */
    record Paragraph(Tone tone, Line line) implements Block {}

    /**
     * A list.
     *
     * @param items its items
     */
    record Items(List<Item> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of a list.
     *
     * @param place its name, or null
     * @param line what it says
     * @param below what it rests on, in small print; may be empty
     */
    record Item(@Nullable String place, Line line, Line below) {}

    /**
     * Names and what belongs to each, short.
     *
     * @param entries names and texts
     */
    record Facts(List<Entry> entries) implements Block {
        public Facts {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A name and what belongs to it.
     *
     * @param name the name
     * @param line the text
     */
    record Entry(String name, Line line) {}

    /**
     * A table.
     *
     * @param caption what it shows
     * @param columns its columns
     * @param rows its rows
     * @param wide whether it has so many columns that a phone scrolls it, instead of showing each row as a card
     */
    record Table(String caption, List<Column> columns, List<Row> rows, boolean wide) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column.
     *
     * @param title its head
     * @param numeric whether it holds numbers
     */
    record Column(String title, boolean numeric) {}

    /**
     * A row.
     *
     * @param place its name, or null
     * @param cells its cells; the first is its head
     */
    record Row(@Nullable String place, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param line what it says
     * @param chart a picture beside it, or null
     */
    record Cell(Line line, @Nullable Chart chart) {}

    /**
     * What colours mean.
     *
     * @param names names of series 0, 1, …
     */
    record Legend(List<Key> names) implements Block {
        public Legend {
            names = List.copyOf(names);
        }
    }

    /**
     * What a colour means.
     *
     * @param series the colour
     * @param name its name
     */
    record Key(int series, String name) {}
}
