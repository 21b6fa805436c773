package org.mandate.facts;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads one YAML document event by event, so that depth and size are bounded before anything is built. */
final class YamlText {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(16 << 20).build();

    private YamlText() {}

    /** What the text holds, or null with a problem reported; duplicate keys are reported and the rest is returned. */
    static @Nullable Written read(SourceText text, Problems problems) {
        if (hasTabs(text, problems)) {
            return null;
        }
        YamlTree tree = new YamlTree(text, problems);
        try {
            Iterator<Event> events =
                    new Parse(SETTINGS).parseString(text.content()).iterator();
            while (events.hasNext() && tree.accept(events.next())) {}
        } catch (MarkedYamlEngineException e) {
            YamlSlip.report(e, text, problems);
            return null;
        } catch (ReaderException e) {
            int index = text.content().offsetByCodePoints(0, e.getPosition());
            int line = (int) text.content()
                            .substring(0, index)
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            problems.at(
                    new Place(text, line, index - text.content().lastIndexOf('\n', index - 1)),
                    "bad-character",
                    String.format("character U+%04X is not allowed", e.getCodePoint()));
            return null;
        } catch (YamlEngineException e) {
            problems.ofFile(text.name(), "bad-yaml", "cannot be read as YAML");
            return null;
        }
        return tree.root();
    }

    private static boolean hasTabs(SourceText text, Problems problems) {
        boolean found = false;
        for (int number = 1; number <= text.length(); number++) {
            String line = text.line(number);
            int column = 0;
            while (line != null && column < line.length() && line.charAt(column) == ' ') {
                column++;
            }
            if (line != null && !line.isBlank() && line.charAt(column) == '\t') {
                String message = "a line must be indented by spaces, here stands a tab";
                problems.at(new Place(text, number, column + 1), "tab", message);
                found = true;
            }
        }
        return found;
    }
}
