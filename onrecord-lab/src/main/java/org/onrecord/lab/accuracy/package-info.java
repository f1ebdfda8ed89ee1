/** Compares readings with gold annotation and counts what is right. */
@NullMarked
package org.onrecord.lab.accuracy;

import org.jspecify.annotations.NullMarked;
