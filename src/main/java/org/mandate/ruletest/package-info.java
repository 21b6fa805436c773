/**
 * Rule tests, {@code rules/NAME.test.yaml}: a few facts and what the rules must conclude from them. In come test files, a
 * rulebook and cases; out go results, what the tests cover, and which changes of the rules none of them notices.
 */
@NullMarked
package org.mandate.ruletest;

import org.jspecify.annotations.NullMarked;
