package org.mandate.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.attest.KeyFile;
import org.mandate.attest.Signing;
import org.mandate.batch.ManifestCheck;
import org.mandate.diagnostic.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies the signature of a record or a manifest, and the files that a manifest names. */
@Command(
        name = "verify",
        description = "Verifies the signature beside a decision record or a manifest, and the files a manifest names.",
        footer = {
            "",
            "docs/attestation.md says what that proves, and what not.",
            "",
            "Examples:",
            "  mandate verify ranked/manifest.json --key public.pem",
            "  mandate verify decision.json --key public.pem"
        })
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A decision record or a manifest; its signature is FILE.sig.")
    private Path file = Path.of("");

    @Option(names = "--key", required = true, paramLabel = "KEY", description = "Ed25519 public key in PEM.")
    private Path key = Path.of("");

    @Override
    public Integer call() {
        PublicKey verifying = KeyFile.verifying(key);
        byte[] content = Attested.bytes(file);
        List<String> differences = new ArrayList<>();
        if (!Signing.holds(content, Attested.text(Attested.signature(file)), verifying)) {
            differences.add("the signature is not that of this key's holder on this file");
        } else if (ManifestCheck.isManifest(content)) {
            differences.addAll(ManifestCheck.differences(file, content));
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        differences.forEach(difference -> out.println(Printable.of(difference)));
        if (differences.isEmpty()) {
            out.println("verified");
        }
        return differences.isEmpty() ? 0 : 1;
    }
}
