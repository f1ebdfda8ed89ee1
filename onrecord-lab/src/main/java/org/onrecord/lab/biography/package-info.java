/** Measures births, deaths, marriages and children read from sentences of biographies. */
@NullMarked
package org.onrecord.lab.biography;

import org.jspecify.annotations.NullMarked;
