package org.mandate.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.rules.Rulebook;

/** The shipped cases, and rulebooks that keep the shipped method. */
final class Cases {

    private Cases() {}

    static List<Path> folders() {
        try (Stream<Path> all = Files.list(Path.of("facts"))) {
            return all.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CaseFile> shipped() {
        CaseReader reader = new CaseReader(null, Path.of("seeds"));
        return folders().stream().map(reader::read).toList();
    }

    /** The method with these rules as its whole domain. */
    static Rulebook planted(String rules) {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("rules/ranking.drl", read(Path.of("rules/ranking.drl")));
        texts.put("rules/planted.drl", """
                package rules
                import org.mandate.vocabulary.*
                import org.mandate.rules.Conclude
                """ + rules);
        return Rulebook.of(texts);
    }

    /** A rule that anyone could know at any time. */
    static String rule(String name, String when, String then) {
        return """
                rule "%s"
                    @doc("Planted.") @basis("a test") @cases("") @knownFrom("1900")
                when
                    %s
                then
                    %s
                end
                """.formatted(name, when, then);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
