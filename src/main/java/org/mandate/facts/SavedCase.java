package org.mandate.facts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The files of a case with changes made in them: what is changed or left out is cut from its file, what is changed or
 * added stands in a file of its own. All other text stays as it is, comments included.
 */
public final class SavedCase {

    /** The file that holds what was changed and added. */
    public static final String FILE = "what-if.yaml";

    private final Changes changes;
    private final Neutral neutral;
    private final Problems problems;
    private final SortedMap<String, String> files = new TreeMap<>();
    private final SortedMap<String, List<String>> entries = new TreeMap<>();

    private SavedCase(Changes changes, Neutral neutral, Problems problems) {
        this.changes = changes;
        this.neutral = neutral;
        this.problems = problems;
    }

    /**
     * The files of the changed case, by name.
     *
     * @param id the name of the new case
     * @param day the day for which what is added is supposed to be known
     */
    public static SortedMap<String, String> of(
            Path folder, String id, Changes changes, LocalDate day, Problems problems) {
        SavedCase saved = new SavedCase(changes, changes.neutral(day), problems);
        ShownPath shown = new ShownPath(ShownPath.above(folder, "facts"));
        new CaseFolder(folder, shown, problems).read().forEach((name, text) -> saved.read(name, text, id));
        saved.add(changes.added());
        if (!saved.entries.isEmpty()) {
            saved.files.put(FILE, saved.changed());
        }
        return saved.files;
    }

    /** A seed file that suppositions cite, as {@code seeds/supposed-b.yaml} for the letter B. */
    public static String seed(char reliability) {
        return """
                title: A supposition
                publisher: the question
                date: 1970-01-01
                reliability: %s
                why: so that it can be cited
                claims:
                  c01: {text: what the question says, at: the question, kind: FACT}
                """.formatted(reliability);
    }

    private void read(String name, SourceText text, String id) {
        if (name.equals("case.yaml")) {
            files.put(name, text.content().replaceFirst("(?m)^id:.*$", "id: " + id));
        } else if (name.endsWith(".yaml") && YamlText.read(text, problems) instanceof Written.Fields types) {
            cut(name, text, types);
        } else {
            files.put(name, text.content());
        }
    }

    private void cut(String name, SourceText text, Written.Fields types) {
        boolean[] gone = new boolean[text.length() + 2];
        boolean anythingLeft = false;
        Iterator<Written.Field> following = types.fields().values().iterator();
        following.next();
        for (Map.Entry<String, Written.Field> type : types.fields().entrySet()) {
            int end = following.hasNext() ? following.next().at().line() : text.length() + 1;
            boolean left = cut(type, end, text, gone);
            anythingLeft |= left;
            if (!left) {
                gone[type.getValue().at().line()] = true;
            }
        }
        if (anythingLeft) {
            StringBuilder rest = new StringBuilder();
            for (int line = 1; line <= text.length(); line++) {
                if (!gone[line]) {
                    rest.append(text.line(line)).append('\n');
                }
            }
            files.put(name, rest.toString());
        }
    }

    /** Marks the lines of a type's entries that are changed or left out; false where no entry stays. */
    private boolean cut(Map.Entry<String, Written.Field> type, int end, SourceText text, boolean[] gone) {
        if (!(type.getValue().value() instanceof Written.Items items)) {
            return true;
        }
        boolean left = false;
        for (int i = 0; i < items.items().size(); i++) {
            Written item = items.items().get(i);
            int next =
                    i + 1 < items.items().size() ? items.items().get(i + 1).at().line() : end;
            if (!(item instanceof Written.Fields entry) || !touched(type.getKey(), entry)) {
                left = true;
            } else if (item.at().line() >= next
                    || item.at().line() == type.getValue().at().line()) {
                problems.at(item.at(), "cannot-save", "this stands on one line with other entries: give it a line");
            } else {
                mark(item.at().line(), next, text, gone);
            }
        }
        return left;
    }

    /** What follows the last line of an entry, blank lines and comments, belongs to the next one. */
    private static void mark(int from, int next, SourceText text, boolean[] gone) {
        int last = next - 1;
        while (last > from && isBlankOrComment(text.line(last))) {
            last--;
        }
        for (int line = from; line <= last; line++) {
            gone[line] = true;
        }
    }

    private static boolean isBlankOrComment(@Nullable String line) {
        return line == null || line.isBlank() || line.strip().startsWith("#");
    }

    /** Notes what an entry becomes; whether it goes from its file. */
    private boolean touched(String type, Written.Fields entry) {
        Written.Fields answer = type.equals("Unknown") ? changes.answer(entry) : null;
        if (answer != null && entry.value("of") instanceof Written.Text of) {
            note(of.value(), neutral.filled(of.value(), answer));
            return false;
        }
        Written.Fields applied = changes.applied(entry);
        boolean same = entry.equals(applied);
        if (applied != null && !same) {
            note(type, applied);
        }
        return !same;
    }

    private void add(Written.@Nullable Fields added) {
        if (added == null) {
            return;
        }
        added.fields().forEach((type, field) -> {
            if (field.value() instanceof Written.Items items) {
                for (Written item : items.items()) {
                    if (item instanceof Written.Fields fields) {
                        note(type, neutral.filled(type, fields));
                    }
                }
            }
        });
    }

    private void note(String type, Written.Fields entry) {
        entries.computeIfAbsent(type, t -> new ArrayList<>()).add("  - " + WrittenYaml.of(entry) + "\n");
    }

    private String changed() {
        return "# yaml-language-server: $schema=../../docs/schema/facts.schema.json\n"
                + "# What was supposed otherwise when this case was saved.\n"
                + entries.entrySet().stream()
                        .map(type -> type.getKey() + ":\n" + String.join("", type.getValue()))
                        .collect(Collectors.joining());
    }
}
