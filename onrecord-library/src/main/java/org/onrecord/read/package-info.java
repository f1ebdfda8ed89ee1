/** Reads a story: calls the finders in order and gathers what they found. */
@NullMarked
package org.onrecord.read;

import org.jspecify.annotations.NullMarked;
