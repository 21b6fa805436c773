package org.mandate.attest;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;

/**
 * Signatures with Ed25519. The same key and content give the same signature. What is signed is the content behind a
 * line that says what it is, so that a signature made here is good for nothing else.
 */
public final class Signing {

    /** Name of a signature's file: that of what is signed, and this. */
    public static final String SUFFIX = ".sig";

    static final String ALGORITHM = "Ed25519";

    private static final byte[] PURPOSE = "mandate attestation 1\n".getBytes(StandardCharsets.UTF_8);

    private Signing() {}

    /** A signature as one line of Base64, with a newline at the end. */
    public static String sign(byte[] content, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(PURPOSE);
            signature.update(content);
            return Base64.getEncoder().encodeToString(signature.sign()) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a line of Base64 is the signature of the content by the key's holder. */
    public static boolean holds(byte[] content, String line, PublicKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(PURPOSE);
            signature.update(content);
            return signature.verify(Base64.getDecoder().decode(line.strip()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
