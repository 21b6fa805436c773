package org.mandate.rules;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;

/** Reads the DRL files of a folder. */
public final class RuleFiles {

    private static final long MOST = 4L << 20;

    private RuleFiles() {}

    /**
     * Name as shown ({@code rules/host.drl}) to text.
     *
     * @throws InvalidInput with every file that cannot be read
     */
    public static SortedMap<String, String> read(Path folder) {
        List<Diagnostic> problems = new ArrayList<>();
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : list(folder)) {
            String name = folder.getFileName() + "/" + file.getFileName();
            try {
                if (Files.size(file) > MOST) {
                    problems.add(Diagnostic.ofFile(
                            name,
                            "too-large",
                            "the file is larger than 4 MiB, far above what a category of rules needs: split it"));
                    continue;
                }
                texts.put(name, decode(name, Files.readAllBytes(file), problems));
            } catch (IOException e) {
                problems.add(Diagnostic.ofFile(name, "unreadable", "the file cannot be read"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return texts;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found =
                    files.filter(f -> f.toString().endsWith(".drl")).sorted().toList();
            if (found.isEmpty()) {
                throw new InvalidInput(
                        List.of(Diagnostic.ofFile(folder.toString(), "no-rules", "the folder holds no .drl file")));
            }
            return found;
        } catch (IOException e) {
            throw new InvalidInput(
                    List.of(Diagnostic.ofFile(folder.toString(), "no-rules", "there is no such folder of rules")));
        }
    }

    private static String decode(String name, byte[] bytes, List<Diagnostic> problems) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(buffer)
                    .toString()
                    .replace("\r\n", "\n");
            if (text.startsWith("\uFEFF")) {
                problems.add(Diagnostic.ofFile(name, "byte-order-mark", "the file starts with a byte-order mark"));
            } else if (text.isBlank()) {
                problems.add(Diagnostic.ofFile(name, "empty-file", "the file is empty"));
            }
            return text;
        } catch (CharacterCodingException e) {
            problems.add(notUtf8(name, new String(bytes, 0, buffer.position(), StandardCharsets.UTF_8), bytes));
            return "";
        }
    }

    /** At the first byte that is not UTF-8; the line that is shown has a sign in its place. */
    private static Diagnostic notUtf8(String name, String before, byte[] bytes) {
        int number = (int) before.chars().filter(c -> c == '\n').count() + 1;
        String start = before.substring(before.lastIndexOf('\n') + 1);
        String line = new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .skip(number - 1L)
                .findFirst()
                .orElse("");
        int column = start.codePointCount(0, start.length()) + 1;
        return new Diagnostic(
                name, number, column, "not-utf-8", "is not UTF-8 from here on: save it as UTF-8", line, null);
    }
}
