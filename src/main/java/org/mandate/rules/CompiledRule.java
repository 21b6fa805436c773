package org.mandate.rules;

import java.util.List;

/**
 * Where the engine put a rule.
 *
 * @param holder the class whose method makes the rule
 * @param method that method, which takes nothing
 * @param classes all compiled classes that the rule needs, sorted, the holder among them
 */
record CompiledRule(String holder, String method, List<String> classes) {

    CompiledRule {
        classes = List.copyOf(classes);
    }

    /** What was compiled at one time has the same sign in the names of its holders. */
    String unit() {
        return holder.substring(0, holder.indexOf("RuleMethods"));
    }
}
