package org.mandate.decision;

import java.time.LocalDate;

/**
 * A source that was read.
 *
 * @param id the source
 * @param title its title
 * @param publisher its publisher
 * @param date its date
 * @param reliability A to F
 */
public record SourceLine(String id, String title, String publisher, LocalDate date, String reliability) {}
