/** Opens the formats stories come in and writes those that readings leave in. */
@NullMarked
package org.onrecord.format;

import org.jspecify.annotations.NullMarked;
