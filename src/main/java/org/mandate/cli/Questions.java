package org.mandate.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;

/** Asks on a terminal for what was not given on the command line, again where an answer cannot be used. */
final class Questions {

    private final BufferedReader answers;
    private final PrintWriter screen;

    Questions(Reader answers, PrintWriter screen) {
        this.answers = new BufferedReader(answers);
        this.screen = screen;
    }

    /**
     * Questions on the terminal, or null where there is nobody to ask. From Java 22 on there always is a console; where
     * only its screen is a terminal, the answers end and that is said.
     */
    @SuppressWarnings("SystemConsoleNull")
    static @Nullable Questions onTerminal() {
        Console console = System.console();
        boolean shown = Boolean.getBoolean("mandate.terminal");
        return console == null || !shown ? null : new Questions(console.reader(), console.writer());
    }

    /**
     * The answer.
     *
     * @param question what is asked
     * @param otherwise what an empty answer stands for, or null where there has to be one
     * @param fault what is wrong with an answer, or null where nothing is
     */
    String ask(String question, @Nullable String otherwise, Function<String, @Nullable String> fault) {
        while (true) {
            screen.print(question + (otherwise == null ? ": " : " [" + otherwise + "]: "));
            screen.flush();
            String answer = line();
            if (answer.isBlank() && otherwise != null) {
                return otherwise;
            }
            String wrong = answer.isBlank() ? "this is needed" : fault.apply(answer.strip());
            if (wrong == null) {
                return answer.strip();
            }
            screen.println("  " + wrong);
        }
    }

    private String line() {
        try {
            String line = answers.readLine();
            if (line != null) {
                return line;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        screen.println();
        throw new InvalidInput(List.of(Diagnostic.ofFile(
                "answers", "no-answer", "the answers ended before the last question: nothing was written")));
    }
}
