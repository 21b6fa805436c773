/**
 * What an edit of rules, settings, facts or sources changes. In come two versions of them, or files that are saved while
 * somebody watches; out go the cases that come out otherwise, each difference with the edits that brought it. The edits
 * are told apart by ranking with some of them and without the others.
 */
@NullMarked
package org.mandate.edit;

import org.jspecify.annotations.NullMarked;
