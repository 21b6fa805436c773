package org.mandate.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What compiled rules may refer to: the lines of {@code allow-list.txt}, which says how they are written. */
final class AllowList {

    private static final String FILE = "allow-list.txt";
    private static final Pattern LINE = Pattern.compile("(allow|engine|never)\\s+(\\S+)\\s+([^:]+?)\\s+: (.+)");

    private final List<Line> lines;

    private AllowList(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The list that stands beside this class. */
    static AllowList standard() {
        try (InputStream in = AllowList.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static AllowList of(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                lines.add(line(line));
            }
        }
        return new AllowList(lines);
    }

    private static Line line(String text) {
        Matcher matcher = LINE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(FILE + " has a line of no known form: " + text);
        }
        return new Line(
                matcher.group(1),
                matcher.group(2),
                Set.of(matcher.group(3).replace("new", "<init>").split("\\s+", -1)),
                matcher.group(4));
    }

    /** Whether a class may be named, whatever of it may be used. */
    boolean allowsType(Reference reference, boolean byEngine) {
        return lines.stream().anyMatch(l -> l.speaksTo(byEngine) && l.coversType(reference.owner()));
    }

    /** Whether a class, or a member of one, may be used. */
    boolean allows(Reference reference, boolean byEngine) {
        @Nullable String member = reference.member();
        if (member == null) {
            return allowsType(reference, byEngine);
        }
        return never(reference) == null
                && lines.stream()
                        .anyMatch(
                                l -> l.speaksTo(byEngine) && l.coversType(reference.owner()) && l.coversMember(member));
    }

    /** The reason why a member is never to be used, or null where there is none but that it is not on the list. */
    @Nullable
    String never(Reference reference) {
        @Nullable String member = reference.member();
        return lines.stream()
                .filter(l -> l.word().equals("never") && member != null)
                .filter(l -> l.coversType(reference.owner()) && l.members().contains(member))
                .map(Line::reason)
                .findFirst()
                .orElse(null);
    }

    /**
     * A line.
     *
     * @param word allow, engine or never
     * @param classes a class, or the classes of a package, or all
     * @param members names of methods and fields, or a sign for all or for none
     * @param reason why
     */
    private record Line(String word, String classes, Set<String> members, String reason) {

        boolean speaksTo(boolean engine) {
            return word.equals("allow") || (engine && word.equals("engine"));
        }

        boolean coversType(String name) {
            if (!classes.endsWith("*")) {
                return classes.equals(name);
            }
            String prefix = classes.substring(0, classes.length() - 1);
            return prefix.isEmpty() || (name.startsWith(prefix) && name.indexOf('.', prefix.length()) < 0);
        }

        boolean coversMember(String name) {
            return members.contains("*") || members.contains(name);
        }
    }
}
