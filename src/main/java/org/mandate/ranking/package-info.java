/**
 * One session of the rulebook for a case and a day. In come a case, settings and a rulebook; out goes a decision record.
 *
 * <p>Selection decides which statements are used on the day (known, not superseded, not overruled, not stale), a session
 * fires the rules on them, and the record is built from what the rules concluded. Contradictions that stay open are
 * fired as further worlds, and each unknown is tried with its possible values.
 */
@NullMarked
package org.mandate.ranking;

import org.jspecify.annotations.NullMarked;
