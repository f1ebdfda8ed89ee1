/** Finds time expressions and works out the dates they name. */
@NullMarked
package org.onrecord.read.time;

import org.jspecify.annotations.NullMarked;
