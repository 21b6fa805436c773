package org.mandate.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mandate.table.TableSensitivity.Base;
import org.mandate.table.TableSensitivity.CriterionLine;
import org.mandate.table.TableSensitivity.Part;
import org.mandate.table.TableSensitivity.Score;
import org.mandate.table.TableSensitivity.Stability;

/** What the weights of a table decide, as text. */
public final class TableText {

    private final TableSensitivity result;
    private final Page page;

    private TableText(TableSensitivity result, int width) {
        this.result = result;
        this.page = new Page(width);
    }

    /** The text, in lines of at most about so many columns. */
    public static String of(TableSensitivity result, int width) {
        TableText text = new TableText(result, width);
        text.head();
        text.base();
        for (Part part : result.parts()) {
            // At stated weights of certain cells there is nothing to vary: the scores have said it.
            if (part.weights() != TableSensitivity.Weights.STATED || result.uncertainCells() > 0) {
                new PartText(result, part, text.page).write();
            }
        }
        return text.page.toString();
    }

    private void head() {
        int options = result.options().size();
        int criteria = result.criteria().size();
        int cells = options * criteria;
        long groups = result.options().stream()
                .map(TableSensitivity.OptionLine::group)
                .distinct()
                .count();
        page.heading(
                options + " options, " + criteria + (criteria == 1 ? " criterion. " : " criteria. ")
                        + (groups == options
                                ? ""
                                : "They form " + groups + " groups; a group scores what its best option scores. ")
                        + (result.uncertainCells() == 0
                                ? "Every cell is a value."
                                : result.uncertainCells() + " of " + cells
                                        + " cells are ranges or distributions: each draw takes a value from each, independently."));
        page.paragraph("", "The worse end of a scale is worth 0 and the better end 1; weights trade between scales:");
        for (CriterionLine criterion : result.criteria()) {
            page.paragraph("  - ", scale(criterion));
        }
    }

    private static String scale(CriterionLine criterion) {
        if (criterion.low() == criterion.high()) {
            return criterion.name() + ": all options are alike on it, so its weight decides nothing between them";
        }
        Goal goal = Goal.valueOf(criterion.goal().toUpperCase(Locale.ROOT));
        return criterion.name() + ": " + Figure.plain(criterion.low()) + " to " + Figure.plain(criterion.high()) + ", "
                + goal.words() + (criterion.scaleStated() ? " (scale as stated)" : "");
    }

    private void base() {
        Base base = result.base();
        String where = switch (base.from()) {
            case STATED -> "at the stated weights";
            case ORDER -> "in the middle of the stated order (its rank-order centroid)";
            case EQUAL -> "at equal weights, none being stated";
        };
        String middle = result.uncertainCells() == 0 ? "" : "; uncertain cells stand at their middle";
        page.heading("Scores " + where + middle);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("option", "rank", "score"));
        base.scores().forEach(s -> rows.add(List.of(s.group(), String.valueOf(s.rank()), Figure.score(s.score()))));
        page.columns(rows);
        List<String> first = base.scores().stream()
                .filter(s -> s.rank() == 1)
                .map(Score::group)
                .toList();
        if (first.size() > 1) {
            page.paragraph("  ", Page.and(first) + " share first place.");
        }
        stability(base, first.get(0));
    }

    private void stability(Base base, String first) {
        page.heading("Weights of one criterion for which " + first
                + " stays first, the other weights keeping their proportions (exact)");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("criterion", "weight", "from", "to", "first below", "first above"));
        for (Stability each : base.stability()) {
            Double low = each.low();
            Double high = each.high();
            rows.add(List.of(
                    each.criterion(),
                    Figure.weight(each.weight()),
                    low == null ? "undefined" : Figure.weight(low),
                    high == null ? "undefined" : Figure.weight(high),
                    each.below() == null ? "-" : each.below(),
                    each.above() == null ? "-" : each.above()));
        }
        page.columns(rows);
        if (base.stability().stream().anyMatch(each -> each.low() == null)) {
            page.paragraph("  ", "Undefined: where a criterion weighs all, the others have no proportions to keep.");
        }
    }
}
