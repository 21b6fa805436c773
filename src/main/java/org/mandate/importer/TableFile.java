package org.mandate.importer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A CSV file that is being written beside its place, row by row. */
final class TableFile implements AutoCloseable {

    /** What spreadsheets take for the start of a formula. */
    private static final String FORMULA = "=+-@";

    private final Path part;
    private final MessageDigest digest;
    private final CsvWriter writer;
    private int rows;

    /** Begins the file with its header. */
    TableFile(Path part, List<String> header) throws IOException {
        this.part = part;
        this.digest = sha256();
        OutputStream out =
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16), digest);
        this.writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.writeRecord(header);
    }

    /** Writes a row. */
    void row(String... cells) {
        writer.writeRecord(cells);
        rows++;
    }

    /** Rows so far. */
    int rows() {
        return rows;
    }

    /** The file that is being written. */
    Path part() {
        return part;
    }

    /** SHA-256 of the file, once it is closed. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A text of a publisher that no spreadsheet takes for a formula. */
    static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
