/**
 * What past reviews teach. In come cases, settings and a rulebook; out go the timeline of a case, and the backtest of the
 * rulebook against the decisions taken.
 *
 * <p>Both rank by firing the rules again: on other days, without some rules, on the facts of other cases. Only the
 * backtest reads what was advised and decided, and it reads it after the rules have spoken.
 */
@NullMarked
package org.mandate.history;

import org.jspecify.annotations.NullMarked;
