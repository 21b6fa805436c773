package org.mandate.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file could not be written. */
public final class Causes {

    private Causes() {}

    /** The reason, as it stands in brackets. */
    public static String of(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "nothing may be written here";
        }
        if (failure instanceof NoSuchFileException) {
            return "the folder is gone";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "this is a file, not a folder";
        }
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }
}
