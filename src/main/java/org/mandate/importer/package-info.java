/**
 * Public data files to facts. In come files as their publishers write them and a filter; out go a table of events or a
 * list of facts for the case folder, the fact that describes the table, and a seed file that names the source.
 *
 * <p>Each publisher has one reader, which knows its columns, newer and older, and what they mean in the vocabulary.
 * What a reader cannot tell is said and left out, never guessed. Files are written whole or not at all.
 */
@NullMarked
package org.mandate.importer;

import org.jspecify.annotations.NullMarked;
