package org.mandate.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.builder.Message;

/**
 * What the engine objects to.
 *
 * @param path the rule file or the generated class, as the engine names it
 * @param line its line there, as the engine has it: often wrong for rule files
 * @param offset place within the generated class, counted in characters from 0
 * @param text the objection, first line only
 * @param source text of the generated class, or null where it is about a rule file
 */
record CompilerMessage(
        String path,
        int line,
        int offset,
        String text,
        @Nullable String source) {

    private static final String SOURCE = "Java source of ";

    /** Joins what the engine says of a generated class with that class's text, which it gives as a message. */
    static List<CompilerMessage> of(List<Message> messages) {
        Map<String, String> sources = new HashMap<>();
        for (Message message : messages) {
            if (message.getText().startsWith(SOURCE)) {
                String text = message.getText();
                sources.put(path(message), text.substring(text.indexOf('\n') + 1));
            }
        }
        List<CompilerMessage> found = new ArrayList<>();
        for (Message message : messages) {
            if (!message.getText().startsWith(SOURCE)) {
                found.add(new CompilerMessage(
                        path(message),
                        message.getLine(),
                        message.getColumn(),
                        firstLine(message.getText()),
                        sources.get(path(message))));
            }
        }
        return found;
    }

    /** What the engine throws at what it did not foresee has words at best. */
    static CompilerMessage of(RuntimeException thrown) {
        String text = thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
        return new CompilerMessage("", 0, 0, firstLine(text), null);
    }

    /** Whether another message says the same, wherever. */
    boolean saysSame(CompilerMessage other) {
        return CompilerWords.of(text).equals(CompilerWords.of(other.text));
    }

    private static String path(Message message) {
        return message.getPath() == null ? "" : message.getPath();
    }

    /** A parser's message goes on with its position and with a trace of the engine, which is nobody's business. */
    private static String firstLine(String text) {
        int trace = text.indexOf("Problem stacktrace");
        return (trace < 0 ? text : text.substring(0, trace))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
