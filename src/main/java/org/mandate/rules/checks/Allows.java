package org.mandate.rules.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.Suggestion;

/**
 * The comments {@code // mandate:allow NAME reason} of rule files, and {@code #} in the settings: each silences one check
 * on its line or, where it stands alone, on the next.
 */
final class Allows {

    static final String CHECK = "useless-allow";

    private static final Pattern COMMENT =
            Pattern.compile("(?://|#)[ \\t]*mandate:allow\\b[ \\t]*([\\w-]*)[ \\t]*(.*)");

    private final List<Allow> allows = new ArrayList<>();

    /** One comment. */
    private record Allow(String file, int line, int column, String source, String check, String reason, int silences) {

        boolean covers(Diagnostic problem) {
            return problem.file().equals(file)
                    && problem.line() == silences
                    && problem.code().equals(check);
        }

        Diagnostic problem(String message, @Nullable String suggestion) {
            return new Diagnostic(file, line, column, CHECK, message, source, suggestion);
        }
    }

    /** Finds the comments in texts, by file name. */
    Allows(Map<String, String> texts) {
        texts.forEach((file, text) -> {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher comment = COMMENT.matcher(lines.get(i));
                if (comment.find() && !isQuoted(lines.get(i), comment.start())) {
                    boolean alone = lines.get(i).substring(0, comment.start()).isBlank();
                    allows.add(new Allow(
                            file,
                            i + 1,
                            comment.start() + 1,
                            lines.get(i),
                            comment.group(1),
                            comment.group(2).strip(),
                            alone ? i + 2 : i + 1));
                }
            }
        });
    }

    /** What is left of the problems, and what is wrong with the comments themselves. */
    List<Diagnostic> apply(List<Diagnostic> problems) {
        List<Diagnostic> left = new ArrayList<>();
        for (Diagnostic problem : problems) {
            if (allows.stream().noneMatch(a -> a.covers(problem) && isSound(a))) {
                left.add(problem);
            }
        }
        for (Allow allow : allows) {
            if (Checks.named(allow.check()).isEmpty()) {
                List<String> names = Checks.all().stream().map(Check::name).toList();
                left.add(allow.problem(
                        "there is no check '" + allow.check() + "'", Suggestion.nearest(allow.check(), names)));
            } else if (!Checks.named(allow.check()).orElseThrow().silenceable()) {
                left.add(allow.problem("'" + allow.check() + "' cannot be silenced", null));
            } else if (allow.reason().isEmpty()) {
                left.add(allow.problem("say why '" + allow.check() + "' is allowed here", null));
            } else if (problems.stream().noneMatch(allow::covers)) {
                left.add(allow.problem("this silences nothing: '" + allow.check() + "' reports nothing here", null));
            }
        }
        return left;
    }

    private static boolean isSound(Allow allow) {
        return !allow.reason().isEmpty()
                && Checks.named(allow.check()).map(Check::silenceable).orElse(false);
    }

    private static boolean isQuoted(String line, int place) {
        return line.substring(0, place)
                                .replace("\\\"", "")
                                .chars()
                                .filter(c -> c == '"')
                                .count()
                        % 2
                == 1;
    }
}
