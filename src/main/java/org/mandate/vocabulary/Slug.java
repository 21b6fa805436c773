package org.mandate.vocabulary;

import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns a name into the part of an id: small letters, digits and hyphens. */
public final class Slug {

    /** More names than a rulebook has; beyond it nothing more is remembered. */
    private static final int MOST = 10_000;

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Slug() {}

    /** {@code "People feel abandoned"} becomes {@code people-feel-abandoned}; accents are dropped. */
    public static String of(String name) {
        String known = KNOWN.get(name);
        if (known == null) {
            known = made(name);
            if (KNOWN.size() < MOST) {
                KNOWN.put(name, known);
            }
        }
        return known;
    }

    private static String made(String name) {
        // By hand: patterns take ten times as long.
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder slug = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            char small = c < 128 ? Character.toLowerCase(c) : 128;
            if ((small >= 'a' && small <= 'z') || (small >= '0' && small <= '9')) {
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                gap = false;
                slug.append(small);
            } else if (!isMark(c)) {
                gap = true;
            }
        }
        return slug.toString();
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** An accent that normalization took off its letter. */
    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
