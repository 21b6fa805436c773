package org.mandate.ranking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Grade;
import org.mandate.vocabulary.Strength;

/** Ids of the thresholds that the program itself reads; what others there are is for rules. */
public final class SettingNames {

    /** How long a fact holds whose type has no period of its own. */
    static final String VALID_FOR_OTHER = "valid-for-other";

    private SettingNames() {}

    /** All of them, those included that settings may leave out. */
    public static Set<String> all() {
        Set<String> all = new TreeSet<>(Set.of(VALID_FOR_OTHER));
        "ABCDEF".chars().forEach(letter -> all.add(reliability(new Grade((char) letter, 1))));
        for (int number = 1; number <= 6; number++) {
            all.add(credibility(new Grade('A', number)));
        }
        Arrays.stream(Strength.values()).map(SettingNames::strength).forEach(all::add);
        Stream.of(Fact.class.getPermittedSubclasses())
                .map(SettingNames::validFor)
                .forEach(all::add);
        return all;
    }

    static String reliability(Grade grade) {
        return "reliability-" + Character.toLowerCase(grade.reliability());
    }

    static String credibility(Grade grade) {
        return "credibility-" + grade.credibility();
    }

    static String strength(Strength strength) {
        return "strength-" + strength.name().toLowerCase(Locale.ROOT);
    }

    static String validFor(Class<?> type) {
        return "valid-for-"
                + type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
