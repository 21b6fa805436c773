package org.mandate.format;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Finds where the values of a YAML text stand, which is known to be one document without aliases. */
final class YamlPlaces {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(16 << 20).build();

    private final String text;
    private final Iterator<Event> events;
    private final boolean plain;

    private YamlPlaces(String text) {
        this.text = text;
        this.plain = text.codePointCount(0, text.length()) == text.length();
        this.events = new Parse(SETTINGS).parseString(text).iterator();
    }

    /** The document, or null where there is none. */
    static @Nullable YamlNode read(String text) {
        YamlPlaces places = new YamlPlaces(text);
        while (places.events.hasNext()) {
            Event event = places.events.next();
            if (event instanceof ScalarEvent || event instanceof CollectionStartEvent) {
                return places.node(event);
            }
        }
        return null;
    }

    private YamlNode node(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return leaf(scalar);
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        boolean map = start instanceof MappingStartEvent;
        return start.getFlowStyle() == FlowStyle.FLOW ? flow(start, map) : block(start, map);
    }

    private YamlNode.Leaf leaf(ScalarEvent scalar) {
        int start = place(scalar.getStartMark());
        int end = place(scalar.getEndMark());
        boolean block = scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
        if (block) {
            String written = text.substring(start, end);
            boolean keeps = written.lines().findFirst().orElse("").matches("[|>][0-9]?[+].*|[|>][+].*");
            end = start + (keeps ? written.replaceFirst("\n$", "") : written.stripTrailing()).length();
        }
        return new YamlNode.Leaf(start, end, block);
    }

    private YamlNode.Flow flow(CollectionStartEvent start, boolean map) {
        List<YamlNode.FlowEntry> entries = new ArrayList<>();
        Event event = events.next();
        while (!isEnd(event)) {
            YamlNode first = node(event);
            entries.add(
                    map && first instanceof YamlNode.Leaf key
                            ? new YamlNode.FlowEntry(key, node(events.next()))
                            : new YamlNode.FlowEntry(null, first));
            event = events.next();
        }
        return new YamlNode.Flow(place(start.getStartMark()), place(event.getEndMark()), map, entries);
    }

    private YamlNode.Block block(CollectionStartEvent start, boolean map) {
        int at = place(start.getStartMark());
        int column = at - text.lastIndexOf('\n', at - 1) - 1;
        List<YamlNode.Entry> entries = new ArrayList<>();
        Event event = events.next();
        while (!isEnd(event)) {
            YamlNode first = node(event);
            if (map) {
                YamlNode value = node(events.next());
                entries.add(new YamlNode.Entry((YamlNode.Leaf) first, column, value));
            } else {
                entries.add(new YamlNode.Entry(null, column, first));
            }
            event = events.next();
        }
        return new YamlNode.Block(map, entries);
    }

    private static boolean isEnd(Event event) {
        return event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd;
    }

    /** The library counts code points. */
    private int place(Optional<Mark> mark) {
        int points = mark.map(Mark::getIndex).orElse(0);
        return plain ? points : text.offsetByCodePoints(0, points);
    }
}
