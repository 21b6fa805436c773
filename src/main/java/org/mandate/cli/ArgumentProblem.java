package org.mandate.cli;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * Something wrong with an argument: a diagnostic that repeats the command line, with the caret under the argument.
 *
 * <pre>{@code
 * command line:1:28: error[unknown-id]: the record has no 'finding:x'
 *     mandate explain mali-2023 finding:x
 *                               ^
 * }</pre>
 */
final class ArgumentProblem {

    private static final String FILE = "command line";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./~-]+");

    /** A quote within quotes, as a shell reads it. */
    private static final String QUOTE = "'\\''";

    private ArgumentProblem() {}

    /**
     * A problem with an argument of a command.
     *
     * @param command the command that took it
     * @param option the option before it, such as {@code --set}, or null where it has none; of arguments that are alike
     *     it tells which is meant
     * @param argument the argument as the command received it
     * @param offset where in the argument the caret points, from 0, in characters
     * @param code kind of problem
     * @param message what is wrong, without a full stop
     * @param suggestion what was perhaps meant, or null
     */
    static Diagnostic of(
            CommandSpec command,
            @Nullable String option,
            String argument,
            int offset,
            String code,
            String message,
            @Nullable String suggestion) {
        StringBuilder line = new StringBuilder(command.root().name());
        int column = 0;
        String last = "";
        for (String word : words(command)) {
            line.append(' ');
            int within = column > 0 ? -1 : within(word, last, option, argument);
            if (within >= 0) {
                column = 1 + columns(line.toString()) + shownBefore(word, within, offset);
            }
            line.append(quoted(word));
            last = word.startsWith("-") ? word : last;
        }
        return new Diagnostic(FILE, 1, column, code, message, line.toString(), suggestion);
    }

    /** Where in the word the argument begins, or -1 where the word is not it; {@code last} is the last option before. */
    private static int within(String word, String last, @Nullable String option, String argument) {
        if (option != null && word.equals(option + "=" + argument)) {
            return option.length() + 1;
        }
        return word.equals(argument) && (option == null || last.equals(option)) ? 0 : -1;
    }

    /** Columns of a word, as it is shown, before a place in it. */
    private static int shownBefore(String word, int within, int offset) {
        int end = word.offsetByCodePoints(within, Math.min(offset, word.codePointCount(within, word.length())));
        String left = word.substring(0, end);
        return PLAIN.matcher(word).matches() ? columns(left) : 1 + columns(left.replace("'", QUOTE));
    }

    private static int columns(String text) {
        return text.codePointCount(0, text.length());
    }

    private static List<String> words(CommandSpec command) {
        ParseResult parsed = command.commandLine().getParseResult();
        return parsed == null ? List.of() : parsed.originalArgs();
    }

    /** As one would type it: in quotes where the shell would take it apart. */
    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", QUOTE) + "'";
    }
}
