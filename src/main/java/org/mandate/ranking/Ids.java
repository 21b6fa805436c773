package org.mandate.ranking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mandate.vocabulary.Conclusion;

/**
 * Ids that are unique in a record. A conclusion's own id comes from what it is about; where several texts share one, a
 * short hash of the grounds is put behind it, so that no id depends on firing order or on numbers in a text.
 */
final class Ids {

    private static final int HASH_LENGTH = 6;

    private final Map<String, String> byReference = new TreeMap<>();

    Ids(Conclusions conclusions) {
        Map<String, List<Conclusion>> joined = conclusions.joined(Conclusion.class);
        Map<String, List<String>> references =
                joined.keySet().stream().collect(Collectors.groupingBy(Ids::bare, TreeMap::new, Collectors.toList()));
        references.forEach((id, several) -> {
            for (String reference : several) {
                String unique = several.size() == 1 ? id : id + "~" + hash(joined.getOrDefault(reference, List.of()));
                byReference.put(reference, unique);
            }
        });
    }

    /** The id of what a ground names: a conclusion by its reference; facts and settings name themselves. */
    String of(String reference) {
        return byReference.getOrDefault(reference, bare(reference));
    }

    private static String bare(String reference) {
        int tab = reference.indexOf('\t');
        return tab < 0 ? reference : reference.substring(0, tab);
    }

    private static String hash(List<Conclusion> ways) {
        TreeSet<String> grounds = new TreeSet<>();
        for (Conclusion way : ways) {
            grounds.add(way.grounds().rule());
            way.grounds().because().forEach(b -> grounds.add(bare(b)));
            grounds.addAll(way.grounds().base());
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", grounds).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
