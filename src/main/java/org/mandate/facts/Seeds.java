package org.mandate.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Suggestion;

/** The sources that one case cites, each read when it is first cited. */
final class Seeds {

    private final Path folder;
    private final ShownPath shown;
    private final Problems problems;
    private final @Nullable SeedMemory memory;
    private final SortedMap<String, Optional<Source>> read = new TreeMap<>();
    private final SortedMap<String, SourceText> texts = new TreeMap<>();

    Seeds(Path folder, ShownPath shown, Problems problems) {
        this(folder, shown, problems, null);
    }

    /** The same, with sources that were read for other cases. */
    Seeds(Path folder, ShownPath shown, Problems problems, @Nullable SeedMemory memory) {
        this.memory = memory;
        this.folder = folder;
        this.shown = shown;
        this.problems = problems;
    }

    /** Lets further sources be cited, which stand in no file. */
    void add(Map<String, Source> others) {
        others.forEach((id, source) -> read.put(id, Optional.of(source)));
    }

    /** The source of {@code seed/claim}, or null where source or claim is missing or broken, with a problem reported. */
    @Nullable
    Source cited(Written.Text citation) {
        String[] parts = citation.value().split("/", -1);
        if (parts.length != 2 || !parts[0].matches("[A-Za-z0-9][A-Za-z0-9._-]*") || parts[1].isBlank()) {
            String message = "a source is cited as seed/claim, such as passblue-2023-01/c06";
            problems.at(citation.at(), "wrong-kind", message, slashed(citation.value()));
            return null;
        }
        if (!read.containsKey(parts[0])
                && (memory == null || memory.find(parts[0]) == null)
                && !Files.exists(folder.resolve(parts[0] + ".yaml"))) {
            String message = "there is no source '" + parts[0] + "'";
            String near = Suggestion.nearest(parts[0], names());
            problems.at(citation.at(), "unknown-source", message, near == null ? null : near + "/" + parts[1]);
            return null;
        }
        Source source = read.computeIfAbsent(parts[0], id -> Optional.ofNullable(load(id)))
                .orElse(null);
        if (source != null && !source.claims().containsKey(parts[1])) {
            String near = Suggestion.nearest(parts[1], source.claims().keySet());
            String message = "source '" + parts[0] + "' has no claim '" + parts[1] + "'";
            problems.at(citation.at(), "unknown-claim", message, near == null ? null : parts[0] + "/" + near);
            return null;
        }
        return source;
    }

    /** A citation with another sign where the slash belongs, mended; null where that names no source. */
    private @Nullable String slashed(String citation) {
        Matcher parts = Pattern.compile("(.+)[.:#, ]+(\\w+)").matcher(citation);
        return parts.matches() && names().contains(parts.group(1)) ? parts.group(1) + "/" + parts.group(2) : null;
    }

    /** Sources read so far, by id. */
    SortedMap<String, Source> sources() {
        SortedMap<String, Source> all = new TreeMap<>();
        read.forEach((id, source) -> source.ifPresent(s -> all.put(id, s)));
        return all;
    }

    /** Hash of the files read so far. */
    String hash() {
        return ContentHash.of(texts);
    }

    private @Nullable Source load(String id) {
        SeedMemory.Remembered known = memory == null ? null : memory.find(id);
        if (known != null) {
            texts.put(id + ".yaml", known.text());
            return known.source();
        }
        Path file = folder.resolve(id + ".yaml");
        SourceText text = Utf8File.read(file, shown.of(file), problems);
        if (text == null) {
            return null;
        }
        texts.put(id + ".yaml", text);
        Source source = new SeedReader(id, problems).read(text);
        if (memory != null && source != null) {
            memory.keep(id, text, source);
        }
        return source;
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
