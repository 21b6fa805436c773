package org.mandate.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Lays out lists and maps in brackets. */
final class YamlFlow {

    private final String text;

    YamlFlow(String text) {
        this.text = text;
    }

    /** As it should stand in an entry that is so far indented; may hold line feeds. */
    String laidOut(YamlNode.Flow flow, KeyOrder order, int indent) {
        String written = text.substring(flow.start(), flow.end());
        return written.contains("\n") ? overLines(flow, indent) : onOneLine(flow, order);
    }

    /** On one line: a space behind commas and colons, none inside brackets, fields in order. */
    private String onOneLine(YamlNode.Flow flow, KeyOrder order) {
        List<YamlNode.FlowEntry> entries = new ArrayList<>(flow.entries());
        if (flow.map()) {
            List<String> names = order.names();
            if (entries.stream().allMatch(entry -> names.contains(name(entry)))) {
                entries.sort(Comparator.comparingInt(entry -> names.indexOf(name(entry))));
            }
        }
        boolean bare = flow.map() && text.charAt(flow.start()) != '{';
        return entries.stream()
                .map(entry -> onOneLine(entry, order))
                .collect(Collectors.joining(
                        ", ", bare ? "" : flow.map() ? "{" : "[", bare ? "" : flow.map() ? "}" : "]"));
    }

    private String onOneLine(YamlNode.FlowEntry entry, KeyOrder order) {
        YamlNode.Leaf key = entry.key();
        KeyOrder within = key == null ? order.item() : order.field(name(entry));
        String value = entry.value() instanceof YamlNode.Flow inner ? onOneLine(inner, within) : leaf(entry.value());
        if (key == null) {
            return value;
        } else if (value.isEmpty()) {
            boolean colon = text.substring(key.end()).stripLeading().startsWith(":");
            return leaf(key) + (colon ? ":" : "");
        }
        return leaf(key) + ": " + value;
    }

    private String leaf(YamlNode node) {
        return node instanceof YamlNode.Leaf leaf ? text.substring(leaf.start(), leaf.end()) : "";
    }

    private String name(YamlNode.FlowEntry entry) {
        YamlNode.Leaf key = entry.key();
        return key == null ? "" : leaf(key);
    }

    /** Over several lines: two columns further in for each bracket that is open. */
    private String overLines(YamlNode.Flow flow, int indent) {
        List<YamlNode.Leaf> leaves = new ArrayList<>();
        leaves(flow, leaves);
        StringBuilder out = new StringBuilder();
        int depth = 0;
        int leaf = 0;
        int at = flow.start();
        while (at < flow.end()) {
            while (leaf < leaves.size() && leaves.get(leaf).end() <= at) {
                leaf++;
            }
            char c = text.charAt(at);
            boolean inLeaf = leaf < leaves.size() && leaves.get(leaf).start() <= at;
            if (!inLeaf && c == '#' && Character.isWhitespace(text.charAt(at - 1))) {
                int end = text.indexOf('\n', at);
                out.append(text, at, end);
                at = end;
                continue;
            }
            depth += inLeaf ? 0 : c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            at++;
            if (c != '\n') {
                out.append(c);
                continue;
            }
            while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
                out.setLength(out.length() - 1);
            }
            while (text.charAt(at) == ' ') {
                at++;
            }
            boolean closes = text.charAt(at) == '}' || text.charAt(at) == ']';
            boolean empty = text.charAt(at) == '\n';
            out.append('\n').append(empty ? "" : " ".repeat(indent + 2 * (closes ? depth - 1 : depth)));
        }
        return out.toString();
    }

    private static void leaves(YamlNode.Flow flow, List<YamlNode.Leaf> leaves) {
        for (YamlNode.FlowEntry entry : flow.entries()) {
            YamlNode.Leaf key = entry.key();
            if (key != null) {
                leaves.add(key);
            }
            if (entry.value() instanceof YamlNode.Flow inner) {
                leaves(inner, leaves);
            } else if (entry.value() instanceof YamlNode.Leaf leaf) {
                leaves.add(leaf);
            }
        }
    }
}
