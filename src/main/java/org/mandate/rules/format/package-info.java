/**
 * Lays out rule files: in goes the text of a DRL file that parses, out comes the same text with indentation and spaces as
 * the rulebook has them. Lines stay lines; what stands in quotes or in comments is never touched.
 */
@NullMarked
package org.mandate.rules.format;

import org.jspecify.annotations.NullMarked;
