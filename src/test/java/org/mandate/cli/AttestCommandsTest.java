package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.testing.GeneratedCases;

/** batch, replay and verify, one after the other as a user would run them. */
final class AttestCommandsTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String facts = "";
    private String seeds = "";
    private Path record = Path.of("");

    @BeforeEach
    void files() throws IOException, NoSuchAlgorithmException {
        GeneratedCases.write(folder, 3, 6);
        facts = folder.resolve("facts").toString();
        seeds = folder.resolve("seeds").toString();
        record = folder.resolve("out/case-00002/decision.json");
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        key("key.pem", "PRIVATE KEY", pair.getPrivate().getEncoded());
        key("public.pem", "PUBLIC KEY", pair.getPublic().getEncoded());
    }

    @Test
    void aSignedBatchIsVerifiedUntilAnyOutputChanges() throws IOException {
        assertThat(run("batch", facts, "--seeds", seeds, "--out", path("out"), "--sign", path("key.pem")))
                .isZero();
        assertThat(run("verify", path("out/manifest.json"), "--key", path("public.pem")))
                .isZero();
        assertThat(out.toString()).contains("3 cases: 3 ranked, 0 with problems\n", "verified\n");

        Files.writeString(record, Files.readString(record).replaceFirst("\"score\" : 0", "\"score\" : 1"));
        Files.delete(folder.resolve("out/case-00003/decision.json"));
        assertThat(run("verify", path("out/manifest.json"), "--key", path("public.pem")))
                .isOne();
        assertThat(out.toString())
                .contains("case-00002/decision.json is not the file that the manifest names")
                .contains("case-00003/decision.json is missing");

        Path manifest = folder.resolve("out/manifest.json");
        Files.writeString(manifest, Files.readString(manifest) + " ");
        assertThat(run("verify", path("out/manifest.json"), "--key", path("public.pem")))
                .isOne();
        assertThat(out.toString()).contains("the signature is not that of this key's holder");
    }

    @Test
    void replayMakesTheSameBytesOrSaysWhatDiffers() throws IOException {
        run("batch", facts, "--seeds", seeds, "--out", path("out"));
        assertThat(replay("--sign", path("key.pem"))).isZero();
        assertThat(out.toString()).endsWith("same bytes\n");
        assertThat(run("verify", record.toString(), "--key", path("public.pem")))
                .isZero();

        Path host = folder.resolve("facts/case-00002/host.yaml");
        String before = Files.readString(host);
        Files.writeString(host, before.replaceFirst("stance: [A-Z]+", "stance: DEMANDS"));
        assertThat(replay()).isOne();
        assertThat(out.toString())
                .contains("facts differ: the record names ")
                .containsPattern("parts of the record that differ: .*facts.*, provenance")
                .doesNotContain("seeds differ", "rules differ");

        Files.writeString(host, before);
        Files.writeString(
                record, Files.readString(record).replaceFirst("\"question\" : \"How", "\"question\" : \"Why"));
        assertThat(replay("--sign", path("key.pem"))).isOne();
        assertThat(out.toString()).contains("the inputs are those that the record names", "differ: case\n");
        assertThat(run("verify", record.toString(), "--key", path("public.pem")))
                .isOne();
    }

    @Test
    void badUseIsRefused() throws IOException {
        assertThat(run("batch", facts, "--out", path("out"), "--fail-on", "changed"))
                .isEqualTo(2);
        assertThat(run("batch", facts, "--out", path("out"), "--jobs", "0")).isEqualTo(2);
        assertThat(run("verify", path("key.pem"), "--key", path("key.pem"))).isEqualTo(2);
        assertThat(run("replay", path("key.pem"), "--seeds", seeds)).isEqualTo(2);
        assertThat(err.toString())
                .contains("--fail-on changed needs --changed-since", "error[no-record]", "error[key]")
                .doesNotContain("Exception");
    }

    @Test
    void failOnLooksAtEveryCase() {
        assertThat(run("batch", facts, "--seeds", seeds, "--out", path("out"))).isZero();
        assertThat(run(
                        "batch",
                        facts,
                        "--seeds",
                        seeds,
                        "--out",
                        path("same"),
                        "--changed-since",
                        path("out"),
                        "--fail-on",
                        "changed"))
                .isZero();
        boolean open = out("same/index.csv").contains(",OPEN,");
        assertThat(run("batch", facts, "--seeds", seeds, "--out", path("open"), "--fail-on", "open"))
                .isEqualTo(open ? 1 : 0);
    }

    private String out(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int replay(String... more) {
        String[] fixed = {"replay", record.toString(), "--seeds", seeds, "--case", path("facts/case-00002")};
        String[] all = java.util.stream.Stream.of(fixed, more)
                .flatMap(java.util.stream.Stream::of)
                .toArray(String[]::new);
        return run(all);
    }

    private void key(String name, String what, byte[] content) throws IOException {
        String body = Base64.getMimeEncoder().encodeToString(content);
        Files.writeString(
                folder.resolve(name), "-----BEGIN " + what + "-----\n" + body + "\n-----END " + what + "-----\n");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
