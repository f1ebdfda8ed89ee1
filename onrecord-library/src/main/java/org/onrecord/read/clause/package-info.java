/** Who stands where in a clause: the people of a text by token, subjects, objects and lists. */
@NullMarked
package org.onrecord.read.clause;

import org.jspecify.annotations.NullMarked;
