package org.mandate.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds what is written from the events of one YAML document; refuses aliases, anchors, tags and deep nesting. */
final class YamlTree {

    private static final int DEEPEST = 50;

    private final SourceText text;
    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Written root;
    private boolean refused;

    YamlTree(SourceText text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** Takes the next event; false where reading must stop, with a problem reported. */
    boolean accept(Event event) {
        Place at = event.getStartMark()
                .map(m -> new Place(text, m.getLine() + 1, m.getColumn() + 1))
                .orElseGet(() -> new Place(text, 0, 0));
        switch (event.getEventId()) {
            case DocumentStart -> {
                if (root != null) {
                    return refuse(at, "several-documents", "a file must hold one document, here '---' starts another");
                }
            }
            case Alias -> {
                return refuse(
                        at,
                        "alias",
                        "aliases are not allowed: write *" + ((AliasEvent) event).getAlias() + " out in full");
            }
            case Scalar -> {
                ScalarEvent scalar = (ScalarEvent) event;
                checkBare(scalar, scalar.getTag().isPresent(), at);
                add(new Written.Text(at, scalar.getValue(), scalar.isPlain()));
            }
            case MappingStart, SequenceStart -> {
                CollectionStartEvent start = (CollectionStartEvent) event;
                checkBare(start, start.getTag().isPresent(), at);
                if (open.size() >= DEEPEST) {
                    return refuse(at, "too-deep", "is nested more than " + DEEPEST + " levels deep");
                }
                open.push(new Open(at, event.getEventId() == Event.ID.MappingStart));
            }
            case MappingEnd, SequenceEnd -> add(open.pop().close());
            default -> {}
        }
        return true;
    }

    /** The document's value; null where it was refused or there is none, with a problem reported. */
    @Nullable
    Written root() {
        if (root == null && !refused) {
            problems.ofFile(text.name(), "empty-file", "holds nothing but comments");
        }
        return refused ? null : root;
    }

    private boolean refuse(Place at, String code, String message) {
        problems.at(at, code, message);
        refused = true;
        return false;
    }

    private void checkBare(NodeEvent node, boolean tagged, Place at) {
        node.getAnchor().ifPresent(anchor -> {
            problems.at(at, "anchor", "anchors are not allowed: remove &" + anchor);
        });
        if (tagged) {
            problems.at(at, "tag", "tags are not allowed: types follow from the field");
        }
    }

    private void add(Written value) {
        Open parent = open.peek();
        if (parent == null) {
            root = value;
        } else if (!parent.map) {
            parent.items.add(value);
        } else if (parent.name == null) {
            parent.name = name(value);
        } else {
            Written.Text name = parent.name;
            parent.name = null;
            Written.Field earlier = parent.fields.get(name.value());
            if (earlier != null) {
                String message = "'" + name.value() + "' stands twice, first on line "
                        + earlier.at().line();
                problems.at(name.at(), "duplicate-field", message);
                return;
            }
            parent.fields.put(name.value(), new Written.Field(name.at(), value));
        }
    }

    private Written.Text name(Written value) {
        if (value instanceof Written.Text name) {
            return name;
        }
        problems.at(value.at(), "wrong-kind", "a field's name must be text, here stands " + value.kind());
        return new Written.Text(value.at(), "?", true);
    }

    /** A list or map whose end has not come yet. */
    private static final class Open {
        private final Place at;
        private final boolean map;
        private final List<Written> items = new ArrayList<>();
        private final Map<String, Written.Field> fields = new LinkedHashMap<>();
        private Written.@Nullable Text name;

        Open(Place at, boolean map) {
            this.at = at;
            this.map = map;
        }

        Written close() {
            return map ? new Written.Fields(at, fields) : new Written.Items(at, items);
        }
    }
}
