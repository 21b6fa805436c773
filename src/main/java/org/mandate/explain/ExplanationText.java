package org.mandate.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Explanations as text: a paragraph, then a tree that is indented. */
public final class ExplanationText {

    private static final int DEEPEST = 12;
    private static final int SHORT = 12;

    private final List<String> lines = new ArrayList<>();
    private final int width;

    private ExplanationText(int width) {
        this.width = width;
    }

    /** The whole of it, wrapped to a width. */
    public static String of(Explanation explanation, int width) {
        ExplanationText text = new ExplanationText(width);
        text.lines.addAll(Wrapped.lines("", explanation.summary(), width));
        text.lines.add("");
        explanation.steps().forEach(step -> text.write(step, 0));
        return String.join("\n", text.lines) + "\n";
    }

    private void write(Step step, int level) {
        String indent = "  ".repeat(Math.min(level, DEEPEST));
        String id =
                step.id() == null || step.kind().equals("line") || step.kind().equals("criterion")
                        ? ""
                        : " [" + step.id() + "]";
        String end = step.above() ? " (see above)" : "";
        lines.addAll(Wrapped.lines(indent + "- ", step.text() + id + end, width));
        step.notes().forEach(note -> lines.addAll(Wrapped.lines(indent + "    · ", note, width)));
        if (step.left() > 0) {
            lines.add(indent + "    … " + Words.count(step.left(), "ground") + " below, left out for depth");
        }
        step.grounds().forEach(ground -> write(ground, level + 1));
    }

    /** At most twelve lines: as much of the tree as fits, what is nearest to the top first; says what it left out. */
    public static String shortened(Explanation explanation, int width) {
        if (!explanation.strongest().isEmpty()) {
            return shortened(explanation.bottomLine(), explanation.strongest(), "grounds", width);
        }
        List<String> items = new ArrayList<>();
        Deque<Step> open = new ArrayDeque<>(explanation.steps());
        while (!open.isEmpty()) {
            Step step = open.poll();
            if (!step.above()) {
                items.add(step.text() + (step.id() == null ? "" : " [" + step.id() + "]"));
                open.addAll(step.grounds());
            }
        }
        return shortened(explanation.bottomLine(), items, "steps", width);
    }

    /** At most twelve lines: the summary, then as many of the items as fit. */
    static String shortened(String summary, List<String> items, String what, int width) {
        List<String> lines = new ArrayList<>();
        List<String> head = Wrapped.lines("", summary, width);
        lines.addAll(head.subList(0, Math.min(head.size(), SHORT / 2)));
        if (head.size() > SHORT / 2) {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " …");
        }
        int shown = 0;
        for (String item : items) {
            List<String> next = Wrapped.lines("- ", item, width);
            if (lines.size() + next.size() > SHORT - 1) {
                break;
            }
            lines.addAll(next);
            shown++;
        }
        int more = items.size() - shown;
        lines.add(
                more == 0
                        ? "left out: what these rest on; without --short it is said"
                        : "left out: " + more + " more " + what
                                + " and what all rest on; without --short they are said");
        return String.join("\n", lines) + "\n";
    }
}
