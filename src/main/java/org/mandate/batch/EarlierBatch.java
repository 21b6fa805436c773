package org.mandate.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.DecisionJson;
import org.mandate.decision.DecisionRecord;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;

/** The output of another batch, to compare with. */
final class EarlierBatch {

    private final Path folder;
    private final String sha256;
    private final Map<String, CaseEntry> entries = new TreeMap<>();

    private EarlierBatch(Path folder, String sha256, Manifest manifest) {
        this.folder = folder;
        this.sha256 = sha256;
        manifest.cases().forEach(entry -> entries.put(entry.id(), entry));
    }

    /** Throws {@link InvalidInput} where a folder does not hold the output of a batch that ended. */
    static EarlierBatch read(Path folder) {
        try {
            byte[] json = Files.readAllBytes(folder.resolve(OutputFolder.MANIFEST));
            Manifest manifest = ManifestJson.read(new String(json, StandardCharsets.UTF_8), Manifest.class);
            if (manifest != null && manifest.format().equals(Manifest.FORMAT)) {
                return new EarlierBatch(folder, Sha256.of(json), manifest);
            }
        } catch (IOException e) {
            // Said below.
        }
        throw new InvalidInput(List.of(Diagnostic.ofFile(
                folder.toString(), "no-batch", "there is no manifest.json of a batch here to compare with")));
    }

    /** Digest of its manifest, and so of all it made. */
    String sha256() {
        return sha256;
    }

    /** Whether it ranked a case. */
    boolean ranked(String id) {
        CaseEntry entry = entries.get(id);
        return entry != null && entry.state() == CaseState.RANKED;
    }

    /** Its record of a case; null where it has none, or where the file is not the one that it wrote. */
    @Nullable
    DecisionRecord record(String id) {
        CaseEntry entry = entries.get(id);
        String name = CaseOutput.RECORD;
        if (entry == null || !entry.outputs().containsKey(name)) {
            return null;
        }
        try {
            byte[] json = Files.readAllBytes(folder.resolve(id).resolve(name));
            return Sha256.of(json).equals(entry.outputs().get(name))
                    ? DecisionJson.read(new String(json, StandardCharsets.UTF_8))
                    : null;
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }
}
