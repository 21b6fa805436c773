package org.mandate.diagnostic;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Guesses what was meant by a name that does not exist. */
public final class Suggestion {

    private Suggestion() {}

    /**
     * The nearest candidate by edit distance, ignoring case, or null where none is near: a bad guess is worse than none.
     */
    public static @Nullable String nearest(String wrong, Collection<String> candidates) {
        String low = wrong.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, Math.min(3, wrong.length() / 3));
        String best = null;
        int least = limit + 1;
        for (String candidate : candidates.stream().sorted().toList()) {
            int distance = distance(low, candidate.toLowerCase(Locale.ROOT));
            if (distance < least && distance < longest(wrong, candidate)) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** Length of the longer name without a variable's dollar sign: names that share nothing are no guess. */
    private static int longest(String a, String b) {
        return Math.max(a.replace("$", "").length(), b.replace("$", "").length());
    }

    /** Optimal string alignment distance: insertions, deletions, substitutions, neighbours swapped. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
