package org.mandate.rules.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.mandate.rules.ParsedRulebook;
import org.mandate.rules.RuleFile;
import org.mandate.rules.Token;
import org.mandate.rules.Tokens;

/**
 * Lays out a file line by line: {@code rule}, {@code when}, {@code then} and {@code end} at the margin, the rest four
 * columns in; what goes on within brackets stands under the first word in them where it is a condition, and four columns
 * further in for each bracket in what follows. One empty line stands between rules, and never two.
 */
final class DrlLayout {

    private static final int STEP = 4;

    private final RuleFile file;
    private final Tokens tokens;
    private final Zones zones;
    private final Spacing spacing;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int next;
    private boolean ended;

    DrlLayout(ParsedRulebook rulebook) {
        file = rulebook.files().get(0);
        tokens = file.tokens();
        zones = new Zones(rulebook.rules());
        spacing = new Spacing(tokens, zones);
    }

    /** The whole text, which ends with one line feed. */
    String text() {
        String text = file.text();
        int at = 0;
        while (at < text.length()) {
            int feed = text.indexOf('\n', at);
            int end = feed < 0 ? text.length() : feed;
            at = line(at, end) + 1;
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return String.join("\n", lines) + "\n";
    }

    /** Lays out what stands between two places; returns where it really ends, since a text may run over lines. */
    private int line(int start, int end) {
        int first = next;
        String whole = file.text().substring(start, end).strip();
        if (whole.isEmpty()) {
            empty();
            return end;
        }
        line.setLength(0);
        int at = skipBlanks(start);
        if (ended) {
            empty();
            ended = false;
        }
        line.append(" ".repeat(indent(at)));
        int last = endOfComment(at, end);
        while (next < tokens.size() && tokens.get(next).start() < last) {
            Token token = tokens.get(next);
            at = between(at, token.start(), next > first);
            line.append(token.text());
            brackets(token);
            at = token.end();
            next++;
            last = endOfComment(at, Math.max(last, endOfLine(at)));
        }
        String rest = file.text().substring(at, last);
        line.append(next > first ? rest.stripTrailing() : rest.strip());
        ended = next > first && zones.isEnd(tokens.get(next - 1).start());
        lines.add(line.toString().stripTrailing());
        return last;
    }

    private void empty() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    /** Writes what stands before a token of the same line: spaces, or a comment as it is. */
    private int between(int from, int to, boolean behindToken) {
        String gap = file.text().substring(from, to);
        if (!gap.isBlank()) {
            line.append(gap);
        } else if (behindToken) {
            line.append(" ".repeat(spacing.after(next - 1, !gap.isEmpty())));
        }
        return to;
    }

    private void brackets(Token token) {
        if (token.is("(") || token.is("[") || token.is("{")) {
            open.push(line.length() - line.lastIndexOf("\n") - 1 + spacesBehind());
        } else if (!open.isEmpty() && (token.is(")") || token.is("]") || token.is("}"))) {
            open.pop();
        }
    }

    private int spacesBehind() {
        int start = tokens.get(next).end();
        int following = tokens.get(next + 1).start();
        boolean sameLine = following >= 0 && file.line(start) == file.line(following);
        return sameLine && following >= 0 ? spacing.after(next, following > start) : 1;
    }

    private int indent(int at) {
        Zone zone = zones.at(at);
        if (zones.isEdge(at)) {
            open.clear();
            return 0;
        } else if (open.isEmpty()) {
            return zone == Zone.OUTSIDE ? 0 : STEP + (goesOn(at, zone) ? STEP : 0);
        }
        boolean closes = tokens.get(next).start() == at && isClosing(tokens.get(next));
        if (zone == Zone.CONDITIONS) {
            return closes ? STEP : open.getFirst();
        }
        int depth = open.size() - (closes ? 1 : 0);
        return STEP * depth + (zone == Zone.OUTSIDE ? 0 : STEP);
    }

    /** Whether a statement began on a line above. */
    private boolean goesOn(int at, Zone zone) {
        boolean token = tokens.get(next).start() == at && next > 0;
        Token before = tokens.get(next - 1);
        if (!token || zones.isEdge(before.start())) {
            return false;
        } else if (zone == Zone.CONSEQUENCE) {
            return !before.is(";") && !before.is("}") && !before.is("{");
        }
        Token here = tokens.get(next);
        return zone == Zone.CONDITIONS && (here.is("from") || here.is("and") || here.is("or") || here.is("over"));
    }

    private static boolean isClosing(Token token) {
        return token.is(")") || token.is("]") || token.is("}");
    }

    private int skipBlanks(int start) {
        int at = start;
        while (at < file.text().length() && Character.isWhitespace(file.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private int endOfLine(int from) {
        int feed = file.text().indexOf('\n', from);
        return feed < 0 ? file.text().length() : feed;
    }

    /** Where a comment that begins before the end of the line, and runs on over it, has its line end. */
    private int endOfComment(int from, int end) {
        String text = file.text();
        int block = text.indexOf("/*", from);
        int plain = text.indexOf("//", from);
        if (block < 0 || block >= end || (plain >= 0 && plain < block)) {
            return end;
        }
        int close = text.indexOf("*/", block + 2);
        return close < end ? end : endOfLine(close);
    }
}
