package org.mandate.report.document;

import java.util.ArrayList;
import java.util.List;

/** A line of text, made piece by piece. Every method gives a new line. */
public final class Line {

    private static final Line EMPTY = new Line(List.of());

    private final List<Span> spans;

    private Line(List<Span> spans) {
        this.spans = List.copyOf(spans);
    }

    /** A line of these words. */
    public static Line of(String text) {
        return EMPTY.text(text);
    }

    /** A line of nothing. */
    public static Line empty() {
        return EMPTY;
    }

    /** Its pieces in order. */
    public List<Span> spans() {
        return spans;
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** With words behind. */
    public Line text(String text) {
        return text.isEmpty() ? this : with(new Span.Text(text));
    }

    /** With words that stand out behind. */
    public Line strong(String text) {
        return with(new Span.Strong(text));
    }

    /** With a name or digest behind. */
    public Line code(String text) {
        return with(new Span.Code(text));
    }

    /** With words that lead to a place behind. */
    public Line link(String text, String target) {
        return with(new Span.Link(text, target));
    }

    /** With the mark of what sort of statement it is behind. */
    public Line mark(Tag tag, String label) {
        return with(new Span.Mark(tag, label));
    }

    /** With another line behind. */
    public Line then(Line other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new Line(all);
    }

    /** Lines one after the other, with words between them. */
    public static Line joined(String between, List<Line> lines) {
        Line all = EMPTY;
        for (int i = 0; i < lines.size(); i++) {
            all = (i == 0 ? all : all.text(between)).then(lines.get(i));
        }
        return all;
    }

    private Line with(Span span) {
        List<Span> all = new ArrayList<>(spans);
        all.add(span);
        return new Line(all);
    }
}
