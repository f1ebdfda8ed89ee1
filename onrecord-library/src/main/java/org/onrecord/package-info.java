/** The front door of the library: opens, reads and writes stories with one class. */
@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;
