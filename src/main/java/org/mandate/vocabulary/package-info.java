/**
 * What rules can match and conclude: records and enums, and no library beyond nullness annotations.
 *
 * <p>In come the words of the field (fact types, their fields, the constants these take); out go the values that the
 * fact reader builds, rules match, and every later room reads. A fact type is a record that implements {@link
 * org.mandate.vocabulary.Fact} and stands in its {@code permits} list.
 */
@NullMarked
package org.mandate.vocabulary;

import org.jspecify.annotations.NullMarked;
