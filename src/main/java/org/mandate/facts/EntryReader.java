package org.mandate.facts;

import java.util.ArrayList;
import java.util.List;
import org.mandate.diagnostic.Suggestion;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Priority;
import org.mandate.vocabulary.Unknown;

/** Reads entries of any type into the draft of a case. */
final class EntryReader {

    private final CaseDraft draft;
    private final FactReader facts;
    private final UnknownReader unknowns;
    private final Problems problems;
    private final Changes changes;
    private final Neutral neutral;

    EntryReader(CaseDraft draft, EvidenceReader evidence, Changes changes, Neutral neutral, Problems problems) {
        this.draft = draft;
        this.changes = changes;
        this.neutral = neutral;
        this.facts = new FactReader(evidence, problems);
        this.unknowns = new UnknownReader(problems);
        this.problems = problems;
    }

    /** Reads a file that maps type names to lists of entries. */
    void readYaml(SourceText text) {
        Written written = YamlText.read(text, problems);
        if (written instanceof Written.Fields types) {
            readTypes(types, Filling.NONE);
        } else {
            draft.passedOver();
            if (written != null) {
                String message = "the file must map types to lists of entries, here stands " + written.kind();
                problems.at(written.at(), "wrong-kind", message);
            }
        }
    }

    /** Reads entries by type, each filled in first. */
    void readTypes(Written.Fields types, Filling fill) {
        types.fields().forEach((type, field) -> readType(type, field, fill));
    }

    /** Reads one entry, as changed; the type is known to exist. */
    void readEntry(String type, Written.Fields written) {
        if (type.equals("EventTable") && written.value("file") instanceof Written.Text file) {
            draft.table(file.value());
        }
        Written.Fields answer = type.equals("Unknown") ? changes.answer(written) : null;
        if (answer != null
                && written.value("of") instanceof Written.Text of
                && FactTypes.all().containsKey(of.value())) {
            // What is known cancels the Unknown of its key.
            readWhole(of.value(), neutral.filled(of.value(), answer));
            readWhole(type, written);
            return;
        }
        Written.Fields fields = changes.applied(written);
        if (fields != null) {
            readWhole(type, fields);
        }
    }

    private void readWhole(String type, Written.Fields fields) {
        draft.takeId(fields, problems);
        int before = problems.count();
        int read = draft.size();
        if (type.equals("Priority")) {
            List<String> known = RecordShape.of(Priority.class).names();
            Written.Fields checked = FieldNames.check(fields, type, known, problems);
            Priority priority = new RecordBinder<>(Priority.class, checked, problems).bind();
            if (priority != null) {
                draft.priorities.add(new CaseDraft.Located<>(priority, fields));
            }
        } else if (type.equals("Unknown")) {
            Unknown unknown = unknowns.read(fields);
            if (unknown != null) {
                draft.unknowns.add(new CaseDraft.Located<>(unknown, fields));
            }
        } else {
            FactEntry entry = facts.read(factType(type), fields);
            if (entry != null) {
                draft.facts.add(new CaseDraft.Located<>(entry, fields));
            }
        }
        if (problems.count() > before || draft.size() == read) {
            draft.broken(type);
        }
    }

    private static Class<? extends Fact> factType(String name) {
        Class<? extends Fact> type = FactTypes.all().get(name);
        if (type == null) {
            throw new IllegalStateException(name);
        }
        return type;
    }

    private void readType(String type, Written.Field field, Filling fill) {
        List<String> known = new ArrayList<>(FactTypes.all().keySet());
        known.addAll(List.of("Priority", "Unknown"));
        if (!known.contains(type)) {
            draft.passedOver();
            boolean setting = type.equals("Threshold") || type.equals("Method");
            String message = setting ? type + " belongs in rules/settings.yaml" : "there is no type '" + type + "'";
            String near = setting ? null : Suggestion.nearest(type, known);
            problems.at(field.at(), "unknown-type", message, near);
        } else if (field.value() instanceof Written.Items items) {
            items.items().forEach(item -> readItem(type, item, fill));
        } else {
            draft.broken(type);
            wrong("'" + type + "' must be a list of entries", field.value());
        }
    }

    private void readItem(String type, Written item, Filling fill) {
        if (item instanceof Written.Fields fields) {
            readEntry(type, fill.fill(type, fields));
        } else {
            draft.broken(type);
            wrong("an entry of " + type + " must be a map of fields", item);
        }
    }

    /** What is filled in before an entry is read. */
    @FunctionalInterface
    interface Filling {

        /** Nothing is. */
        Filling NONE = (type, entry) -> entry;

        /** The entry with what it left out. */
        Written.Fields fill(String type, Written.Fields entry);
    }

    private void wrong(String message, Written found) {
        problems.at(found.at(), "wrong-kind", message + ", here stands " + found.kind());
    }
}
