/**
 * A document of sections, paragraphs, lists, tables and small charts, and how it is written: as Markdown, as one HTML file
 * that needs nothing else, and as PDF. In comes a {@link org.mandate.report.document.Document}; out go characters or bytes
 * that depend on it alone. All text of others is escaped here and nowhere else.
 */
@NullMarked
package org.mandate.report.document;

import org.jspecify.annotations.NullMarked;
