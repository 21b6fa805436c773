package org.mandate.facts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes of a case as typed on a command line: each slip is shown at its place in the argument. */
public final class SupposedChanges {

    private final Changes changes;
    private final Problems problems;
    private final List<String> drops = new ArrayList<>();

    /** Changes that are supposed to be known on the day asked about. */
    public SupposedChanges(LocalDate day, Problems problems) {
        this.changes = Changes.supposed(day);
        this.problems = problems;
    }

    /** What was asked for so far. */
    public Changes changes() {
        return changes;
    }

    /** {@code ID.field=VALUE}, the value as it would stand in a fact file; for an Unknown, what is supposed to be so. */
    public void set(String argument) {
        int equals = argument.indexOf('=');
        int dot = argument.indexOf('.');
        if (dot <= 0 || equals <= dot + 1) {
            String message = "write ID.field=VALUE, such as host-answer.stance=ACCEPTS";
            problems.at(Place.inArgument("--set", argument, 1), "bad-change", message);
            return;
        }
        Written value = read("--set", argument, equals + 1);
        if (value != null) {
            Place at = Place.inArgument("--set", argument, dot + 2);
            changes.set(
                    argument.substring(0, dot),
                    Place.inArgument("--set", argument, 1),
                    argument.substring(dot + 1, equals),
                    new Written.Field(at, value));
        }
    }

    /** The id of an entry to be left out. */
    public void drop(String argument) {
        drops.add(argument);
        changes.drop(new Written.Text(Place.inArgument("--drop", argument, 1), argument, true));
    }

    /** The case so changed; null with problems reported, at the argument where dropped options leave no choice. */
    public @Nullable CaseFile read(CaseReader reader, Path folder, CaseFile before) {
        Problems found = new Problems();
        CaseFile changed = reader.read(folder, changes, found);
        boolean choice = new DroppedOptions(before, drops).leaveAChoice(problems);
        // What is missing now was dropped, and is said there.
        problems.addAll(found, problem -> choice || !FactChecks.OPTIONS_MISSING.contains(problem.code()));
        return choice ? changed : null;
    }

    /** {@code Type: {field: value, …}}; id, source, grade and dates may be left out. */
    public void add(String argument) {
        Written written = read("--add", argument, 0);
        if (written instanceof Written.Fields types) {
            for (Map.Entry<String, Written.Field> type : types.fields().entrySet()) {
                changes.add(type.getKey(), type.getValue().at(), type.getValue().value());
            }
        } else if (written != null) {
            String message = "write Type: {field: value, …}, here stands " + written.kind();
            problems.at(written.at(), "bad-change", message);
        }
    }

    /** What an argument says from a place on; null where it says nothing, with a problem reported. */
    private @Nullable Written read(String name, String argument, int from) {
        if (argument.substring(from).isBlank()) {
            Place end = Place.inArgument(name, argument, argument.length() + 1);
            problems.at(end, "bad-change", "here a value is missing");
            return null;
        }
        String content = " ".repeat(from) + argument.substring(from).replace('\n', ' ');
        return YamlText.read(SourceText.ofArgument(name, content, argument), problems);
    }
}
