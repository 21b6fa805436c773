package org.mandate.facts;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.FieldJavadoc;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import java.util.Map;
import java.util.stream.Collectors;

/** What types, fields and constants mean, as their Javadoc says. */
final class Meanings {

    private static final CommentFormatter COMMENT = new CommentFormatter();

    private Meanings() {}

    /** What a record or an enum is. */
    static String of(Class<?> type) {
        return plain(RuntimeJavadoc.getJavadoc(type).getComment());
    }

    /** What the components of a record hold, by name. */
    static Map<String, String> ofComponents(Class<?> type) {
        return RuntimeJavadoc.getJavadoc(type).getRecordComponents().stream()
                .collect(Collectors.toMap(ParamJavadoc::getName, p -> plain(p.getComment()), (a, b) -> a));
    }

    /** What the constants of an enum mean, by name. */
    static Map<String, String> ofConstants(Class<?> type) {
        return RuntimeJavadoc.getJavadoc(type).getEnumConstants().stream()
                .collect(Collectors.toMap(FieldJavadoc::getName, f -> plain(f.getComment()), (a, b) -> a));
    }

    /** As Markdown has it, in one line. */
    private static String plain(Comment comment) {
        return COMMENT.format(comment).replaceAll("</?code>", "`").replaceAll("\\s+", " ");
    }
}
