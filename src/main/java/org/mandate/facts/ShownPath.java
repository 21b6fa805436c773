package org.mandate.facts;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Names files as diagnostics do: relative to where facts and seeds are found, with forward slashes. */
final class ShownPath {

    private final @Nullable Path root;

    ShownPath(@Nullable Path root) {
        this.root = root == null ? null : root.toAbsolutePath().normalize();
    }

    /** The folder above {@code facts/}, {@code seeds/} or {@code rules/}, or null where the path is not in one. */
    static @Nullable Path above(Path path, String folder) {
        Path parent = path.toAbsolutePath().normalize().getParent();
        Path name = parent == null ? null : parent.getFileName();
        return parent != null && name != null && name.toString().equals(folder) ? parent.getParent() : null;
    }

    /** The path below the root, or as given where it lies elsewhere. */
    String of(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        if (root != null && whole.startsWith(root) && !whole.equals(root)) {
            return root.relativize(whole).toString().replace('\\', '/');
        }
        return path.toString();
    }
}
