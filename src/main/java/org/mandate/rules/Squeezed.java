package org.mandate.rules;

/** A stretch of text without its spaces, which the engine lays out anew; knows where each character stood. */
final class Squeezed {

    private final String text;
    private final int[] places;

    Squeezed(String whole, int start, int end) {
        StringBuilder kept = new StringBuilder();
        int[] found = new int[end - start];
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(whole.charAt(i))) {
                found[kept.length()] = i;
                kept.append(whole.charAt(i));
            }
        }
        text = kept.toString();
        places = found;
    }

    /** Place of a text in the whole, spaces aside, and a number of characters further on; −1 where it does not stand. */
    int find(String sought, int further) {
        String squeezed = sought.replaceAll("\\s", "");
        int at = squeezed.isEmpty() ? -1 : text.indexOf(squeezed);
        return at < 0 ? -1 : places[Math.min(at + further, text.length() - 1)];
    }
}
