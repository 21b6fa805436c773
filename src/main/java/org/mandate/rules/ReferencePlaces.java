package org.mandate.rules;

import java.util.ArrayList;
import java.util.List;

/** Finds the words of rules that stand behind what their compiled classes refer to. */
final class ReferencePlaces {

    private final List<ParsedRule> rules;
    private final boolean consequence;

    /** Takes the rules that may be meant, at least one, and whether their consequences rather than conditions. */
    ReferencePlaces(List<ParsedRule> rules, boolean consequence) {
        this.rules = rules;
        this.consequence = consequence;
    }

    /**
     * A place in a rule, in the order of the rulebook.
     *
     * @param rule the rule
     * @param offset the place in its file
     */
    record Place(ParsedRule rule, int offset) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int files = rule.file().name().compareTo(other.rule.file().name());
            return files != 0 ? files : Integer.compare(offset, other.offset);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && compareTo(place) == 0;
        }

        @Override
        public int hashCode() {
            return offset;
        }
    }

    /** In each rule the first word that means one of the references, a class before its members; may be none. */
    List<Place> find(List<Reference> references) {
        List<Place> places = new ArrayList<>();
        for (ParsedRule rule : rules) {
            Tokens tokens = consequence ? rule.consequence() : rule.conditions();
            references.stream()
                    .mapToInt(r -> first(tokens, r))
                    .filter(place -> place >= 0)
                    .findFirst()
                    .ifPresent(place -> places.add(new Place(rule, place)));
        }
        return places;
    }

    /** The place of what no word tells: it is implied, or hidden. */
    Place hidden() {
        ParsedRule rule = rules.get(0);
        return new Place(rule, consequence ? rule.then() : rule.when());
    }

    private static int first(Tokens tokens, Reference reference) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean member = tokens.get(i - 1).is(".") || tokens.get(i - 1).is("::");
            if (reference.isType() ? token.is(reference.simpleOwner()) : member && names(token, reference)) {
                return token.start();
            }
        }
        return -1;
    }

    /** A condition may write a getter as a field. */
    private static boolean names(Token token, Reference reference) {
        String text = token.text();
        String getter = "get" + Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return token.isName() && (text.equals(reference.member()) || getter.equals(reference.member()));
    }
}
