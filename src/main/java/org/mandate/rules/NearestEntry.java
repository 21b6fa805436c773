package org.mandate.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the entry that an edited rulebook most likely came from. */
final class NearestEntry {

    /** A head is short; whatever has a longer one is none of ours. */
    private static final int HEAD = 1 << 16;

    /**
     * An entry.
     *
     * @param file where it is
     * @param shared how many rule files it has in common with the edited rulebook
     */
    private record Candidate(Path file, int shared) {

        /** Its name without what stands after the point. */
        String key() {
            String name = file.getFileName().toString();
            return name.substring(0, name.length() - RulebookCache.SUFFIX.length());
        }
    }

    private NearestEntry() {}

    /** The entry with the most files in common, of several the one used last; null where there is none that is whole. */
    static @Nullable CheckedRules find(
            List<Path> folders, String key, Map<String, String> texts, Predicate<Path> fits) {
        Set<String> digests = texts.values().stream()
                .map(text -> CacheEntry.shortened(FileParts.digest(text)))
                .collect(Collectors.toSet());
        List<Candidate> candidates = new ArrayList<>();
        for (Path file : files(folders, CacheKey.program(key))) {
            if (fits.test(file)) {
                candidates.add(new Candidate(file, shared(file, digests)));
            }
        }
        candidates.sort(Comparator.comparing(Candidate::shared)
                .thenComparing(c -> RulebookCache.time(c.file()))
                .thenComparing(Candidate::file)
                .reversed());
        for (Candidate candidate : candidates) {
            try {
                return CacheEntry.read(candidate.key(), Files.readAllBytes(candidate.file()));
            } catch (IOException e) {
                // The next one, then.
            }
        }
        return null;
    }

    private static List<Path> files(List<Path> folders, String program) {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> all = Files.list(folder)) {
                    all.filter(f -> f.getFileName().toString().startsWith(program)
                                    && f.toString().endsWith(RulebookCache.SUFFIX))
                            .forEach(files::add);
                } catch (IOException e) {
                    // As good as empty.
                }
            }
        }
        return files;
    }

    private static int shared(Path file, Set<String> digests) {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            char[] head = new char[HEAD];
            int length = Math.max(0, in.read(head));
            String[] lines = new String(head, 0, length).split("\n", 3);
            return lines.length < 3
                    ? 0
                    : (int) Stream.of(lines[1].split(" ", -1))
                            .filter(digests::contains)
                            .count();
        } catch (IOException e) {
            return 0;
        }
    }
}
