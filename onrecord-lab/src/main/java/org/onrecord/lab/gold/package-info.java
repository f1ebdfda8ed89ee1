/** Stories with their gold annotation, in the terms of a reading. */
@NullMarked
package org.onrecord.lab.gold;

import org.jspecify.annotations.NullMarked;
