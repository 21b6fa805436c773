/**
 * Position, code, message and suggestion of what is wrong with an input. In come problems as readers find them; out
 * goes text an analyst can act on, sorted by place. Knows no other room.
 */
@NullMarked
package org.mandate.diagnostic;

import org.jspecify.annotations.NullMarked;
