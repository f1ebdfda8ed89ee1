/** Answers who said what about what, and when. */
@NullMarked
package org.onrecord.archive.query;

import org.jspecify.annotations.NullMarked;
