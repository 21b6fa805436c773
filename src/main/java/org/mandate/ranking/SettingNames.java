package org.mandate.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.ConfidenceSetting;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.diagnostic.Suggestion;
import org.mandate.facts.Settings;
import org.mandate.rules.RuleInfo;
import org.mandate.rules.Rulebook;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Grade;
import org.mandate.vocabulary.Strength;
import org.mandate.vocabulary.Threshold;

/** Ids of the thresholds that the program itself reads; what others there are is for rules. */
public final class SettingNames {

    /** How long a fact holds whose type has no period of its own. */
    static final String VALID_FOR_OTHER = "valid-for-other";

    /** Least share of draws that a firm leader leads. */
    public static final String FIRM_SHARE = "firm-share";

    /** Leverage from which on a rule, source or fact is said aloud. */
    public static final String HIGH_LEVERAGE = "high-leverage";

    /** Months of a period over which rows of a table of events are counted. */
    static final String COUNT_MONTHS = "count-months";

    private SettingNames() {}

    /** Months of a period over which rows are counted; throws {@link InvalidInput} where settings do not say. */
    static int countMonths(Settings settings) {
        Threshold threshold = settings.thresholds().get(COUNT_MONTHS);
        if (threshold == null) {
            String message = "there is no Threshold '" + COUNT_MONTHS + "', which a case with a table of events needs";
            throw new InvalidInput(List.of(Diagnostic.ofFile("rules/settings.yaml", "missing-setting", message)));
        }
        return Math.max(1, (int) Math.rint(threshold.value()));
    }

    /** All of them, those included that settings may leave out. */
    public static Set<String> all() {
        Set<String> all = new TreeSet<>(readAfterRanking());
        all.add(VALID_FOR_OTHER);
        all.add(COUNT_MONTHS);
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

    /** Those that sensitivity and reports read: no ranking depends on them. */
    public static Set<String> readAfterRanking() {
        Set<String> read = new TreeSet<>(Set.of(FIRM_SHARE, HIGH_LEVERAGE));
        Stream.of(ConfidenceSetting.values()).map(ConfidenceSetting::id).forEach(read::add);
        return read;
    }

    /** Whether the quality of facts, and with it which of them are used, depends on a threshold. */
    public static boolean bearsOnFacts(String id) {
        return id.startsWith("reliability-")
                || id.startsWith("credibility-")
                || id.startsWith("valid-for-")
                || id.equals(COUNT_MONTHS);
    }

    /**
     * Refuses settings without a threshold that a rule compares with: the rule would never fire, and nobody would know.
     *
     * @throws InvalidInput with every such rule at its place
     */
    public static void requireAll(Rulebook rulebook, Settings settings) {
        Set<String> known = settings.thresholds().keySet();
        List<Diagnostic> problems = new ArrayList<>();
        for (RuleInfo rule : rulebook.rules().values()) {
            for (String id : rule.thresholds()) {
                if (!known.contains(id)) {
                    String message = "the settings define no threshold '" + id + "', which rule \"" + rule.name()
                            + "\" compares with";
                    @Nullable String near = Suggestion.nearest(id, known);
                    problems.add(new Diagnostic(rule.file(), rule.line(), 0, "unknown-threshold", message, null, near));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    static String reliability(Grade grade) {
        return "reliability-" + Character.toLowerCase(grade.reliability());
    }

    static String credibility(Grade grade) {
        return "credibility-" + grade.credibility();
    }

    /** Id of the threshold that says how strongly findings of a strength speak. */
    public static String strength(Strength strength) {
        return "strength-" + strength.name().toLowerCase(Locale.ROOT);
    }

    /** Asked for each fact of each world, so made once for each type. */
    private static final ClassValue<String> VALID_FOR = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return "valid-for-"
                    + type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        }
    };

    static String validFor(Class<?> type) {
        return VALID_FOR.get(type);
    }
}
