package org.mandate.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.Problems;
import org.mandate.facts.Written;
import org.mandate.facts.YamlFile;

/** Formats a YAML file. */
final class YamlFormat {

    private YamlFormat() {}

    /**
     * The text as it should stand; as it is where it is written in a way that is not laid out.
     *
     * @param name of the file, as problems name it
     * @throws InvalidInput where it cannot be read
     * @throws IllegalStateException where the result would not say the same: a fault of this program
     */
    static String of(String name, String text) {
        Object before = value(name, text);
        String laidOut = laidOut(name, text);
        boolean same;
        try {
            same = before.equals(value(name, laidOut)) && comments(text).equals(comments(laidOut));
        } catch (InvalidInput unreadable) {
            same = false;
        }
        if (!same) {
            throw new IllegalStateException("formatting would change what " + name + " says; it was left alone");
        }
        return laidOut;
    }

    private static String laidOut(String name, String text) {
        YamlNode root = YamlPlaces.read(text);
        if (!(root instanceof YamlNode.Block block)) {
            return text;
        }
        try {
            List<String> atEnd = YamlComments.handOut(text, block);
            return new YamlLayout(text).text(block, KeyOrder.of(name, text), atEnd);
        } catch (YamlComments.Unfit leftAlone) {
            return text;
        }
    }

    /** What a text says, whatever the order of fields. */
    private static Object value(String name, String text) {
        Problems problems = new Problems();
        Written written = YamlFile.read(name, text, problems);
        problems.throwIfAny();
        return plain(written);
    }

    private static Object plain(@Nullable Written written) {
        if (written instanceof Written.Fields fields) {
            Map<String, Object> all = new TreeMap<>();
            fields.fields().forEach((key, field) -> all.put(key, plain(field.value())));
            return all;
        } else if (written instanceof Written.Items items) {
            return items.items().stream().map(YamlFormat::plain).toList();
        }
        return written instanceof Written.Text single ? List.of(single.value(), single.plain(), "text") : "";
    }

    /** Every comment, sorted. */
    private static List<String> comments(String text) {
        List<String> comments = new ArrayList<>();
        List<YamlNode.Leaf> leaves = new ArrayList<>();
        leaves(YamlPlaces.read(text), leaves);
        int at = 0;
        for (YamlNode.Leaf leaf : leaves) {
            collect(text.substring(at, Math.max(at, leaf.start())), comments);
            at = Math.max(at, leaf.end());
        }
        collect(text.substring(at), comments);
        Collections.sort(comments);
        return comments;
    }

    private static void collect(String gap, List<String> comments) {
        gap.lines()
                .filter(line -> line.contains("#"))
                .map(line -> line.substring(line.indexOf('#')).stripTrailing())
                .forEach(comments::add);
    }

    private static void leaves(@Nullable YamlNode node, List<YamlNode.Leaf> leaves) {
        if (node instanceof YamlNode.Leaf leaf) {
            leaves.add(leaf);
        } else if (node instanceof YamlNode.Flow flow) {
            flow.entries().forEach(entry -> {
                leaves(entry.key(), leaves);
                leaves(entry.value(), leaves);
            });
        } else if (node instanceof YamlNode.Block block) {
            block.entries().forEach(entry -> {
                leaves(entry.key, leaves);
                leaves(entry.value, leaves);
            });
        }
    }
}
