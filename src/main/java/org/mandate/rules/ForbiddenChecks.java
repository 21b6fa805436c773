package org.mandate.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.mandate.diagnostic.Diagnostic;

/** Refuses what makes order matter, hides a condition, or changes facts while rules fire. */
final class ForbiddenChecks {

    private static final Map<String, String> ATTRIBUTES = Map.of(
            "extends", "a rule that extends another hides part of its conditions",
            "salience", "salience makes order matter",
            "dialect", "rules are written in Java",
            "no-loop", "no-loop hides a rule that undoes its own grounds",
            "lock-on-active", "lock-on-active hides a rule that undoes its own grounds",
            "enabled", "a rule that is switched off reads as if it counted: delete it");
    private static final String GROUPS = " makes it matter which rules fire when";

    private static final String DRAWN = "conclusions are drawn with Conclude, so that they go when their grounds go";
    private static final String CHANGED = "facts do not change while rules fire";
    private static final Map<String, String> CALLS = Map.of(
            "insert", DRAWN,
            "insertLogical", DRAWN,
            "insertAsync", DRAWN,
            "modify", CHANGED,
            "update", CHANGED,
            "delete", CHANGED,
            "retract", CHANGED);
    private static final Set<String> SESSIONS = Set.of("drools", "kcontext");
    private static final Set<String> RUNTIMES = Set.of("getKieRuntime", "getKnowledgeRuntime", "getWorkingMemory");

    /** A backslash that no other one takes away, and u. */
    private static final Pattern ESCAPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\\\u)");

    private final List<Diagnostic> problems;

    ForbiddenChecks(List<Diagnostic> problems) {
        this.problems = problems;
    }

    /** What stands outside rules. */
    void check(RuleFile file, PackageDescr parsed) {
        outside(file, "global", parsed.getGlobals());
        outside(file, "function", parsed.getFunctions());
        outside(file, "declare", parsed.getTypeDeclarations());
        outside(file, "declare", parsed.getEnumDeclarations());
        outside(file, "declare", parsed.getEntryPointDeclarations());
        outside(file, "declare", parsed.getWindowDeclarations());
        outside(
                file,
                "query",
                parsed.getRules().stream().filter(RuleDescr::isQuery).toList());
        imports(file, parsed);
        escapes(file);
        if (parsed.getUnit() != null) {
            outside(file, "unit", List.of(parsed.getUnit()));
        }
        for (AttributeDescr attribute : parsed.getAttributes()) {
            attribute(file, file.tokens(), attribute.getName());
        }
    }

    private void imports(RuleFile file, PackageDescr parsed) {
        List<ImportDescr> hidden = new ArrayList<>(parsed.getFunctionImports());
        hidden.addAll(parsed.getAccumulateImports());
        for (ImportDescr each : hidden) {
            Token place = file.tokens().all().stream()
                    .filter(t -> t.is("import") && t.start() <= Math.max(0, each.getStartCharacter()))
                    .reduce((a, b) -> b)
                    .orElse(file.tokens().get(0));
            add(file, place, "a rulebook imports types alone: what a function does must be seen where it is called");
        }
    }

    /** The compiler reads them before all else, even in comments, so they could hide any word. */
    private void escapes(RuleFile file) {
        Matcher escape = ESCAPE.matcher(file.text());
        while (escape.find()) {
            int place = escape.start(1);
            String why = "a rulebook has no unicode escapes: write the character itself";
            problems.add(file.at(place, "forbidden", why, null));
        }
    }

    void check(ParsedRule rule) {
        rule.rule().getAttributes().keySet().forEach(name -> {
            boolean harmless =
                    name.equals("dialect") && "java".equals(rule.rule().getDialect());
            // What a whole file sets is said once, at the file.
            boolean own = rule.header().all().stream()
                    .anyMatch(t -> t.isName() && rule.file().text().startsWith(name, t.start()));
            if (own && !harmless) {
                attribute(rule.file(), rule.header(), name);
            }
        });
        if (rule.rule().getParentName() != null) {
            attribute(rule.file(), rule.header(), "extends");
        }
        Tokens conditions = rule.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).is("init")
                    && isCall(conditions, i)
                    && conditions.get(i - 1).is(",")) {
                add(
                        rule.file(),
                        conditions.get(i),
                        "an accumulate has no code of its own: collect a list and let a function compute");
            }
            if (conditions.get(i).is("eval")
                    && isCall(conditions, i)
                    && !conditions.get(i - 1).is(".")) {
                add(
                        rule.file(),
                        conditions.get(i),
                        "an eval that does not compile is dropped in silence: put the test inside a pattern");
            }
        }
        calls(rule.file(), rule.consequence());
    }

    private void calls(RuleFile file, Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.isName() || !isCall(tokens, i)) {
                continue;
            }
            boolean bare = !tokens.get(i - 1).is(".");
            boolean session = !bare && SESSIONS.contains(tokens.get(i - 2).text());
            String why = CALLS.get(token.text());
            if (why != null && (session || bare)) {
                add(file, token, why);
            } else if (session && RUNTIMES.contains(token.text())) {
                add(file, token, "rules reach the session through Conclude alone");
            }
        }
    }

    private static boolean isCall(Tokens tokens, int name) {
        return tokens.get(name + 1).is("(");
    }

    /** An attribute's name may be several words: its first word starts where the whole of it stands. */
    private void attribute(RuleFile file, Tokens within, String name) {
        String why = ATTRIBUTES.getOrDefault(name, name + GROUPS);
        Token place = within.all().stream()
                .filter(t -> t.isName() && file.text().startsWith(name, t.start()))
                .findFirst()
                .orElse(within.get(0));
        add(file, place, why);
    }

    private void outside(RuleFile file, String word, Collection<? extends BaseDescr> found) {
        for (BaseDescr each : found) {
            // Some of these begin after their keyword.
            Token place = file.tokens().all().stream()
                    .filter(t -> t.is(word) && t.start() <= each.getStartCharacter())
                    .reduce((a, b) -> b)
                    .orElse(file.tokens().get(0));
            add(file, place, "'" + word + "' has no place in a rulebook");
        }
    }

    private void add(RuleFile file, Token place, String why) {
        problems.add(file.at(place, "forbidden", why, null));
    }
}
