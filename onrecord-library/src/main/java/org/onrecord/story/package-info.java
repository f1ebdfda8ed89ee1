/** A published story, its versions, and positions in its text. */
@NullMarked
package org.onrecord.story;

import org.jspecify.annotations.NullMarked;
