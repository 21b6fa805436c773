package org.mandate.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file could not be written. */
final class Causes {

    private Causes() {}

    static String of(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "nothing may be written here";
        }
        if (failure instanceof NoSuchFileException) {
            return "the folder is gone";
        }
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }
}
