package org.mandate.facts;

/** The part of {@code case.yaml} that says what was advised and decided. */
final class OutcomeBlock {

    private OutcomeBlock() {}

    /**
     * The text without it, and without empty lines. What a decision record says must not depend on what came of the
     * case, its hash included.
     */
    static SourceText cutFrom(SourceText text) {
        StringBuilder rest = new StringBuilder();
        boolean inside = false;
        for (int number = 1; number <= text.length(); number++) {
            String line = String.valueOf(text.line(number));
            boolean key = !line.isBlank() && " \t-]}".indexOf(line.charAt(0)) < 0;
            if (key) {
                inside = line.matches("outcome\\s*:.*");
            }
            if (!inside && !line.isBlank()) {
                rest.append(line).append('\n');
            }
        }
        return new SourceText(text.name(), rest.toString());
    }
}
