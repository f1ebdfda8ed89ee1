/** The command line: one class a command. */
@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;
