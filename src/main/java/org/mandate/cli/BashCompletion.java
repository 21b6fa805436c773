package org.mandate.cli;

import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;

/** The completion script for bash, which zsh takes as well: that of the library, with looks at the project in it. */
final class BashCompletion {

    /** Where the script itself begins; above it the library tells of itself. */
    private static final String BEGIN = "if [ -n \"$BASH_VERSION\" ]";

    private BashCompletion() {}

    static String script(CommandLine root) {
        String made = AutoComplete.bash("mandate", root);
        String body = made.substring(made.indexOf(BEGIN))
                .replace("=(\"" + KnownNames.Cases.MARK + "\")", "=($(_mandate_cases))")
                .replace("=(\"" + KnownNames.Rules.MARK + "\")", "=($(_mandate_rules))")
                .replaceAll(
                        "local (\\w+)=\\(\"" + "\\Q" + KnownNames.RuleNames.MARK + "\\E\"\\)",
                        "local $1=() name; while IFS= read -r name; do $1+=(\"\\$name\"); done <"
                                + " <(_mandate_rule_names)");
        return Template.filled("completion.bash", Map.of("body", body));
    }
}
