package org.mandate.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/** SHA-256 over files: each name and its content, in order of names, each ended by a zero byte. */
final class ContentHash {

    private ContentHash() {}

    /** Hash in small hexadecimal letters; line ends count as line feeds. */
    static String of(SortedMap<String, SourceText> byName) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        byName.forEach((name, text) -> {
            add(digest, name);
            add(digest, text.content());
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
