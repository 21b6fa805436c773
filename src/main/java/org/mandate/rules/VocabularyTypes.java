package org.mandate.rules;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Priority;
import org.mandate.vocabulary.Threshold;
import org.mandate.vocabulary.Unknown;

/** What names a rule may use: the types of the vocabulary, their fields, their constants. */
public final class VocabularyTypes {

    private static final String PACKAGE = Fact.class.getPackageName();
    private static final SortedMap<String, Class<?>> MATCHABLE = matchableTypes();
    private static final SortedMap<String, Class<?>> ENUMS = enums();
    private static final Map<Class<?>, SortedMap<String, Class<?>>> FIELDS = new ConcurrentHashMap<>();

    private VocabularyTypes() {}

    /** What a pattern can match, by simple name. */
    public static SortedMap<String, Class<?>> matchable() {
        return MATCHABLE;
    }

    /** The enums that fields take their constants from, by simple name. */
    static SortedMap<String, Class<?>> constants() {
        return ENUMS;
    }

    /** Whether a type is of the vocabulary. */
    public static boolean contains(@Nullable Class<?> type) {
        return type != null && type.getPackageName().equals(PACKAGE);
    }

    /** Fields that a pattern can name, with their types: components, derived readings, and what a getter stands for. */
    public static SortedMap<String, Class<?>> fields(Class<?> type) {
        return FIELDS.computeIfAbsent(type, VocabularyTypes::readFields);
    }

    /** Whether a type has a method of that name, with whatever parameters. */
    static boolean hasMethod(Class<?> type, String name) {
        return Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(Object.class.getMethods()))
                .anyMatch(m -> m.getName().equals(name));
    }

    /** The constants of an enum. */
    public static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(f -> Modifier.isStatic(f.getModifiers()))
                .map(java.lang.reflect.Field::getName)
                .toList();
    }

    private static SortedMap<String, Class<?>> readFields(Class<?> type) {
        SortedMap<String, Class<?>> fields = new TreeMap<>();
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0 && method.getReturnType() != void.class) {
                fields.put(method.getName(), method.getReturnType());
                for (String prefix : List.of("get", "is")) {
                    String rest = method.getName()
                            .substring(
                                    Math.min(prefix.length(), method.getName().length()));
                    if (method.getName().startsWith(prefix) && !rest.isEmpty()) {
                        fields.putIfAbsent(
                                rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1),
                                method.getReturnType());
                    }
                }
            }
        }
        return fields;
    }

    private static SortedMap<String, Class<?>> matchableTypes() {
        SortedMap<String, Class<?>> types = new TreeMap<>();
        Stream.of(
                        Arrays.stream(Fact.class.getPermittedSubclasses()),
                        Arrays.stream(Conclusion.class.getPermittedSubclasses()),
                        Stream.of(
                                Fact.class,
                                Conclusion.class,
                                Priority.class,
                                Threshold.class,
                                Unknown.class,
                                org.mandate.vocabulary.Method.class))
                .flatMap(s -> s)
                .forEach(t -> types.put(t.getSimpleName(), t));
        return types;
    }

    private static SortedMap<String, Class<?>> enums() {
        SortedMap<String, Class<?>> enums = new TreeMap<>();
        for (Class<?> type : MATCHABLE.values()) {
            RecordComponent[] components = type.getRecordComponents();
            for (RecordComponent component : components == null ? new RecordComponent[0] : components) {
                String generic = component.getGenericType().getTypeName();
                for (String name : generic.split("[<>, ]+", -1)) {
                    Class<?> found = name.startsWith(PACKAGE + ".") ? load(name) : null;
                    if (found != null && found.isEnum()) {
                        enums.put(found.getSimpleName(), found);
                    }
                }
            }
        }
        return enums;
    }

    private static @Nullable Class<?> load(String name) {
        try {
            return Class.forName(name, false, VocabularyTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
