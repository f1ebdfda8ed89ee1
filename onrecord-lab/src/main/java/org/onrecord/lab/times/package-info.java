/** Measures how time expressions are read, on corpora of other people. */
@NullMarked
package org.onrecord.lab.times;

import org.jspecify.annotations.NullMarked;
