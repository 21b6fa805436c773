package org.mandate.rules;

import java.nio.file.Path;
import java.util.Objects;
import org.mandate.diagnostic.InvalidInput;

/** A step of the build: compiles the rules that come with the program, so that its first run finds them compiled. */
public final class ShippedRulebook {

    private ShippedRulebook() {}

    /**
     * Compiles a folder of rules into the folder beside the program.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) {
        try {
            Rulebook.load(Path.of(arguments[0]), RulebookCache.ofBuild(note -> {}));
        } catch (InvalidInput wrong) {
            // Whoever runs a command on these rules is told what is wrong with them; the program is built all the same.
            System.err.println(
                    Objects.requireNonNullElse(wrong.getMessage(), "") + " in the rules: not compiled ahead");
        }
    }
}
