package org.mandate.attest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.diagnostic.InvalidInput;

/** Signatures that hold and signatures that do not, with keys as openssl writes them. */
final class SigningTest {

    /** The key of RFC 8032, section 7.1, test 1: known to everybody, good for tests only. */
    static final String PRIVATE = "-----BEGIN PRIVATE KEY-----\n"
            + "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n"
            + "-----END PRIVATE KEY-----\n";

    static final String PUBLIC = "-----BEGIN PUBLIC KEY-----\n"
            + "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n"
            + "-----END PUBLIC KEY-----\n";

    private static final byte[] CONTENT = "a record".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void aSignatureHoldsForItsContentOnly() throws IOException {
        PrivateKey signing = KeyFile.signing(file(PRIVATE));
        PublicKey verifying = KeyFile.verifying(file(PUBLIC));
        String signature = Signing.sign(CONTENT, signing);

        assertThat(Signing.sign(CONTENT, signing)).as("no chance in it").isEqualTo(signature);
        assertThat(Signing.holds(CONTENT, signature, verifying)).isTrue();
        assertThat(Signing.holds("a Record".getBytes(StandardCharsets.UTF_8), signature, verifying))
                .isFalse();
        assertThat(Signing.holds(CONTENT, "", verifying)).isFalse();
        assertThat(Signing.holds(CONTENT, "no Base64!", verifying)).isFalse();
        String other = PUBLIC.replace(
                "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo", "PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw");
        assertThat(Signing.holds(CONTENT, signature, KeyFile.verifying(file(other))))
                .isFalse();
    }

    @Test
    void whatIsNoKeyIsRefused() throws IOException {
        for (String text :
                new String[] {"", PUBLIC, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"}) {
            Path file = file(text);
            assertThatThrownBy(() -> KeyFile.signing(file)).isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> KeyFile.verifying(folder.resolve("nowhere"))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> KeyFile.signing(folder)).isInstanceOf(InvalidInput.class);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "key", ".pem"), text);
    }
}
