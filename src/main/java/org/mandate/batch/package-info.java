/**
 * Many cases at once. In come folders of cases, a ranker and what an earlier run left; out goes one folder a case,
 * written whole or not at all, and an index of them all whose bytes depend on nothing but the inputs.
 */
@NullMarked
package org.mandate.batch;

import org.jspecify.annotations.NullMarked;
