package org.mandate.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.CaseFile;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The case that a command asks about, and the day. */
final class CaseArgument {

    @Parameters(
            index = "0",
            paramLabel = "CASE",
            completionCandidates = KnownNames.Cases.class,
            description = "A case folder, or its name under facts/.")
    private String name = "";

    @Option(
            names = "--as-known-on",
            paramLabel = "DATE",
            description = "Use what was known on this day, instead of the day of the decision.")
    private @Nullable LocalDate asKnownOn;

    String name() {
        return name;
    }

    /** The day whose knowledge counts. */
    LocalDate day(CaseFile file) {
        return asKnownOn != null ? asKnownOn : file.reviewDate();
    }
}
