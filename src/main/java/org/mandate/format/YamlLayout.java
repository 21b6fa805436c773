package org.mandate.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out a YAML text entry by entry: two columns for each level, lists below their name's first letter and in by two. */
final class YamlLayout {

    private static final int STEP = 2;

    private final String text;
    private final YamlFlow flows;
    private final List<String> lines = new ArrayList<>();
    private StringBuilder line = new StringBuilder();

    YamlLayout(String text) {
        this.text = text;
        this.flows = new YamlFlow(text);
    }

    /** The whole text, which ends with one line feed. */
    String text(YamlNode.Block root, KeyOrder order, List<String> atEnd) {
        block(root, order, 0, false);
        around(atEnd, 0);
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return String.join("\n", lines) + "\n";
    }

    private void block(YamlNode.Block block, KeyOrder order, int indent, boolean onLine) {
        boolean first = onLine;
        for (YamlNode.Entry entry : ordered(block, order)) {
            if (!first) {
                above(entry, order, indent);
                line.append(" ".repeat(indent));
            }
            first = false;
            entry(entry, order, indent);
        }
    }

    /** Lines above an entry; those of what begins on its line too. */
    private void above(YamlNode.Entry entry, KeyOrder order, int indent) {
        around(entry.above, indent);
        if (entry.key == null && entry.value instanceof YamlNode.Block inner) {
            above(ordered(inner, order.item()).get(0), order.item(), indent);
        }
    }

    private void around(List<String> comments, int indent) {
        for (String comment : comments) {
            if (!comment.isEmpty()) {
                lines.add((comment.equals("---") ? "" : " ".repeat(indent)) + comment);
            } else if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
                lines.add("");
            }
        }
    }

    private void entry(YamlNode.Entry entry, KeyOrder order, int indent) {
        YamlNode.Leaf key = entry.key;
        line.append(key == null ? "-" : name(key) + ":").append(entry.behindKey);
        KeyOrder within = key == null ? order.item() : order.field(name(key));
        if (entry.value instanceof YamlNode.Block inner && key == null) {
            line.append(' ');
            block(inner, within, indent + STEP, true);
        } else if (entry.value instanceof YamlNode.Block inner) {
            feed();
            block(inner, within, indent + STEP, false);
        } else {
            single(entry, within, indent);
        }
        around(entry.below, indent);
    }

    private void single(YamlNode.Entry entry, KeyOrder order, int indent) {
        String value = entry.value instanceof YamlNode.Flow flow
                ? flows.laidOut(flow, order, entry.broken ? indent + STEP : indent)
                : leaf((YamlNode.Leaf) entry.value, entry, indent);
        if (entry.broken) {
            feed();
            around(entry.beforeValue, indent + STEP);
            line.append(" ".repeat(indent + STEP)).append(value);
        } else if (!value.isEmpty()) {
            line.append(' ').append(value);
        }
        line.append(entry.behindValue);
        feed();
    }

    private String leaf(YamlNode.Leaf leaf, YamlNode.Entry entry, int indent) {
        String written = text.substring(leaf.start(), leaf.end());
        if (!written.contains("\n")) {
            return written;
        }
        String[] parts = written.split("\n", -1);
        StringBuilder out = new StringBuilder(leaf.block() ? parts[0].stripTrailing() : folded(parts[0]));
        String digit = parts[0].replaceAll("\\s*#.*", "").replaceAll("[^1-9]", "");
        int was = digit.isEmpty() ? firstIndent(parts) : entry.column + Integer.parseInt(digit);
        int is = indent + (leaf.block() && !digit.isEmpty() ? Integer.parseInt(digit) : STEP);
        for (int i = 1; i < parts.length; i++) {
            String part = leaf.block()
                    ? parts[i].substring(Math.min(was, parts[i].length()))
                    : i + 1 < parts.length ? folded(parts[i].stripLeading()) : parts[i].stripLeading();
            out.append('\n').append(part.isEmpty() ? "" : " ".repeat(is) + part);
        }
        return out.toString();
    }

    /** A line of a text that goes on below: what stands at its end is nothing, unless it is escaped. */
    private static String folded(String part) {
        String stripped = part.stripTrailing();
        return stripped.endsWith("\\") ? part : stripped;
    }

    private static int firstIndent(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            if (!parts[i].isBlank()) {
                return parts[i].length() - parts[i].stripLeading().length();
            }
        }
        return 0;
    }

    private List<YamlNode.Entry> ordered(YamlNode.Block block, KeyOrder order) {
        List<YamlNode.Entry> entries = new ArrayList<>(block.entries());
        List<String> names = block.map() ? order.names() : List.of();
        if (entries.stream().allMatch(entry -> names.contains(name(entry.key)))) {
            entries.sort(Comparator.comparingInt(entry -> names.indexOf(name(entry.key))));
        }
        return entries;
    }

    private String name(YamlNode.@Nullable Leaf key) {
        return key == null ? "" : text.substring(key.start(), key.end());
    }

    private void feed() {
        lines.addAll(List.of(line.toString().split("\n", -1)));
        line = new StringBuilder();
    }
}
