package org.mandate.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the World Factbook says of a State's deployments, such as "1,000 Central African Republic (MINUSCA); 150 Sudan
 * (UNAMID) (Jan 2021)". Only what stands there in one number, one country and one mission is read.
 *
 * @param read what was read, in the order of the text
 * @param notRead what was not, as it stands
 */
record DeploymentText(List<Said> read, List<String> notRead) {

    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("jan", "01"),
            Map.entry("feb", "02"),
            Map.entry("mar", "03"),
            Map.entry("apr", "04"),
            Map.entry("may", "05"),
            Map.entry("jun", "06"),
            Map.entry("jul", "07"),
            Map.entry("aug", "08"),
            Map.entry("sep", "09"),
            Map.entry("oct", "10"),
            Map.entry("nov", "11"),
            Map.entry("dec", "12"));

    /** The date that ends a paragraph and holds for all of it. */
    private static final Pattern DATE = Pattern.compile("\\((?:([A-Z][a-z]{2})[a-z]*\\.? )?(\\d{4})\\)\\s*$");

    private static final Pattern PART = Pattern.compile(
            "^(approximately|approx\\.|about|est\\.|estimated|more than|over)?\\s*"
                    + "(\\d{1,3}(?:,\\d{3})*|\\d+)\\s+(?:\\(plus about (\\d[\\d,]*) police\\)\\s+)?"
                    + "(\\p{Lu}[\\p{L} .'’-]*?)\\s*\\((\\p{Lu}[\\p{Lu}\\p{L}-]*\\p{Lu}[\\p{L}-]*)(?:; plus about (\\d[\\d,]*) police)?\\)$");

    /**
     * One deployment.
     *
     * @param text as it stands
     * @param country where it serves
     * @param mission acronym
     * @param personnel uniformed personnel, police included where they are named
     * @param approx constant of how loosely the number is given, or empty
     * @param asOf year or month, such as 2021-01
     */
    record Said(String text, String country, String mission, int personnel, String approx, String asOf) {}

    /** Reads the text of a cell. */
    static DeploymentText of(String cell) {
        List<Said> read = new ArrayList<>();
        List<String> notRead = new ArrayList<>();
        String plain = cell.replace("&rsquo;", "’").replace("&nbsp;", " ").replace("&amp;", "&");
        for (String paragraph : plain.split("(?:<br\\s*/?>|</?p>|\n)+", -1)) {
            String text = paragraph.replaceAll("<[^>]*>", "").strip();
            Matcher date = DATE.matcher(text);
            String asOf = date.find() ? date(date) : null;
            if (asOf == null || text.startsWith("note")) {
                if (!text.isEmpty()) {
                    notRead.add(text);
                }
                continue;
            }
            for (String part : parts(text.substring(0, date.start()).strip())) {
                Said said = said(part, asOf);
                if (said == null) {
                    notRead.add(part + " (" + asOf + ")");
                } else {
                    read.add(said);
                }
            }
        }
        return new DeploymentText(List.copyOf(read), List.copyOf(notRead));
    }

    private static @Nullable String date(Matcher date) {
        String name = date.group(1);
        if (name == null) {
            return date.group(2);
        }
        String month = MONTHS.get(name.toLowerCase(java.util.Locale.ROOT));
        return month == null ? null : date.group(2) + "-" + month;
    }

    /** Split at semicolons that stand in no brackets. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ';' && depth == 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private static @Nullable Said said(String part, String asOf) {
        Matcher matcher = PART.matcher(part);
        if (!matcher.matches()) {
            return null;
        }
        String loosely = matcher.group(1);
        String approx = loosely == null ? "" : loosely.matches("more than|over") ? "AT_LEAST" : "ABOUT";
        String police = matcher.group(3) != null ? matcher.group(3) : matcher.group(6);
        int personnel = number(matcher.group(2)) + (police == null ? 0 : number(police));
        return new Said(
                part,
                matcher.group(4).strip(),
                matcher.group(5),
                personnel,
                police == null ? approx : approx.isEmpty() ? "ABOUT" : approx,
                asOf);
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace(",", ""));
    }
}
