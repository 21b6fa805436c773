package org.mandate.batch;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which names of case folders may become names of output folders, on any system. */
final class CaseIds {

    private static final int LONGEST = 120;
    private static final Pattern GOOD =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} ._-]*[\\p{L}\\p{M}\\p{N}_-])?");

    /** Devices of Windows, with any ending, and what the batch itself writes beside the cases. */
    private static final Pattern RESERVED =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?|index\\..*|manifest\\..*|journal");

    private CaseIds() {}

    /** What is wrong with a name, or null. */
    static @Nullable String fault(String id) {
        if (id.length() > LONGEST) {
            return "the name of a case has at most " + LONGEST + " characters";
        }
        if (!GOOD.matcher(id).matches()) {
            return "a case is called by letters, digits, '-', '_', '.' and spaces, and starts with a letter or digit";
        }
        return RESERVED.matcher(key(id)).matches() ? "'" + id + "' is a reserved name" : null;
    }

    /** Whether a name is that of a file in a folder, and of nothing above or below it. */
    static boolean isPlainFile(String name) {
        return name.matches("[a-z]+\\.[a-z]+");
    }

    /** Equal for names that a file system may take for one. */
    static String key(String id) {
        return Normalizer.normalize(id, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
