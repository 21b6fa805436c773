/**
 * The command line: one small class a command, and one place that turns exceptions into exit codes. In come arguments;
 * out go results on stdout and everything else on stderr.
 */
@NullMarked
package org.mandate.cli;

import org.jspecify.annotations.NullMarked;
