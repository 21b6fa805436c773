package org.mandate.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.FactStatus;
import org.mandate.facts.CaseFile;
import org.mandate.facts.EventRows;
import org.mandate.facts.FactEntry;
import org.mandate.facts.FactText;
import org.mandate.facts.Keys;
import org.mandate.facts.Settings;
import org.mandate.vocabulary.EventTable;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.Unknown;

/**
 * Which statements of a case are used on a day, and why the others are not.
 *
 * @param statements every version of every fact, sorted by type, id and version
 * @param unknowns what is not known on the day, sorted by id
 * @param ties facts whose best versions contradict one another with equal grade and date: id to version numbers
 */
record Selection(List<Statement> statements, List<Unknown> unknowns, Map<String, List<Integer>> ties) {

    /**
     * One version of a fact.
     *
     * @param entry the fact as written
     * @param version its number, from 0
     * @param fact the version with its quality on the day
     * @param status why it is used or not
     * @param used whether rules see it
     */
    record Statement(FactEntry entry, int version, Fact fact, FactStatus status, boolean used) {

        private Statement as(FactStatus other, boolean use) {
            return new Statement(entry, version, fact, other, use);
        }
    }

    /** Selects for a day; {@code choices} says which version of a tied fact to use, the first one by default. */
    static Selection of(CaseFile file, Settings settings, LocalDate day, Map<String, Integer> choices) {
        Valuation valuation = new Valuation(settings, day);
        Map<String, List<Integer>> ties = new TreeMap<>();
        List<Statement> statements = new ArrayList<>();
        for (FactEntry entry : file.entries()) {
            statements.addAll(versions(entry, valuation, choices.get(entry.id()), ties));
        }
        statements.addAll(counts(file, settings, valuation, statements));
        supersede(statements);
        List<Unknown> unknowns = new ArrayList<>(open(file.unknowns(), statements));
        statements.stream()
                .filter(s -> s.status() == FactStatus.STALE && !s.used())
                .map(Selection::unknownOf)
                .forEach(unknowns::add);
        unknowns.sort(Comparator.comparing(Unknown::id));
        return new Selection(List.copyOf(statements), List.copyOf(unknowns), ties);
    }

    /** The facts that rules see: what is used, without the headings of variants; sorted by id. */
    List<Fact> facts() {
        Set<String> headings = new HashSet<>();
        for (Statement statement : statements) {
            if (statement.fact() instanceof Option option && option.variantOf() != null) {
                headings.add(option.variantOf());
            }
        }
        return statements.stream()
                .filter(Statement::used)
                .map(Statement::fact)
                .filter(fact -> !(fact instanceof Option && headings.contains(fact.id())))
                .sorted(Comparator.comparing(Fact::id))
                .toList();
    }

    /** The fact's id; a version that stands beside the one used has its number, from 1, behind it. */
    String id(Statement statement) {
        if (statement.entry().versions().size() == 1) {
            return statement.entry().id();
        }
        boolean another = statements.stream()
                .anyMatch(s -> s.entry().id().equals(statement.entry().id()) && s.used() && !s.equals(statement));
        boolean plain = statement.used() || (statement.version() == 0 && !another);
        return statement.entry().id() + (plain ? "" : "~" + (statement.version() + 1));
    }

    /** What the tables of events come to that are used on the day. */
    private static List<Statement> counts(
            CaseFile file, Settings settings, Valuation valuation, List<Statement> statements) {
        List<Statement> counts = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.used() && statement.fact() instanceof EventTable table) {
                EventRows rows = file.tables().get(table.sha256());
                if (rows != null) {
                    int months = SettingNames.countMonths(settings);
                    new RowCounts(statement.entry(), table, rows, months, valuation.day())
                            .entries()
                            .forEach(count -> counts.add(statement(count, valuation)));
                }
            }
        }
        return counts;
    }

    /** A count has the quality of its day; that it is old is said once, of its table. */
    private static Statement statement(FactEntry count, Valuation valuation) {
        Fact fact = valuation.value(count.stated(), count.validFor());
        return new Statement(count, 0, fact, FactStatus.CURRENT, true);
    }

    private static List<Statement> versions(
            FactEntry entry, Valuation valuation, @Nullable Integer choice, Map<String, List<Integer>> ties) {
        List<Statement> all = new ArrayList<>();
        for (int i = 0; i < entry.versions().size(); i++) {
            Fact fact = valuation.value(entry.versions().get(i), entry.validFor());
            boolean known = !fact.evidence().knownSince().isAfter(valuation.day());
            all.add(new Statement(entry, i, fact, known ? FactStatus.CURRENT : FactStatus.KNOWN_LATER, known));
        }
        List<Statement> known = all.stream()
                .filter(Statement::used)
                .sorted(byGradeThenDate(valuation))
                .toList();
        if (known.isEmpty()) {
            return all;
        }
        Statement best = known.get(0);
        List<Integer> tied = known.stream()
                .filter(s -> byGradeThenDate(valuation).compare(s, best) == 0)
                .map(Statement::version)
                .toList();
        if (tied.size() > 1) {
            ties.put(entry.id(), tied);
        }
        int chosen = choice == null ? best.version() : choice;
        all.replaceAll(s -> !s.used() ? s : judged(s, chosen, tied, valuation));
        return all;
    }

    private static Statement judged(Statement statement, int chosen, List<Integer> tied, Valuation valuation) {
        boolean tie = tied.size() > 1 && tied.contains(statement.version());
        if (statement.version() != chosen) {
            return statement.as(tie ? FactStatus.TIED : FactStatus.OVERRULED, false);
        }
        double fresh = valuation.freshness(statement.fact(), statement.entry().validFor());
        if (fresh < 1 && !statement.fact().context()) {
            return statement.as(FactStatus.STALE, fresh > 0);
        }
        if (tie) {
            return statement.as(FactStatus.TIED, true);
        }
        return statement.fact().evidence().assumed() ? statement.as(FactStatus.ASSUMED, true) : statement;
    }

    private static Comparator<Statement> byGradeThenDate(Valuation valuation) {
        return Comparator.comparing(
                        (Statement s) -> valuation.grade(s.fact().evidence().grade()))
                .thenComparing(s -> s.fact().asOf())
                .reversed();
    }

    /** Of facts with one key the latest is used; a stale fact does not come back when a later one exists. */
    private static void supersede(List<Statement> statements) {
        Comparator<Statement> later = Comparator.comparing(
                        (Statement s) -> s.fact().asOf())
                .thenComparing(s -> s.fact().evidence().knownSince())
                .thenComparing(s -> s.fact().id());
        Map<String, Statement> latest = new TreeMap<>();
        for (Statement statement : statements) {
            String key = Keys.keyOf(statement.fact());
            if (key != null && chosen(statement)) {
                latest.merge(key, statement, (a, b) -> later.compare(a, b) >= 0 ? a : b);
            }
        }
        statements.replaceAll(s -> {
            String key = Keys.keyOf(s.fact());
            boolean last = key == null || !chosen(s) || s.equals(latest.get(key));
            return last ? s : s.as(FactStatus.SUPERSEDED, false);
        });
    }

    private static boolean chosen(Statement statement) {
        return statement.used() || statement.status() == FactStatus.STALE;
    }

    /** Unknowns that no used fact answers. */
    private static List<Unknown> open(List<Unknown> unknowns, List<Statement> statements) {
        return unknowns.stream()
                .filter(u -> statements.stream().noneMatch(s -> s.used() && answers(s.fact(), u)))
                .toList();
    }

    private static boolean answers(Fact fact, Unknown unknown) {
        if (!fact.getClass().getSimpleName().equals(unknown.of())
                || !String.valueOf(Keys.of(unknown)).equals(Keys.keyOf(fact))) {
            return false;
        }
        try {
            Object value = fact.getClass().getMethod(unknown.field()).invoke(fact);
            return value != null && !value.toString().equals("UNKNOWN");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the reader let pass a field that does not exist: " + unknown, e);
        }
    }

    /** What takes the place of a fact that is too old to count. */
    private static Unknown unknownOf(Statement statement) {
        Fact fact = statement.fact();
        return new Unknown(
                "stale-" + fact.id(),
                fact.getClass().getSimpleName(),
                Map.of(),
                "asOf",
                List.of(),
                Map.of(),
                FactText.whetherItStillHolds(fact),
                "what was known of it on " + fact.asOf() + " is too old to count");
    }
}
