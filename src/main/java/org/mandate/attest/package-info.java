/**
 * Signatures on decision records and manifests. In come bytes and keys; out goes a signature, or whether one holds.
 */
@NullMarked
package org.mandate.attest;

import org.jspecify.annotations.NullMarked;
