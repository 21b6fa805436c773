package org.mandate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.Place;
import org.mandate.facts.Problems;
import org.mandate.facts.SavedCase;

/** Writes a changed case as a folder of its own, whole or not at all. */
final class SaveAs {

    private SaveAs() {}

    /** Notes a problem where a case of that name cannot be written. */
    static void check(String name, Path facts, Problems problems) {
        Place at = Place.inArgument("--save", name, 1);
        if (!name.matches("[a-z0-9][a-z0-9-]*")) {
            problems.at(at, "bad-name", "a case is named by small letters, digits and hyphens");
        } else if (Files.exists(facts.resolve(name))) {
            problems.at(at, "exists-already", "there is a case '" + name + "' already");
        }
    }

    /** Writes the files, and the seed files that they cite where there are none yet. */
    static Path write(Map<String, String> files, String name, Path facts, Path seeds) {
        Path target = facts.resolve(name);
        Path part = facts.resolve("." + name + "-" + ProcessHandle.current().pid() + ".part");
        try {
            try {
                Files.createDirectory(part);
                for (Map.Entry<String, String> file : files.entrySet()) {
                    Files.writeString(part.resolve(file.getKey()), file.getValue());
                }
                writeSeeds(files.getOrDefault(SavedCase.FILE, ""), seeds);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                remove(part);
            }
        } catch (IOException e) {
            throw new InvalidInput(
                    List.of(Diagnostic.ofFile(target.toString(), "cannot-write", "the folder cannot be written")));
        }
        return target;
    }

    /** One for each letter of reliability that is cited and has none yet. */
    private static void writeSeeds(String changed, Path seeds) {
        for (char letter = 'A'; letter <= 'F'; letter++) {
            String source = "supposed-" + Character.toLowerCase(letter);
            Path file = seeds.resolve(source + ".yaml");
            if (changed.contains("source: " + source + "/") && !Files.exists(file)) {
                TextFile.write(file, SavedCase.seed(letter));
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
