/** Finds who said what. */
@NullMarked
package org.onrecord.read.quotation;

import org.jspecify.annotations.NullMarked;
