package org.mandate.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/** Turns a name into the part of an id: small letters, digits and hyphens. */
public final class Slug {

    private Slug() {}

    /** {@code "People feel abandoned"} becomes {@code people-feel-abandoned}; accents are dropped. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
