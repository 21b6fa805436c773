/**
 * Which rules feed which: in go rules as the parser sees them, out comes what each reads and concludes, who else reads
 * that, and what an edit could move, as text, as JSON and as a drawing.
 */
@NullMarked
package org.mandate.rules.graph;

import org.jspecify.annotations.NullMarked;
