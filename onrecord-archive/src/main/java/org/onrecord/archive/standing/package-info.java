/** What a correction, update, withdrawal or erasure does to what rested on a story. */
@NullMarked
package org.onrecord.archive.standing;

import org.jspecify.annotations.NullMarked;
