/**
 * Lays out what analysts write: in goes the text of a rule file, or of a YAML file of facts, sources, settings or rule
 * tests, out comes the same with indentation, spaces and order of fields as the project has them. Text is moved, never
 * written anew, so comments and quotes stay; each result is read again and must say the same.
 */
@NullMarked
package org.mandate.format;

import org.jspecify.annotations.NullMarked;
