package org.mandate.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a YAML text, by place; places are counted in characters from 0. */
sealed interface YamlNode {

    /**
     * A single value or the name of a field; nothing at all where the two places are one.
     *
     * @param start place of its first character
     * @param end place after its last
     * @param block whether it is a text under {@code |} or {@code >}
     */
    record Leaf(int start, int end, boolean block) implements YamlNode {}

    /**
     * A list or map in brackets.
     *
     * @param start place of its first character
     * @param end place after its last
     * @param map whether it is a map
     * @param entries what it holds
     */
    record Flow(int start, int end, boolean map, List<FlowEntry> entries) implements YamlNode {}

    /** An item of a list, which has no key, or a field of a map. */
    record FlowEntry(@Nullable Leaf key, YamlNode value) {}

    /**
     * A list or map of which each entry begins a line.
     *
     * @param map whether it is a map
     * @param entries what it holds
     */
    record Block(boolean map, List<Entry> entries) implements YamlNode {}

    /** An entry of a block, with the comments and empty lines around it. */
    final class Entry {
        final @Nullable Leaf key;
        final int column;
        final YamlNode value;
        /** Lines above it: comments without indentation, and empty ones. */
        final List<String> above = new ArrayList<>();
        /** Lines between its name and its value, where that stands on a line of its own. */
        final List<String> beforeValue = new ArrayList<>();
        /** Lines below it that are indented like it, or deeper than what follows. */
        final List<String> below = new ArrayList<>();
        /** A comment behind its name, with the spaces before it. */
        String behindKey = "";
        /** A comment behind its value, with the spaces before it. */
        String behindValue = "";
        /** Whether the value begins on another line than the name. */
        boolean broken;

        Entry(@Nullable Leaf key, int column, YamlNode value) {
            this.key = key;
            this.column = column;
            this.value = value;
        }
    }
}
