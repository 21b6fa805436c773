package org.mandate.facts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.CountedRows;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Grounds;
import org.mandate.vocabulary.Method;
import org.mandate.vocabulary.Priority;
import org.mandate.vocabulary.Threshold;
import org.mandate.vocabulary.Unknown;

/** The words that facts and rules are written in, with their meaning, as Markdown. */
public final class VocabularyPage {

    private static final List<Class<?>> CONTEXT = List.of(Priority.class, Threshold.class, Method.class, Unknown.class);

    private VocabularyPage() {}

    /** Names of all types and enums, each with its section, in order. */
    public static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        SortedMap<String, Class<?>> constants = new TreeMap<>();
        List<Class<?>> types = new ArrayList<>(FactTypes.all().values());
        types.addAll(CONTEXT);
        types.addAll(List.of(Conclusion.class.getPermittedSubclasses()));
        for (Class<?> type : types) {
            sections.put(type.getSimpleName(), record(type));
            RecordShape.of(type).parts().forEach(part -> constantsOf(part, constants));
        }
        constants.forEach((name, type) -> sections.put(name, constants(type)));
        return sections;
    }

    /** The whole page. */
    public static String whole() {
        Map<String, String> sections = sections();
        StringBuilder out = new StringBuilder();
        out.append("# Vocabulary\n\n");
        out.append("Made by `./mandate vocabulary`. Facts stand in `facts/`; conclusions are drawn by rules.\n");
        out.append("Every fact also has `id`, `asOf`, `source`, `grade` and may have `knownSince`, `validFor`, ");
        out.append("`note`, `approx`, `assumed`.\n");
        heading("Facts", List.copyOf(FactTypes.all().values()), sections, out);
        heading("Context", CONTEXT, sections, out);
        heading("Conclusions", List.of(Conclusion.class.getPermittedSubclasses()), sections, out);
        List<String> written = new ArrayList<>(FactTypes.all().keySet());
        CONTEXT.forEach(type -> written.add(type.getSimpleName()));
        for (Class<?> type : Conclusion.class.getPermittedSubclasses()) {
            written.add(type.getSimpleName());
        }
        out.append("\n## Constants\n");
        sections.forEach((name, text) -> {
            if (!written.contains(name)) {
                out.append('\n').append(text);
            }
        });
        return out.toString();
    }

    private static void heading(String title, List<?> types, Map<String, String> sections, StringBuilder out) {
        out.append("\n## ").append(title).append('\n');
        for (Object type : types) {
            out.append('\n').append(sections.get(((Class<?>) type).getSimpleName()));
        }
    }

    private static String record(Class<?> type) {
        Map<String, String> meanings = Meanings.ofComponents(type);
        StringBuilder out = new StringBuilder("### " + type.getSimpleName() + "\n\n");
        out.append(Meanings.of(type)).append("\n\n");
        out.append("| field | value | meaning |\n|---|---|---|\n");
        boolean fact = Fact.class.isAssignableFrom(type);
        for (RecordShape.Part part : RecordShape.of(type).parts()) {
            if (part.raw() == Grounds.class
                    || part.raw() == CountedRows.class
                    || part.name().equals("evidence")) {
                continue;
            }
            String name = "`" + part.name() + "`" + (part.key() && fact ? " (key)" : "");
            String value = kind(part.type()) + (part.nullable() ? ", optional" : "");
            String meaning = meanings.getOrDefault(part.name(), "");
            out.append("| " + name + " | " + value + " | " + meaning.replace("|", "\\|") + " |\n");
        }
        return out.toString();
    }

    private static String constants(Class<?> type) {
        Map<String, String> meanings = Meanings.ofConstants(type);
        StringBuilder out = new StringBuilder("### " + type.getSimpleName() + "\n\n");
        out.append(Meanings.of(type)).append("\n\n| constant | meaning |\n|---|---|\n");
        for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            out.append("| `" + name + "` | " + meanings.getOrDefault(name, "") + " |\n");
        }
        return out.toString();
    }

    private static void constantsOf(RecordShape.Part part, Map<String, Class<?>> constants) {
        Class<?> type = item(part.type());
        if (type != null && type.isEnum()) {
            constants.put(type.getSimpleName(), type);
        }
    }

    private static @Nullable Class<?> item(Type type) {
        if (type instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> of) {
            return of;
        }
        return type instanceof Class<?> plain ? plain : null;
    }

    private static String kind(Type type) {
        Class<?> item = item(type);
        String name = item == null ? "text" : kindOf(item);
        if (type instanceof ParameterizedType list) {
            return list.getRawType() == Map.class ? "field: value" : "list of " + name;
        }
        return name;
    }

    private static String kindOf(Class<?> type) {
        if (type.isEnum()) {
            return "[" + type.getSimpleName() + "](#" + type.getSimpleName().toLowerCase(java.util.Locale.ROOT) + ")";
        } else if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        } else if (type == int.class || type == Integer.class || type == long.class) {
            return "whole number";
        } else if (type == double.class || type == Double.class) {
            return "number";
        } else if (type == java.time.LocalDate.class) {
            return "date";
        }
        return "text";
    }
}
