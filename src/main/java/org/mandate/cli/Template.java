package org.mandate.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a file to start from, which lies beside the commands, with the places in it that are to be filled in. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z_:-]+)}");

    private Template() {}

    /** The text with every {@code {name}} of the map replaced by its value. */
    static String filled(String name, Map<String, String> values) {
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            // In one pass: what is filled in is not looked through again.
            return PLACE.matcher(text)
                    .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
