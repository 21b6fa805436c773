package org.mandate.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Holds the files of a batch against its manifest. */
public final class ManifestCheck {

    private ManifestCheck() {}

    /** Whether some bytes are a manifest. */
    public static boolean isManifest(byte[] content) {
        Manifest manifest = ManifestJson.read(new String(content, StandardCharsets.UTF_8), Manifest.class);
        return manifest != null && manifest.format().equals(Manifest.FORMAT);
    }

    /** A sentence for each file beside a manifest that is missing or not the one that it names. */
    public static List<String> differences(Path file, byte[] content) {
        Manifest manifest = ManifestJson.read(new String(content, StandardCharsets.UTF_8), Manifest.class);
        List<String> differences = new ArrayList<>();
        if (manifest == null) {
            return List.of("this is no manifest");
        }
        for (CaseEntry entry : manifest.cases()) {
            entry.outputs().forEach((name, sha256) -> {
                // A manifest may come from anywhere: what it names must be files in folders beside it.
                boolean plain = CaseIds.fault(entry.id()) == null && CaseIds.isPlainFile(name);
                Path output = plain ? file.resolveSibling(entry.id()).resolve(name) : file;
                String shown = entry.id() + "/" + name;
                if (!plain) {
                    differences.add(shown + " is no name of an output");
                } else if (!Files.isRegularFile(output)) {
                    differences.add(shown + " is missing");
                } else if (!sha256.equals(digest(output))) {
                    differences.add(shown + " is not the file that the manifest names");
                }
            });
        }
        return differences;
    }

    private static String digest(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return "";
        }
    }
}
