/** Finds who is who to whom. */
@NullMarked
package org.onrecord.read.kinship;

import org.jspecify.annotations.NullMarked;
