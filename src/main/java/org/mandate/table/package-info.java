/**
 * The weight part of sensitivity on a plain table, so that anybody can check the method against published examples. In
 * comes a CSV or YAML file of options by criteria; out go the indices of {@code org.mandate.weights}, as a record for
 * programs and as text.
 *
 * <p>Every slip of the file is reported at its line and column, all in one {@link org.mandate.diagnostic.InvalidInput}.
 */
@NullMarked
package org.mandate.table;

import org.jspecify.annotations.NullMarked;
