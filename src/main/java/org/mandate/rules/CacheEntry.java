package org.mandate.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A file of the cache: a line with format and key, a line with the digests of the rule files in short, the digest of
 * all, and the rest, deflated.
 */
final class CacheEntry {

    private static final String FIRST = "mandate compiled rulebook ";
    private static final int DIGEST = 32;
    private static final int SHORT = 16;

    private CacheEntry() {}

    static byte[] write(String key, CheckedRules checked) {
        Collection<FileParts> files = checked.files().values();
        String second = files.stream().map(file -> shortened(file.sha256())).collect(Collectors.joining(" "));
        byte[] head = bytes(first(key) + second + "\n");
        byte[] body = deflated(CheckedRulesBytes.write(checked));
        return ByteBuffer.allocate(head.length + DIGEST + body.length)
                .put(head)
                .put(digest(head, body))
                .put(body)
                .array();
    }

    /** Reads an entry; the exception's message says what is wrong with it, after "the entry …". */
    static CheckedRules read(String key, byte[] file) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(file);
        byte[] first = bytes(first(key));
        if (!MessageDigest.isEqual(first, take(in, first.length))) {
            throw new IOException("is not what its name says");
        }
        int end = first.length;
        while (end < file.length && file[end] != '\n') {
            end++;
        }
        byte[] head = take(in.rewind(), end + 1);
        byte[] digest = take(in, DIGEST);
        byte[] body = take(in, in.remaining());
        if (!MessageDigest.isEqual(digest, digest(head, body))) {
            throw new IOException("is damaged");
        }
        try {
            return CheckedRulesBytes.read(inflated(body));
        } catch (RuntimeException e) {
            throw new IOException("cannot be read", e);
        }
    }

    /** As much of a digest as the second line has: enough to guess by, since what is used is compared in full. */
    static String shortened(String sha256) {
        return sha256.substring(0, SHORT);
    }

    /** The less there is to digest the better: at the start of a program that takes half a second for two megabytes. */
    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream written = new ByteArrayOutputStream(bytes.length / 4);
        try (DeflaterOutputStream out = new DeflaterOutputStream(written)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return written.toByteArray();
    }

    private static byte[] inflated(byte[] bytes) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    private static String first(String key) {
        return FIRST + key + "\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] take(ByteBuffer in, int length) {
        byte[] taken = new byte[Math.min(length, in.remaining())];
        in.get(taken);
        return taken;
    }

    private static byte[] digest(byte[] head, byte[] body) {
        MessageDigest digest = Digests.sha256();
        digest.update(head);
        digest.update(body);
        return digest.digest();
    }
}
