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

/**
 * Digest of all that compiled rules depend on: the rules, the program with its vocabulary, the libraries with the
 * engine, and Java.
 */
final class CacheKey {

    /** To be raised whenever {@link CheckedRulesBytes} changes. */
    private static final String FORMAT = "mandate-rulebook-1";

    private CacheKey() {}

    static String of(SortedMap<String, String> texts) {
        MessageDigest digest = Digests.sha256();
        add(digest, FORMAT);
        add(digest, System.getProperty("java.version", ""));
        addProgram(digest, home());
        texts.forEach((name, text) -> {
            add(digest, name);
            add(digest, text);
        });
        return HexFormat.of().formatHex(digest.digest());
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

    /** The program by its bytes, the libraries by what their files are called, which has their versions, and by size. */
    private static void addProgram(MessageDigest digest, Path home) {
        try {
            for (Path file : files(home)) {
                add(digest, home.relativize(file).toString());
                digest.update(Files.readAllBytes(file));
            }
            for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
                Path library = Path.of(entry);
                if (entry.endsWith(".jar") && !library.equals(home) && Files.isRegularFile(library)) {
                    add(digest, library.getFileName() + " " + Files.size(library));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path home) throws IOException {
        if (Files.isRegularFile(home)) {
            return List.of(home);
        }
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
