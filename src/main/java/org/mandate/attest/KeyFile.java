package org.mandate.attest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;

/** Reads Ed25519 keys in PEM, as {@code openssl genpkey -algorithm ed25519} writes them. */
public final class KeyFile {

    private static final int LONGEST = 10_000;

    private KeyFile() {}

    /** A private key; throws {@link InvalidInput} where the file holds none. */
    public static PrivateKey signing(Path file) {
        try {
            return KeyFactory.getInstance(Signing.ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(content(file, "PRIVATE KEY")));
        } catch (GeneralSecurityException e) {
            throw wrong(file, "holds no Ed25519 private key that can be read");
        }
    }

    /** A public key; throws {@link InvalidInput} where the file holds none. */
    public static PublicKey verifying(Path file) {
        try {
            return KeyFactory.getInstance(Signing.ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(content(file, "PUBLIC KEY")));
        } catch (GeneralSecurityException e) {
            throw wrong(file, "holds no Ed25519 public key that can be read");
        }
    }

    private static byte[] content(Path file, String what) {
        String text;
        try {
            text = Files.size(file) > LONGEST ? "" : Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw wrong(file, "cannot be read");
        }
        Matcher matcher = Pattern.compile("-----BEGIN " + what + "-----([A-Za-z0-9+/=\\s]+)-----END " + what + "-----")
                .matcher(text);
        if (!matcher.find()) {
            throw wrong(file, "has no '-----BEGIN " + what + "-----': a key in PEM, not encrypted, is wanted");
        }
        try {
            return Base64.getMimeDecoder().decode(matcher.group(1));
        } catch (IllegalArgumentException e) {
            throw wrong(file, "is damaged");
        }
    }

    private static InvalidInput wrong(Path file, String message) {
        return new InvalidInput(List.of(Diagnostic.ofFile(file.toString(), "key", message)));
    }
}
