package org.mandate.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Standard output, which remembers that something could not be written: a print stream would keep that to itself. */
final class StandardOutput extends OutputStream {

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private @Nullable IOException failure;

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    /** Why something is missing from what was written, or null. Whoever reads only the first lines misses nothing. */
    @Nullable
    String missing() {
        String message = failure == null ? null : failure.getMessage();
        return failure == null || "Broken pipe".equals(message) ? null : String.valueOf(message);
    }
}
