/** Finds ages, roles and life events. */
@NullMarked
package org.onrecord.read.event;

import org.jspecify.annotations.NullMarked;
