package org.mandate.facts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in a writer's words what the YAML library says in those of its grammar, and where the slip was made. */
final class YamlSlip {

    private static final String UNCLOSED = "expected ',' or '";

    private final SourceText text;
    private final String problem;
    private final @Nullable Place opened;
    private final Place noticed;

    private YamlSlip(SourceText text, MarkedYamlEngineException found) {
        this.text = text;
        this.problem = found.getProblem() == null ? "" : found.getProblem();
        this.opened = place(text, found.getContextMark());
        Place at = place(text, found.getProblemMark());
        this.noticed = at == null ? new Place(text, 0, 0) : at;
    }

    static void report(MarkedYamlEngineException found, SourceText text, Problems problems) {
        YamlSlip slip = new YamlSlip(text, found);
        problems.at(slip.at(), "bad-yaml", slip.message());
    }

    /** Where a mark stands; at the end of the file behind its last line. */
    static @Nullable Place place(SourceText text, Optional<Mark> mark) {
        return mark.map(m -> {
                    String last = text.line(text.length());
                    return m.getLine() < text.length() || last == null
                            ? new Place(text, m.getLine() + 1, m.getColumn() + 1)
                            : new Place(text, text.length(), last.codePointCount(0, last.length()) + 1);
                })
                .orElse(null);
    }

    /** What is left open is noticed far below, and mended where it opens. */
    private Place at() {
        boolean open = problem.startsWith("found unexpected end of stream")
                || problem.startsWith("could not find expected")
                || problem.startsWith("unexpected character found")
                || (problem.startsWith(UNCLOSED) && !besideOpening());
        return open && opened != null ? opened : noticed;
    }

    private boolean besideOpening() {
        return opened != null && opened.line() == noticed.line() && !problem.endsWith("<stream end>");
    }

    private String message() {
        if (problem.startsWith(UNCLOSED)) {
            String close = problem.substring(UNCLOSED.length(), UNCLOSED.length() + 1);
            String open = close.equals("}") ? "{" : "[";
            return besideOpening()
                    ? "a comma is missing before this, or a '" + close + "'"
                    : "this '" + open + "' is never closed by '" + close + "'";
        } else if (problem.startsWith("mapping values")) {
            return before(noticed).contains(": ")
                    ? "a text that holds ': ' must stand in quotes"
                    : "this does not fit what stands above: check the indentation, and the space after each ':'";
        } else if (problem.startsWith("expected <block end>")) {
            return unfit(problem.substring(problem.indexOf("found '") + "found '".length()));
        } else if (problem.startsWith("expected the node content, but found '<stream end>'")) {
            return "the file ends where a value should stand";
        } else if (problem.startsWith("expected the node content")) {
            return "a value is missing before this";
        } else if (problem.startsWith("found unexpected end of stream")) {
            return "the quote that opens here is never closed";
        } else if (problem.startsWith("could not find expected")) {
            return "a field's name must be followed by ': '";
        } else if (problem.startsWith("found unknown escape character")) {
            return "in double quotes a backslash starts a code: write it twice, or take single quotes";
        } else if (problem.startsWith("sequence entries")) {
            return "an entry, '- ', must start on a line of its own";
        } else if (problem.startsWith("found character") || problem.startsWith("unexpected character found")) {
            return "a text that starts with this character must stand in quotes";
        } else if (problem.startsWith("expected chomping")) {
            return "nothing may follow '|' or '>' on its line";
        }
        return "cannot be read as YAML: " + problem;
    }

    private static String unfit(String found) {
        if (found.startsWith("<scalar>")) {
            return "this follows a text or list that has ended: put the whole in double quotes";
        }
        return found.startsWith("}") || found.startsWith("]")
                ? "this closes nothing that is open"
                : "this line does not fit those above: check its indentation";
    }

    private String before(Place place) {
        String line = text.line(place.line());
        return line == null ? "" : line.substring(0, Math.min(line.length(), place.column() - 1));
    }
}
