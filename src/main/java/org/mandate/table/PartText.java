package org.mandate.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mandate.table.TableSensitivity.CriterionLine;
import org.mandate.table.TableSensitivity.Part;
import org.mandate.weights.RankIndices;
import org.mandate.weights.RankIndices.Pair;
import org.mandate.weights.RankIndices.Standing;
import org.mandate.weights.Share;
import org.mandate.weights.VertexAnswer;

/** What holds over one set of weights, as text. */
final class PartText {

    private static final int MOST_RANKS = 8;
    private static final double RULE_OF_THREE = 3;

    private final TableSensitivity result;
    private final Part part;
    private final Page page;
    private final RankIndices indices;
    private final boolean uncertain;

    PartText(TableSensitivity result, Part part, Page page) {
        this.result = result;
        this.part = part;
        this.page = page;
        this.indices = part.indices();
        this.uncertain = result.uncertainCells() > 0;
    }

    void write() {
        page.heading(
                switch (part.weights()) {
                    case STATED -> "AT THE STATED WEIGHTS";
                    case ORDER -> "WITHIN THE STATED ORDER: " + order();
                    case ALL -> "OVER ALL WEIGHTS, nothing being stated of them";
                });
        VertexAnswer exactly = part.exactly();
        if (exactly != null) {
            new LeadText(result, part.weights(), exactly, page).write();
        }
        acceptabilities();
        if (part.weights() != TableSensitivity.Weights.STATED) {
            centralWeights();
        }
        pairs();
    }

    private String order() {
        StringBuilder order = new StringBuilder();
        for (int place = 1; place <= result.criteria().size(); place++) {
            int wanted = place;
            List<String> names = result.criteria().stream()
                    .filter(c -> c.place() != null && c.place() == wanted)
                    .map(CriterionLine::name)
                    .toList();
            order.append(place > 1 && !names.isEmpty() ? " > " : "").append(String.join(" = ", names));
        }
        return order.toString();
    }

    private String of() {
        if (part.weights() == TableSensitivity.Weights.STATED) {
            return "values";
        }
        return uncertain ? "weightings and values" : "weightings";
    }

    private void acceptabilities() {
        Long draws = indices.draws();
        page.paragraph(
                "",
                "Rank acceptabilities in per cent: the share of " + of()
                        + " for which an option takes a rank. It is not a" + " probability. " + how(draws));
        int ranks = Math.min(MOST_RANKS, indices.groups().size());
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("option"));
        header.addAll(Page.ranks(ranks));
        if (draws != null) {
            header.add("draws won");
        }
        rows.add(header);
        for (Standing standing : indices.groups()) {
            List<String> row = new ArrayList<>(List.of(standing.group()));
            standing.ranks().subList(0, ranks).forEach(share -> row.add(Figure.percent(share)));
            Long wins = standing.wins();
            if (wins != null) {
                row.add(Figure.count(wins));
            }
            rows.add(row);
        }
        page.columns(rows);
        if (ranks < indices.groups().size()) {
            page.paragraph("  ", "Lower ranks are in the output of --json.");
        }
        if (draws != null && noneOrAll()) {
            String bound = Figure.plain(RULE_OF_THREE / draws * 100);
            page.paragraph(
                    "  ",
                    "Where none or all of the draws count, the share lies, with 95 % confidence, within " + bound
                            + " per cent of 0 or of 100.");
        }
    }

    private String how(@Nullable Long draws) {
        return draws == null
                ? "Exact, nothing was drawn."
                : "Estimated from " + Figure.count(draws) + " draws, ± one standard error.";
    }

    private boolean noneOrAll() {
        return indices.groups().stream()
                .flatMap(s -> s.ranks().stream())
                .anyMatch(share -> share.value() == 0 || share.value() == 1);
    }

    private void centralWeights() {
        page.paragraph(
                "",
                "Central weights: the mean of the weightings for which an option is first. Confidence: "
                        + (uncertain
                                ? "in how many per cent of draws of the values it is first at them."
                                : "100 where it is first at them, 0 where it is not."));
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("option"));
        result.criteria().forEach(criterion -> header.add(criterion.name()));
        header.add("confidence");
        rows.add(header);
        for (int i = 0; i < indices.groups().size(); i++) {
            List<String> row = new ArrayList<>(List.of(indices.groups().get(i).group()));
            List<Double> central = indices.groups().get(i).centralWeights();
            if (central == null) {
                result.criteria().forEach(criterion -> row.add("undefined"));
            } else {
                central.forEach(weight -> row.add(Figure.weight(weight)));
            }
            Share confidence = part.confidence().get(i).factor();
            row.add(confidence == null ? "undefined" : Figure.percent(confidence));
            rows.add(row);
        }
        if (page.fits(rows)) {
            page.columns(rows);
        } else {
            rows.stream().skip(1).forEach(row -> listed(header, row));
        }
        if (indices.groups().stream().anyMatch(standing -> standing.centralWeights() == null)) {
            page.paragraph("  ", "Undefined: the option is first for no share of the weightings" + drawn() + ".");
        }
    }

    private String drawn() {
        return indices.draws() == null ? "" : " that were drawn";
    }

    /** A row that is too wide for columns. */
    private void listed(List<String> header, List<String> row) {
        List<String> parts = row.contains("undefined")
                ? List.of("undefined")
                : IntStream.range(1, row.size())
                        .mapToObj(i -> header.get(i) + " " + row.get(i))
                        .toList();
        page.paragraph("  ", row.get(0) + ": " + String.join(", ", parts));
    }

    private void pairs() {
        int count = indices.groups().size();
        if (count > MOST_RANKS) {
            page.paragraph("", "Pairwise winning indices are in the output of --json.");
            return;
        }
        page.paragraph(
                "",
                "Pairwise winning indices in per cent: the share of " + of()
                        + " for which the option of the row scores higher than that of the column.");
        List<String> names = indices.groups().stream().map(Standing::group).toList();
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(""));
        header.addAll(names);
        rows.add(header);
        for (String one : names) {
            List<String> row = new ArrayList<>(List.of(one));
            names.forEach(other -> row.add(one.equals(other) ? "-" : Figure.percent(indices.wins(one, other))));
            rows.add(row);
        }
        page.columns(rows);
        for (Pair pair : indices.pairs()) {
            if (pair.ties().value() > 0) {
                page.paragraph(
                        "  ",
                        pair.one() + " and " + pair.other() + " score the same for "
                                + Figure.percent(pair.ties().value()) + " per cent.");
            }
        }
    }
}
