package org.mandate.rules.checks;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandate.diagnostic.Diagnostic;

/**
 * The thresholds that the settings define.
 *
 * @param file the settings file as shown
 * @param text its text
 * @param ids ids of its thresholds
 * @param readByProgram ids that the program itself reads, whatever the rules say
 */
public record Thresholds(String file, String text, Set<String> ids, Set<String> readByProgram) {

    public Thresholds {
        ids = Set.copyOf(ids);
        readByProgram = Set.copyOf(readByProgram);
    }

    /** A problem at the place where a threshold's id is written. */
    Diagnostic at(String id, String code, String message) {
        Matcher written = Pattern.compile("(?m)\\bid\\s*:\\s*[\"']?(" + Pattern.quote(id) + ")(?![a-z0-9-])")
                .matcher(text);
        if (!written.find()) {
            return Diagnostic.ofFile(file, code, message);
        }
        int start = written.start(1);
        int line = (int) text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        int lineStart = text.lastIndexOf('\n', start) + 1;
        int lineEnd = text.indexOf('\n', start);
        String source = text.substring(lineStart, lineEnd < 0 ? text.length() : lineEnd);
        return new Diagnostic(file, line, start - lineStart + 1, code, message, source, null);
    }
}
