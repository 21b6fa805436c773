/**
 * Words for people out of a decision record: in comes the record and nothing else, out goes text for a terminal. No
 * number is computed here that the record does not hold.
 */
@NullMarked
package org.mandate.report;

import org.jspecify.annotations.NullMarked;
