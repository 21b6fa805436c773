package org.mandate.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The folder a batch writes to. What has its final name in it is whole: everything is written under a name that starts
 * with a dot, then moved.
 */
final class OutputFolder {

    /** Its last file to be written: where it stands, the run has ended. */
    static final String MANIFEST = "manifest.json";

    static final String PROBLEMS = "problems.txt";

    static final String CHANGES = "changes.json";

    static final String SUMMARY = "summary.json";

    private static final String PART = ".part-";

    private final Path folder;

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    Path path() {
        return folder;
    }

    Path journal() {
        return folder.resolve(".journal");
    }

    /** What stands in a case's place is nothing that a batch put there. */
    static final class Occupied extends IOException {
        Occupied(String message) {
            super(message);
        }
    }

    /** Puts a case's files in their place, all of them or none; throws {@link Occupied} where something else is there. */
    void writeCase(String id, SortedMap<String, byte[]> files) throws IOException {
        refuseForeign(folder.resolve(id));
        Path part = folder.resolve(PART + id);
        remove(part);
        Files.createDirectory(part);
        for (var file : files.entrySet()) {
            Files.write(part.resolve(file.getKey()), file.getValue());
        }
        removeCase(id);
        Files.move(part, folder.resolve(id), StandardCopyOption.ATOMIC_MOVE);
    }

    /** What somebody else keeps there is neither moved nor removed. */
    private static void refuseForeign(Path target) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new Occupied("a file or link that is no part of a batch stands where its folder would be written");
        }
        try (Stream<Path> all = Files.list(target)) {
            if (all.anyMatch(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))) {
                throw new Occupied("the folder to be written holds folders, which no batch puts there: move them away");
            }
        }
    }

    /** Removes a case's folder if there is one: first from its name, so that no half of it ever stands there. */
    void removeCase(String id) throws IOException {
        Path target = folder.resolve(id);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Path old = folder.resolve(PART + "old-" + id);
            remove(old);
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
            remove(old);
        }
    }

    /** Writes a file beside the cases whole, or leaves what was there. */
    void write(String name, byte[] content) throws IOException {
        Path part = folder.resolve(PART + name);
        Files.write(part, content);
        Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes the folder where it is missing, and says what stands in it. */
    List<Path> open() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    /** Removes what a run that was killed left under names that start with a dot. */
    void sweep() throws IOException {
        for (Path each : open()) {
            if (String.valueOf(each.getFileName()).startsWith(PART)) {
                remove(each);
            }
        }
    }

    /** Removes what says that a run has ended. */
    void reopen() throws IOException {
        for (String name : List.of(MANIFEST, "index.html", "index.csv", SUMMARY, MANIFEST + ".sig")) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    /** Removes folders of cases that are no more: those that hold only what a batch writes. */
    void removeOthers(Set<String> ids, Set<String> names) throws IOException {
        for (Path each : open()) {
            String id = String.valueOf(each.getFileName());
            if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS) && !ids.contains(id) && holdsOnly(each, names)) {
                removeCase(id);
            }
        }
    }

    /** Whether a case's folder holds nothing but files of these names. */
    boolean holdsOnly(String id, Set<String> names) throws IOException {
        return holdsOnly(folder.resolve(id), names);
    }

    private static boolean holdsOnly(Path folder, Set<String> names) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.allMatch(f -> names.contains(String.valueOf(f.getFileName())) && Files.isRegularFile(f));
        }
    }

    /** A batch puts no folders into a case's folder: one with folders in it is somebody else's, and stays. */
    private static void remove(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> files;
            try (Stream<Path> all = Files.list(path)) {
                files = all.toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.deleteIfExists(path);
    }
}
