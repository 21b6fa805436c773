package org.mandate.rules;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Digest of all that compiled rules depend on: the rules, the program with its vocabulary and the classes that it brings
 * along, the libraries with the engine, and Java.
 */
final class CacheKey {

    /** To be raised whenever {@link CheckedRulesBytes} changes. */
    private static final String FORMAT = "mandate-rulebook-4";

    private static final int PROGRAM = 24;

    private CacheKey() {}

    /** The first signs stand for the program alone, so that what one program compiled can be told from the rest. */
    static String of(SortedMap<String, String> texts) {
        MessageDigest program = Digests.sha256();
        add(program, FORMAT);
        add(program, System.getProperty("java.version", ""));
        addProgram(program, home());
        add(program, ShippedClasses.checksum());
        String first = HexFormat.of().formatHex(program.digest());
        MessageDigest digest = Digests.sha256();
        add(digest, first);
        texts.forEach((name, text) -> {
            add(digest, name);
            add(digest, text);
        });
        return program(first) + HexFormat.of().formatHex(digest.digest()).substring(PROGRAM);
    }

    /** What of a key stands for the program. */
    static String program(String key) {
        return key.substring(0, Math.min(PROGRAM, key.length()));
    }

    /** The jar of the program, or the folder of its classes. */
    static Path home() {
        try {
            return Path.of(CacheKey.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The program by its files, the libraries by what their files are called, which has their versions, and by size. */
    private static void addProgram(MessageDigest digest, Path home) {
        try {
            if (Files.isRegularFile(home)) {
                addJar(digest, home);
            } else {
                addFolder(digest, home);
            }
            for (Path library : libraries(home)) {
                add(digest, library.getFileName() + " " + Files.size(library));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A jar names those in the folder beside it; else they stand on the class path. */
    private static List<Path> libraries(Path home) throws IOException {
        if (Files.isRegularFile(home)) {
            try (Stream<Path> all = Files.list(home.resolveSibling("lib"))) {
                return all.sorted().toList();
            }
        }
        return Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(p -> p.toString().endsWith(".jar") && Files.isRegularFile(p))
                .toList();
    }

    /** By the checksums that a jar keeps of its files, since digesting it would take longer than loading the rules. */
    private static void addJar(MessageDigest digest, Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                add(digest, entry.getName() + " " + entry.getSize() + " " + entry.getCrc());
            }
        }
    }

    private static void addFolder(MessageDigest digest, Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                add(digest, folder.relativize(file).toString());
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
