package org.mandate.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run has done so far, a line a case, kept until the manifest is written. A line that was cut off is no line: its
 * case is made again. The first line says what all cases were made from.
 */
final class Journal implements AutoCloseable {

    private final OutputStream out;

    private Journal(OutputStream out) {
        this.out = out;
    }

    /** Starts a journal in place of any other, with what is known to be done already. */
    static Journal start(Path file, RunInputs run, Iterable<CaseEntry> done) throws IOException {
        Path part = file.resolveSibling(".part-journal");
        StringBuilder text = new StringBuilder(ManifestJson.line(run)).append('\n');
        done.forEach(entry -> text.append(ManifestJson.line(entry)).append('\n'));
        Files.writeString(part, text);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return new Journal(Files.newOutputStream(file, StandardOpenOption.APPEND));
    }

    /** Notes a case whose files stand in their place. */
    synchronized void note(CaseEntry entry) throws IOException {
        out.write((ManifestJson.line(entry) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /**
     * What an earlier run left: its journal where it did not end, else its manifest; null where there is neither, or
     * neither is to be trusted.
     */
    static @Nullable Manifest earlier(OutputFolder folder) throws IOException {
        if (!Files.exists(folder.journal())) {
            Path manifest = folder.path().resolve(OutputFolder.MANIFEST);
            return Files.exists(manifest) ? ManifestJson.read(Files.readString(manifest), Manifest.class) : null;
        }
        List<String> lines = lines(folder.journal());
        RunInputs run = lines.isEmpty() ? null : ManifestJson.read(lines.get(0), RunInputs.class);
        Map<String, CaseEntry> entries = new TreeMap<>();
        for (String line : lines) {
            CaseEntry entry = ManifestJson.read(line, CaseEntry.class);
            if (entry != null) {
                entries.put(entry.id(), entry);
            }
        }
        return run == null ? null : new Manifest(Manifest.FORMAT, run, List.copyOf(entries.values()));
    }

    /** Text behind the last line end was cut off. */
    private static List<String> lines(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
