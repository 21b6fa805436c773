package org.mandate.explain;

import java.util.ArrayList;
import java.util.List;

/** Contrasts as text. Printed parts add up to printed sums. */
public final class ContrastText {

    private final Contrast contrast;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private ContrastText(Contrast contrast, int width) {
        this.contrast = contrast;
        this.width = width;
    }

    /** The contrast; where {@code brief}, in at most twelve lines. */
    public static String of(Contrast contrast, boolean brief, int width) {
        ContrastText text = new ContrastText(contrast, width);
        return brief ? text.brief() : text.whole();
    }

    private String head() {
        Contrast.Side a = contrast.first();
        Contrast.Side b = contrast.second();
        return a.label() + " (" + Words.of(a.viability()) + ") scores " + Words.three(a.score()) + ", " + b.label()
                + " ("
                + Words.of(b.viability()) + ") " + Words.three(b.score()) + ": a difference of "
                + Words.signed(contrast.thousandths()) + ".";
    }

    private String whole() {
        lines.addAll(Wrapped.lines("", head(), width));
        contrast.demands().forEach(d -> lines.addAll(Wrapped.lines("", d, width)));
        lines.add("");
        lines.add("What the difference is made of");
        contrast.criteria().forEach(this::criterion);
        lines.add("  " + Words.signed(contrast.thousandths()) + " in all");
        lines.add("");
        smallest();
        return String.join("\n", lines) + "\n";
    }

    private void criterion(Contrast.ByCriterion criterion) {
        lines.addAll(Wrapped.lines(
                "  " + Words.signed(criterion.thousandths()) + " ",
                Words.of(criterion.criterion()) + ": weight " + Words.three(criterion.weight()) + " × ("
                        + Words.three(criterion.first()) + " − " + Words.three(criterion.second()) + ")",
                width));
        long even = 0;
        for (Contrast.Part part : criterion.parts()) {
            if (part.thousandths() == 0) {
                even++;
            } else {
                lines.addAll(Wrapped.lines("      " + Words.signed(part.thousandths()) + " ", said(part), width));
            }
        }
        if (even > 0) {
            lines.add("      +0.000 " + Words.count(even, "finding") + " that make no difference");
        }
        for (String option : criterion.nothingFound()) {
            lines.addAll(
                    Wrapped.lines("      +0.000 ", "nothing found for " + option + ": its value stays at 0.5", width));
        }
    }

    private static String said(Contrast.Part part) {
        return part.about() + ": " + part.text() + " [" + String.join(", ", part.findings()) + "]";
    }

    private void smallest() {
        lines.addAll(Wrapped.lines("", smallestSaid(), width));
        contrast.smallest()
                .forEach(p -> lines.addAll(Wrapped.lines("  " + Words.signed(p.thousandths()) + " ", said(p), width)));
    }

    private String smallestSaid() {
        String all = "everything for " + contrast.second().label() + " (" + Words.signed(contrast.against()) + ")";
        if (contrast.smallest().isEmpty()) {
            return "All findings for " + contrast.first().label() + " together do not outweigh " + all + ".";
        }
        long sum = contrast.smallest().stream()
                .mapToLong(Contrast.Part::thousandths)
                .sum();
        return "The smallest set for " + contrast.first().label() + " that outweighs " + all + ": "
                + Words.count(contrast.smallest().size(), "finding") + ", " + Words.signed(sum) + " together";
    }

    private String brief() {
        List<String> items = new ArrayList<>();
        contrast.criteria().forEach(c -> items.add(Words.signed(c.thousandths()) + " " + Words.of(c.criterion())));
        List<String> said = new ArrayList<>();
        said.add("by criterion: " + String.join(", ", items) + "; in all " + Words.signed(contrast.thousandths()));
        said.add(smallestSaid() + (contrast.smallest().isEmpty() ? "" : ":"));
        contrast.smallest().forEach(p -> said.add(Words.signed(p.thousandths()) + " " + said(p)));
        String summary = head() + " " + contrast.demands().get(0);
        return ExplanationText.shortened(summary, said, "of these", width);
    }
}
