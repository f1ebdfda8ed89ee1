/** Compares a reading with one story that was worked out in full. */
@NullMarked
package org.onrecord.lab.reference;

import org.jspecify.annotations.NullMarked;
