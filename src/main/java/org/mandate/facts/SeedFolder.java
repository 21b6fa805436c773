package org.mandate.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mandate.diagnostic.InvalidInput;

/** Reads every seed file of a folder, whether a case cites it or not. */
public final class SeedFolder {

    private SeedFolder() {}

    /** Throws {@link InvalidInput} with everything that is wrong with any of them. */
    public static void check(Path folder) throws InvalidInput {
        Problems problems = new Problems();
        for (Path file : list(folder, problems)) {
            ShownPath shown = new ShownPath(ShownPath.above(folder.resolve("x"), "seeds"));
            String name = CaseFolder.name(file);
            SourceText text = Utf8File.read(file, shown.of(file), problems);
            if (text != null) {
                new SeedReader(name.substring(0, name.length() - ".yaml".length()), problems).read(text);
            }
        }
        problems.throwIfAny();
    }

    private static List<Path> list(Path folder, Problems problems) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            problems.ofFile(folder.toString(), "unreadable", "there is no such folder of seeds");
            return List.of();
        }
    }
}
