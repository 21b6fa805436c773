package org.mandate.diagnostic;

import java.util.Collection;
import java.util.List;

/** Thrown when inputs are wrong: carries every problem found, sorted by place. Leads to exit code 2. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /** Takes at least one problem; order and repetition do not matter. */
    public InvalidInput(Collection<Diagnostic> problems) {
        super(problems.size() + " problem(s)");
        diagnostics = problems.stream().distinct().sorted().toList();
    }

    /** The problems, each once, sorted by place. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
