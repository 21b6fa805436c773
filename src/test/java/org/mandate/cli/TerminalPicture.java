package org.mandate.cli;

import java.util.List;

/** What a terminal shows, as a small SVG for the pages. */
final class TerminalPicture {

    private static final int LINE = 18;
    private static final double CHARACTER = 7.9;

    private TerminalPicture() {}

    static String of(List<String> lines) {
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        int width = (int) Math.ceil(longest * CHARACTER) + 32;
        int height = lines.size() * LINE + 28;
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width
                + "\" height=\"" + height + "\" role=\"img\" aria-label=\"What the terminal shows\">\n"
                + "<rect width=\"100%\" height=\"100%\" rx=\"6\" fill=\"#1e1e1e\"/>\n"
                + "<g font-family=\"DejaVu Sans Mono, Consolas, monospace\" font-size=\"13\" fill=\"#e4e4e4\""
                + " xml:space=\"preserve\">\n");
        int y = 26;
        for (String line : lines) {
            String text = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            svg.append("<text x=\"16\" y=\"").append(y).append("\" textLength=\"");
            svg.append(Math.round(line.length() * CHARACTER)).append("\" style=\"white-space:pre\">");
            svg.append(text).append("</text>\n");
            y += LINE;
        }
        return svg.append("</g>\n</svg>\n").toString();
    }
}
