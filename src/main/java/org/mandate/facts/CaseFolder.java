package org.mandate.facts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Suggestion;

/** The files of a case folder, by name. */
final class CaseFolder {

    private static final int HEADER = 4096;

    private final Path folder;
    private final ShownPath shown;
    private final Problems problems;
    private final SortedMap<String, SourceText> texts = new TreeMap<>();
    private final SortedMap<String, Path> tables = new TreeMap<>();
    private boolean whole = true;

    CaseFolder(Path folder, ShownPath shown, Problems problems) {
        this.folder = folder;
        this.shown = shown;
        this.problems = problems;
    }

    /** Reads every YAML and CSV file; other files are not read, what looks like a slip is reported. */
    SortedMap<String, SourceText> read() {
        if (!Files.isDirectory(folder)) {
            String id = name(folder.toAbsolutePath().normalize());
            String near = Suggestion.nearest(id, siblings());
            problems.ofFile(shown.of(folder), "no-such-case", "there is no case '" + id + "' here", near);
            whole = false;
            return texts;
        }
        try (Stream<Path> list = Files.list(folder)) {
            Path inside = folder.toRealPath();
            for (Path file : list.sorted().toList()) {
                readFile(file, inside);
            }
        } catch (IOException e) {
            problems.ofFile(shown.of(folder), "unreadable", "the folder cannot be read");
        }
        if (!Files.exists(folder.resolve("case.yaml"))) {
            problems.ofFile(shown.of(folder), "no-case-file", "the folder has no case.yaml");
        }
        return texts;
    }

    /** Files of tables of events, by name: their rows have no id, and may be too many to be held as text. */
    SortedMap<String, Path> tables() {
        return tables;
    }

    /** Reads a file that looked like a table of events and is described by no fact, as any other. */
    @Nullable
    SourceText plain(String name) {
        Path file = tables.get(name);
        return file == null ? null : Utf8File.read(file, shown.of(file), problems);
    }

    /** Whether every file that should be read was. */
    boolean whole() {
        return whole;
    }

    private void readFile(Path file, Path inside) throws IOException {
        String name = name(file);
        if (name.startsWith(".")) {
            return;
        }
        String path = shown.of(file);
        int before = problems.count();
        if (name.endsWith(".yaml") || name.endsWith(".csv")) {
            if (Files.isSymbolicLink(file)
                    && Files.exists(file)
                    && !file.toRealPath().startsWith(inside)) {
                problems.ofFile(path, "outside-case", "links to a file outside the case folder");
            } else if (name.endsWith(".csv") && looksLikeEvents(file)) {
                tables.put(name, file);
            } else {
                SourceText text = Utf8File.read(file, path, problems);
                if (text != null) {
                    texts.put(name, text);
                }
            }
        } else if (name.endsWith(".yml")
                || name.toLowerCase(java.util.Locale.ROOT).endsWith(".yaml")) {
            problems.ofFile(path, "unread-file", "is not read: fact files end in .yaml");
        } else if (Files.isDirectory(file) && !name.equals(PerspectiveReader.FOLDER)) {
            problems.ofFile(path, "unread-file", "is not read: a case folder has no folders in it but perspectives");
        }
        whole &= problems.count() == before;
    }

    /** Whether its first line names a date and no id, as no list of facts does. */
    private static boolean looksLikeEvents(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(HEADER);
        }
        String line =
                new String(start, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        List<String> names =
                Arrays.stream(line.split(",", -1)).map(String::strip).toList();
        return names.contains(EventColumns.DATE) && !names.contains("id");
    }

    private List<String> siblings() {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(parent)) {
            return list.filter(Files::isDirectory).map(CaseFolder::name).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }
}
