package org.mandate.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;

/** Where in a checkout of the sources a check and all that belongs to it stands. */
record CheckSources(Path root) {

    private static final String CODE = "src/main/java/org/mandate/rules/checks";

    /** The line of the list before which a new check is put. */
    private static final String LAST = "            new MissingTest());";

    /** The checkout that a folder is in, or null where it is in none. */
    static @Nullable CheckSources find(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(CODE).resolve("Checks.java"))) {
                return new CheckSources(at);
            }
        }
        return null;
    }

    /** {@code two-thresholds} is made by the class TwoThresholds. */
    static String className(String check) {
        return Arrays.stream(check.split("-", -1))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** Whether a class of that name would hide one that every class knows. */
    static boolean isTaken(String type) {
        try {
            Class.forName("java.lang." + type, false, ClassLoader.getPlatformClassLoader());
            return true;
        } catch (ClassNotFoundException none) {
            return false;
        }
    }

    Path javaFile(String type) {
        return root.resolve(CODE).resolve(type + ".java");
    }

    Path page(String check) {
        return root.resolve("docs/checks").resolve(check + ".md");
    }

    /** The folder of its bad or its good rules. */
    Path rules(String check, String which) {
        return root.resolve("src/test/resources/rule-checks").resolve(check).resolve(which);
    }

    /** The file that trips it among those that trip every check. */
    Path tripping(String check) {
        return root.resolve("src/test/resources/every-check/rules").resolve(check + ".drl");
    }

    /** Files that list all checks, which are changed and not made. */
    List<Path> lists() {
        return List.of(javaFile("Checks"), page("README"));
    }

    /** The lists with the check in them. */
    Map<Path, String> listing(String check, String type, String summary) {
        Map<Path, String> changed = new LinkedHashMap<>();
        String list = read(javaFile("Checks"));
        if (!list.contains(LAST)) {
            throw new IllegalStateException("Checks.java does not end its list with MissingTest");
        }
        changed.put(javaFile("Checks"), list.replace(LAST, "            new " + type + "(),\n" + LAST));
        String row = "| [" + check + "](" + check + ".md) | " + summary + " |";
        List<String> lines = new ArrayList<>(read(page("README")).lines().toList());
        int place = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean before = lines.get(i).startsWith("| [") && lines.get(i).compareTo(row) < 0;
            place = before || lines.get(i).startsWith("|---") ? i + 1 : place;
        }
        lines.add(place, row);
        changed.put(page("README"), String.join("\n", lines) + "\n");
        return changed;
    }

    /** What the check as written says of its bad rule. */
    static String expected(String check, String bad) {
        List<String> lines = bad.lines().toList();
        int line = 0;
        while (!lines.get(line).startsWith("rule ")) {
            line++;
        }
        String message = "say here what is wrong, in words of the rule";
        return new Diagnostic("bad/host.drl", line + 1, 1, check, message, lines.get(line), null).text();
    }

    /** A file as one in the checkout names it. */
    String shown(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
