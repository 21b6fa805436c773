package org.mandate.rules.checks;

import java.util.List;
import java.util.Optional;
import org.mandate.rules.ClassicCompiler;

/** Every check of a rulebook: one line each. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            // made while rules are read, loaded and compiled
            new Elsewhere("syntax", "A file is no DRL."),
            new Elsewhere("wrong-package", "A file stands in another package than the rulebook."),
            new Elsewhere("forbidden", "A rule uses what makes order matter, hides a condition or changes facts."),
            new Elsewhere("annotation", "An annotation is unknown, given twice, misplaced or no plain text."),
            new Elsewhere("missing-annotation", "A rule does not say why it holds, on what basis, or from when."),
            new Elsewhere("duplicate-rule", "Two rules have one name."),
            new Elsewhere("unknown-type", "A pattern names a type that does not exist."),
            new Elsewhere("unknown-field", "A condition names a field or method that does not exist."),
            new Elsewhere("unknown-constant", "A condition names a constant that does not exist."),
            new Elsewhere("unknown-variable", "A variable is used where it is not bound."),
            new Elsewhere("mismatched-types", "A constant, a text, a date or a number is compared with another kind."),
            new Elsewhere("bad-expression", "What a text is matched with is no regular expression."),
            new Elsewhere("does-not-compile", "The engine cannot compile a rule."),
            new Elsewhere("not-allowed", "A rule uses a class or method that rules may not use."),
            new Elsewhere(ClassicCompiler.CODE, "The engine's other compiler objects to a rule."),
            new Elsewhere(Allows.CHECK, "A mandate:allow gives no reason, names no check or silences nothing."),
            // what can never match, or is not what it seems
            new NeverMatches(),
            new NeverInserted(),
            new NeverConcluded(),
            new SelfComparison(),
            new BoundTwice(),
            new CrossProduct(),
            new MixedAndOr(),
            new IntegerDivision(),
            new UnsortedList(),
            new UnusedBinding(),
            // what a conclusion rests on
            new NoConclusion(),
            new GroundlessConclusion(),
            new EvidenceUnderExists(),
            new UndoesItsGround(),
            // what belongs elsewhere
            new NumberInCondition(),
            new NamesACase(),
            new EmptyAnnotation(),
            // the rulebook as a whole
            new SameRule(),
            new SubsumedRule(),
            new UnknownThreshold(),
            new UnusedThreshold(),
            new DemandlessKind(),
            new NoRanking(),
            new MissingTest());

    private Checks() {}

    /** All of them, in the order in which they are listed. */
    public static List<Check> all() {
        return ALL;
    }

    /** The check of a name. */
    public static Optional<Check> named(String name) {
        return ALL.stream().filter(c -> c.name().equals(name)).findFirst();
    }
}
