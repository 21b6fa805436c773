package org.mandate.report.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which places a document has, and what they are called where names may hold few characters. */
final class Anchors {

    private static final int LONGEST = 60;

    private final Set<String> places = new HashSet<>();

    Anchors(Document document) {
        add(document.front());
        add(document.sections());
    }

    boolean has(String place) {
        return places.contains(place);
    }

    /** Letters, digits and hyphens; unlike places have unlike names. */
    static String of(String place) {
        String plain = place.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        boolean same = place.length() <= LONGEST && place.matches("[a-z]+(:[a-z0-9]+(-[a-z0-9]+)*)?");
        return same ? plain : plain.substring(0, Math.min(LONGEST, plain.length())) + "-" + hash(place);
    }

    private static String hash(String place) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(place.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(List<? extends Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                places.add(section.place());
                add(section.blocks());
            } else if (block instanceof Block.Items items) {
                items.items().forEach(item -> add(item.place()));
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(row -> add(row.place()));
            }
        }
    }

    private void add(@org.jspecify.annotations.Nullable String place) {
        if (place != null) {
            places.add(place);
        }
    }
}
