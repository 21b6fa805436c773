package org.mandate.edit;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The files of some folders that rules, facts or sources can stand in, and which of them are not as they were. */
final class WatchedFiles {

    private final List<Path> folders;
    private SortedMap<Path, Stamp> known;

    private record Stamp(
            long size, FileTime saved, @Nullable Object identity) {}

    WatchedFiles(List<Path> folders) {
        this.folders = folders.stream().map(f -> f.toAbsolutePath().normalize()).toList();
        this.known = look();
    }

    /** A file with its folder, as problems in it name it: {@code mali-2023/host.yaml}. */
    static String shown(Path file) {
        int names = file.getNameCount();
        return file.subpath(Math.max(0, names - 2), names).toString().replace('\\', '/');
    }

    /** Files that came, went or were saved since this was last asked. */
    SortedSet<Path> changes() {
        SortedMap<Path, Stamp> now = look();
        SortedSet<Path> changes = new TreeSet<>(known.keySet());
        changes.addAll(now.keySet());
        changes.removeIf(file -> Objects.equals(known.get(file), now.get(file)));
        known = now;
        return changes;
    }

    private SortedMap<Path, Stamp> look() {
        SortedMap<Path, Stamp> found = new TreeMap<>();
        for (Path folder : folders) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "[!.]*.{drl,yaml,csv}")) {
                for (Path file : files) {
                    BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
                    found.put(file, new Stamp(is.size(), is.lastModifiedTime(), is.fileKey()));
                }
            } catch (IOException | java.nio.file.DirectoryIteratorException e) {
                // The folder, or a file just seen, is gone: what is left of it is what was found.
            }
        }
        return found;
    }
}
