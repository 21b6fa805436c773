package org.mandate.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A file of the cache: a first line with format and key, the digest of the rest, and the rest, deflated. */
final class CacheEntry {

    private static final String FIRST = "mandate compiled rulebook ";
    private static final int DIGEST = 32;

    private CacheEntry() {}

    static byte[] write(String key, CheckedRules checked) {
        byte[] head = head(key);
        byte[] body = deflated(CheckedRulesBytes.write(checked));
        return ByteBuffer.allocate(head.length + DIGEST + body.length)
                .put(head)
                .put(digest(head, body))
                .put(body)
                .array();
    }

    /** Reads an entry; the exception's message says what is wrong with it, after "the entry …". */
    static CheckedRules read(String key, byte[] file) throws IOException {
        byte[] head = head(key);
        ByteBuffer in = ByteBuffer.wrap(file);
        byte[] found = take(in, head.length);
        if (!MessageDigest.isEqual(head, found)) {
            throw new IOException("is not what its name says");
        }
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

    private static byte[] head(String key) {
        return (FIRST + key + "\n").getBytes(StandardCharsets.UTF_8);
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
