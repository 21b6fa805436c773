/**
 * Trees and contrasts out of a decision record: why it recommends what it does, what rests on a fact, and why one option
 * stands before another. In come the record and, beside it, what the sources say in our words; out go explanations as
 * values, and as text, JSON and drawings. Nothing is fired again.
 */
@NullMarked
package org.mandate.explain;

import org.jspecify.annotations.NullMarked;
