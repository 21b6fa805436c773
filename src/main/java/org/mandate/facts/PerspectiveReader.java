package org.mandate.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.diagnostic.Suggestion;
import org.mandate.vocabulary.Criterion;

/** Reads the perspectives of a case, {@code facts/CASE/perspectives/NAME.yaml}. No rule sees them, and no record. */
public final class PerspectiveReader {

    /** Name of the folder in a case that holds them. */
    static final String FOLDER = "perspectives";

    private static final String OWNER = "a perspective";
    private static final List<String> FIELDS =
            List.of("holder", "illustration", "why", "priorities", "grades", "rejectsFacts", "rejectsRules", "dissent");

    private final CaseFile file;
    private final Collection<String> rules;
    private final Problems problems = new Problems();

    private PerspectiveReader(CaseFile file, Collection<String> rules) {
        this.file = file;
        this.rules = rules;
    }

    /** Whether a case says how participants see it. */
    public static boolean any(Path caseFolder) {
        return Files.isDirectory(caseFolder.resolve(FOLDER));
    }

    /** Where they are, if a case has any. */
    public static Path folder(Path caseFolder) {
        return caseFolder.resolve(FOLDER);
    }

    /**
     * The perspectives of a case, by id; none where it has no folder of them.
     *
     * @param rules names of the rules of the rulebook
     * @throws InvalidInput with everything that is wrong with them
     */
    public static List<Perspective> read(Path caseFolder, CaseFile file, Collection<String> rules) {
        Path folder = caseFolder.resolve(FOLDER);
        if (!any(caseFolder)) {
            return List.of();
        }
        PerspectiveReader reader = new PerspectiveReader(file, rules);
        ShownPath shown = new ShownPath(ShownPath.above(caseFolder, "facts"));
        List<Perspective> found = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path path : all.sorted().toList()) {
                Perspective one = reader.one(path, shown.of(path));
                if (one != null) {
                    found.add(one);
                }
            }
        } catch (IOException e) {
            reader.problems.ofFile(shown.of(folder), "unreadable", "the folder cannot be read");
        }
        reader.problems.throwIfAny();
        return found;
    }

    /**
     * What is written of itself; the rest is read apart.
     *
     * @param holder whose perspective it is
     * @param illustration whether it was written from what such a participant would say, and is not its own statement
     * @param why what it is drawn from
     * @param dissent what it says against the recommendation, in its own words
     */
    record Head(
            String holder,
            @Nullable Boolean illustration,
            String why,
            @Nullable String dissent) {}

    /**
     * A fact that the holder rejects.
     *
     * @param fact id of the fact
     * @param because why
     */
    record RejectedFact(String fact, String because) {}

    /**
     * A rule that the holder rejects.
     *
     * @param rule name of the rule
     * @param because why
     */
    record RejectedRule(String rule, String because) {}

    private @Nullable Perspective one(Path path, String shown) {
        String name = CaseFolder.name(path);
        if (name.startsWith(".")) {
            return null;
        } else if (!name.endsWith(".yaml") || Files.isDirectory(path)) {
            problems.ofFile(shown, "unread-file", "is not read: perspectives end in .yaml");
            return null;
        }
        Written written = YamlFile.read(path, shown, problems);
        if (!(written instanceof Written.Fields found)) {
            if (written != null) {
                problems.at(written.at(), "wrong-kind", OWNER + " must be a map, here stands " + written.kind());
            }
            return null;
        }
        int before = problems.count();
        Written.Fields fields = FieldNames.check(found, OWNER, FIELDS, problems);
        Blank.check(fields, List.of("holder", "why", "dissent"), problems);
        Head head =
                new RecordBinder<>(Head.class, fields, problems).called(OWNER).bind();
        Perspective.Ordering order = order(fields.value("priorities"));
        List<Perspective.Regrading> grades = new ArrayList<>();
        for (Written.Fields each : list(fields, "grades")) {
            Perspective.Regrading grade = bind(Perspective.Regrading.class, each, "grades");
            if (grade != null) {
                known(each, "source", grade.source(), "source", file.sources().keySet());
                grades.add(grade);
            }
        }
        List<Perspective.Rejection> facts = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        file.entries().stream().filter(e -> !e.stated().context()).forEach(e -> ids.add(e.id()));
        for (Written.Fields each : list(fields, "rejectsFacts")) {
            RejectedFact fact = bind(RejectedFact.class, each, "rejectsFacts");
            if (fact != null && known(each, "fact", fact.fact(), "fact", ids)) {
                facts.add(new Perspective.Rejection(fact.fact(), fact.because()));
            }
        }
        List<Perspective.Rejection> rejected = new ArrayList<>();
        for (Written.Fields each : list(fields, "rejectsRules")) {
            RejectedRule rule = bind(RejectedRule.class, each, "rejectsRules");
            if (rule != null && known(each, "rule", rule.rule(), "rule", rules)) {
                rejected.add(new Perspective.Rejection(rule.rule(), rule.because()));
            }
        }
        return head == null || problems.count() > before
                ? null
                : new Perspective(
                        name.substring(0, name.length() - ".yaml".length()),
                        head.holder(),
                        Boolean.TRUE.equals(head.illustration()),
                        head.why(),
                        order,
                        grades,
                        facts,
                        rejected,
                        head.dissent());
    }

    private Perspective.@Nullable Ordering order(@Nullable Written written) {
        if (written == null) {
            return null;
        }
        if (!(written instanceof Written.Fields fields)) {
            String message = "'priorities' must be a map such as {order: [PROTECTION], because: …}, here stands ";
            problems.at(written.at(), "wrong-kind", message + written.kind());
            return null;
        }
        Perspective.Ordering order = bind(Perspective.Ordering.class, fields, "priorities");
        if (order != null && order.order().isEmpty()) {
            problems.at(fields.placeOf("order"), "no-priorities", "'order' names no criterion: say what counts most");
        } else if (order != null) {
            Set<Criterion> seen = new HashSet<>();
            order.order().stream()
                    .filter(c -> !seen.add(c))
                    .forEach(c ->
                            problems.at(fields.placeOf("order"), "duplicate-key", c + " stands twice in the order"));
        }
        return order;
    }

    private List<Written.Fields> list(Written.Fields fields, String name) {
        List<Written.Fields> maps = new ArrayList<>();
        Written written = fields.value(name);
        if (written instanceof Written.Items items) {
            for (Written item : items.items()) {
                if (item instanceof Written.Fields map) {
                    maps.add(map);
                } else {
                    String message = "an entry of '" + name + "' must be a map of fields, here stands ";
                    problems.at(item.at(), "wrong-kind", message + item.kind());
                }
            }
        } else if (written != null) {
            problems.at(written.at(), "wrong-kind", "'" + name + "' must be a list, here stands " + written.kind());
        }
        return maps;
    }

    private <R> @Nullable R bind(Class<R> type, Written.Fields fields, String owner) {
        Written.Fields checked =
                FieldNames.check(fields, "'" + owner + "'", RecordShape.of(type).names(), problems);
        Blank.check(checked, List.of("because"), problems);
        return new RecordBinder<>(type, checked, problems)
                .called("'" + owner + "'")
                .bind();
    }

    private boolean known(Written.Fields at, String field, String id, String what, Collection<String> all) {
        if (all.contains(id)) {
            return true;
        }
        String message = "there is no " + what + " '" + id + "'"
                + (what.equals("fact") ? " in the case" : what.equals("source") ? " that the case cites" : "");
        problems.at(at.placeOf(field), "unknown-" + what, message, Suggestion.nearest(id, all));
        return false;
    }
}
