package org.mandate.rules;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Priority;
import org.mandate.vocabulary.Threshold;
import org.mandate.vocabulary.Unknown;

/** What names a rule may use: the types of the vocabulary, their fields, their constants. */
final class VocabularyTypes {

    private static final String PACKAGE = Fact.class.getPackageName() + ".";
    private static final Set<String> NAMES = names();

    private VocabularyTypes() {}

    /** A type of the vocabulary by its simple name, or null. */
    static @Nullable Class<?> find(String name) {
        try {
            return Class.forName(PACKAGE + name, false, VocabularyTypes.class.getClassLoader());
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return null;
        }
    }

    /** Simple names of what a pattern can match. */
    static Set<String> matchable() {
        return NAMES;
    }

    /** Fields that a pattern can name: components and derived readings. */
    static Set<String> fields(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getParameterCount() == 0 && m.getDeclaringClass() != Object.class)
                .filter(m -> m.getReturnType() != void.class)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a type has a method of that name, with whatever parameters. */
    static boolean hasMethod(Class<?> type, String name) {
        return Arrays.stream(type.getMethods()).anyMatch(m -> m.getName().equals(name));
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Class<?> type : Fact.class.getPermittedSubclasses()) {
            names.add(type.getSimpleName());
        }
        for (Class<?> type : Conclusion.class.getPermittedSubclasses()) {
            names.add(type.getSimpleName());
        }
        names.addAll(Set.of(
                Priority.class.getSimpleName(),
                Threshold.class.getSimpleName(),
                Unknown.class.getSimpleName(),
                org.mandate.vocabulary.Method.class.getSimpleName()));
        return names;
    }
}
