package org.mandate.rules;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The classes of the shipped rules, in a jar on the class path: the class-data archive takes them, and they need not be
 * defined and verified at each start. An entry of the cache names those that it needs of them.
 */
final class ShippedClasses {

    private static final String JAR = "rulebook.jar";

    /** What a jar says of the time of a file, where the same files are to make the same jar. */
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private ShippedClasses() {}

    /**
     * Checksum of the jar on the class path, empty where there is none. It is part of the key of every entry, so that no
     * entry is used with another jar than it was written with.
     */
    static String checksum() {
        String path = Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
                .filter(p -> p.endsWith(File.separator + JAR))
                .findFirst()
                .orElse("");
        Path jar = Path.of(path);
        if (path.isEmpty() || !Files.isRegularFile(jar)) {
            return "";
        }
        try {
            // No digest: the jar is part of the program, and at the start of a program a digest takes its time.
            CRC32 checksum = new CRC32();
            checksum.update(Files.readAllBytes(jar));
            return Long.toHexString(checksum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the jar, whole or not at all; the same classes make the same bytes. */
    static void write(Path jar, SortedMap<String, byte[]> classes) {
        Path part = jar.resolveSibling(jar.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (var each : classes.entrySet()) {
                    ZipEntry entry = new ZipEntry(each.getKey().replace('.', '/') + ".class");
                    entry.setTimeLocal(TIME);
                    zip.putNextEntry(entry);
                    zip.write(each.getValue());
                    zip.closeEntry();
                }
            }
            Files.move(part, jar, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
