/** Quotations altered in known ways, and what the check of a draft makes of them. */
@NullMarked
package org.onrecord.lab.alter;

import org.jspecify.annotations.NullMarked;
