/** Finds the people of a story and every place where each is mentioned. */
@NullMarked
package org.onrecord.read.person;

import org.jspecify.annotations.NullMarked;
