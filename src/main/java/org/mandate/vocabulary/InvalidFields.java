package org.mandate.vocabulary;

import java.util.List;

/** Thrown by a record whose fields do not hold together; names every field at fault, so that all are said at once. */
public final class InvalidFields extends IllegalArgumentException {

    private final transient List<Fault> faults;

    /**
     * One field and what is wrong with it.
     *
     * @param field the component's name
     * @param message what is wrong, without the field's name
     */
    public record Fault(String field, String message) {}

    InvalidFields(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** The fields at fault, in the order in which they were checked. */
    public List<Fault> faults() {
        return faults;
    }
}
