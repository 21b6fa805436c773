package org.mandate.facts;

import java.util.List;
import java.util.function.Predicate;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.OptionKind;

/** Whether the options that are left still make a case; if not, the argument that drops the last of them is at fault. */
final class DroppedOptions {

    private final List<Option> options;
    private final List<String> drops;

    DroppedOptions(CaseFile before, List<String> drops) {
        this.options = before.entries().stream()
                .filter(entry -> entry.type() == Option.class)
                .map(entry -> (Option) entry.stated())
                .toList();
        this.drops = drops;
    }

    boolean leaveAChoice(Problems problems) {
        boolean choice = leave(Option::onTable, "no-options", "no option on the table would be left", problems);
        for (OptionKind kind : FactChecks.ALWAYS) {
            String message = "no option of kind " + kind + " would be left, and a case has one, offered or not";
            choice &= leave(option -> option.kind() == kind, "missing-option", message, problems);
        }
        return choice;
    }

    private boolean leave(Predicate<Option> which, String code, String message, Problems problems) {
        List<String> ids = options.stream().filter(which).map(Option::id).toList();
        if (ids.isEmpty() || !drops.containsAll(ids)) {
            return true;
        }
        String last = drops.stream().filter(ids::contains).reduce((a, b) -> b).orElseThrow();
        problems.at(Place.inArgument("--drop", last, 1), code, message);
        return false;
    }
}
