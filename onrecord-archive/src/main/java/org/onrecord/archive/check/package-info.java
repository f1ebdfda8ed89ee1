/** Checks a draft against the archive. */
@NullMarked
package org.onrecord.archive.check;

import org.jspecify.annotations.NullMarked;
