package org.mandate.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands the comments and empty lines of a YAML text to the entries that they belong to: one above an entry to that
 * entry, one behind a value to its field, one indented deeper than what follows to what stands above it.
 */
final class YamlComments {

    private final String text;
    private final List<Stop> stops = new ArrayList<>();
    private final List<String> atEnd = new ArrayList<>();

    /** A value or name in the order of the text, and the entries that it stands in, outermost first. */
    private record Stop(int start, int end, boolean key, List<YamlNode.Entry> path) {}

    private YamlComments(String text) {
        this.text = text;
    }

    /**
     * Hands them out.
     *
     * @return the lines below everything
     * @throws Unfit where the text is written in a way that is not laid out here
     */
    static List<String> handOut(String text, YamlNode.Block root) throws Unfit {
        YamlComments comments = new YamlComments(text);
        comments.collect(root, List.of());
        comments.handOut();
        return comments.atEnd;
    }

    private void collect(YamlNode.Block block, List<YamlNode.Entry> above) {
        for (YamlNode.Entry entry : block.entries()) {
            List<YamlNode.Entry> path = new ArrayList<>(above);
            path.add(entry);
            YamlNode.Leaf key = entry.key;
            if (key != null) {
                stops.add(new Stop(key.start(), key.end(), true, path));
            }
            if (entry.value instanceof YamlNode.Block inner) {
                collect(inner, path);
            } else if (entry.value instanceof YamlNode.Flow flow) {
                stops.add(new Stop(flow.start(), flow.end(), false, path));
            } else if (entry.value instanceof YamlNode.Leaf leaf && leaf.end() > leaf.start()) {
                stops.add(new Stop(leaf.start(), leaf.end(), false, path));
            }
        }
    }

    private void handOut() throws Unfit {
        @Nullable Stop before = null;
        for (Stop stop : stops) {
            between(before, stop, text.substring(before == null ? 0 : before.end, stop.start));
            before = stop;
        }
        between(before, null, before == null ? text : text.substring(before.end));
    }

    private void between(@Nullable Stop before, @Nullable Stop after, String gap) throws Unfit {
        List<String> pieces = new ArrayList<>(List.of(gap.split("\n", -1)));
        if (before != null) {
            behind(before, pieces.remove(0));
        }
        if (!pieces.isEmpty()
                && after != null
                && !pieces.remove(pieces.size() - 1).matches("[ -]*")) {
            throw new Unfit();
        }
        YamlNode.Entry owner = after == null ? null : owner(before, after);
        boolean value = owner != null && before != null && before.path.contains(owner);
        if (owner != null && value) {
            owner.broken = gap.contains("\n");
        }
        List<String> lines = owner == null ? atEnd : value ? owner.beforeValue : owner.above;
        int column = owner == null ? 0 : value ? Integer.MAX_VALUE : owner.column;
        distribute(before, pieces, column, lines);
    }

    /** The entry that begins with a stop, the outermost of several; the one that both stand in where none does. */
    private static YamlNode.Entry owner(@Nullable Stop before, Stop after) {
        return after.path.stream()
                .filter(entry -> before == null || !before.path.contains(entry))
                .findFirst()
                .orElseGet(() -> after.path.get(after.path.size() - 1));
    }

    private static void behind(Stop before, String piece) throws Unfit {
        String rest = before.key ? piece.replaceFirst("^\\s*:", "") : piece;
        String comment = rest.stripTrailing();
        boolean plain = comment.isBlank() || comment.matches("[ -]*");
        if (!plain && !comment.matches("\\s+#.*")) {
            throw new Unfit();
        }
        YamlNode.Entry entry = before.path.get(before.path.size() - 1);
        if (!plain && before.key) {
            entry.behindKey = comment;
        } else if (!plain) {
            entry.behindValue = comment;
        }
    }

    private static void distribute(@Nullable Stop before, List<String> pieces, int column, List<String> lines)
            throws Unfit {
        List<String> waiting = new ArrayList<>();
        for (String piece : pieces) {
            String line = piece.strip().replaceFirst("^-(\\s+|$)", "");
            if (!line.isEmpty() && !line.startsWith("#") && !line.equals("---")) {
                throw new Unfit();
            }
            YamlNode.Entry above = line.isEmpty() || !lines.isEmpty() ? null : deeper(before, piece, column);
            if (line.isEmpty()) {
                waiting.add("");
            } else if (above == null) {
                lines.addAll(waiting);
                lines.add(line);
                waiting.clear();
            } else {
                above.below.addAll(waiting);
                above.below.add(line);
                waiting.clear();
            }
        }
        lines.addAll(waiting);
    }

    /** The entry above that a comment is indented like, where what follows stands further out. */
    private static YamlNode.@Nullable Entry deeper(@Nullable Stop before, String piece, int column) {
        YamlNode.Entry found = null;
        int indent = piece.length() - piece.stripLeading().length();
        for (YamlNode.Entry entry : before == null ? List.<YamlNode.Entry>of() : before.path) {
            found = entry.column <= indent && entry.column > column ? entry : found;
        }
        return found;
    }

    /** A text that is valid and written in a way that is not laid out: it is left as it is. */
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1;
    }
}
