package org.mandate.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.SortedMap;
import org.mandate.diagnostic.InvalidInput;

/** A step of the build: compiles the rules that come with the program, so that its first run finds them compiled. */
public final class ShippedRulebook {

    private ShippedRulebook() {}

    /**
     * Compiles a folder of rules into the folder beside the program, and their classes into a jar, which is to stand on
     * the class path.
     *
     * @param arguments the folder, and the jar
     */
    public static void main(String[] arguments) {
        try {
            SortedMap<String, String> texts = RuleFiles.read(Path.of(arguments[0]));
            CheckedRules checked = Rulebook.check(texts);
            ShippedClasses.write(Path.of(arguments[1]), checked.compiled().classes());
            RulebookCache cache = RulebookCache.ofBuild(note -> {});
            cache.keep(CacheKey.of(texts), checked.asShipped());
            if (BothCompilers.accept(ParsedRulebook.read(texts, new ArrayList<>()), texts, checked)) {
                cache.accept(CacheKey.of(texts));
            }
        } catch (InvalidInput wrong) {
            // Whoever runs a command on these rules is told what is wrong with them; the program is built all the same.
            System.err.println(
                    Objects.requireNonNullElse(wrong.getMessage(), "") + " in the rules: not compiled ahead");
        }
    }
}
