package org.mandate.rules;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A file of the cache: a first line with format and key, the digest of the rest, and the rest. */
final class CacheEntry {

    private static final String FIRST = "mandate compiled rulebook ";
    private static final int DIGEST = 32;

    private CacheEntry() {}

    static byte[] write(String key, CheckedRules checked) {
        byte[] head = head(key);
        byte[] body = CheckedRulesBytes.write(checked);
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
            return CheckedRulesBytes.read(body);
        } catch (RuntimeException e) {
            throw new IOException("cannot be read", e);
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
