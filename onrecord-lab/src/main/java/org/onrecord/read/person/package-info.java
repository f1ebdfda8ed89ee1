/** Trains what the finder of people weighs, beside the features it reads; not shipped. */
@NullMarked
package org.onrecord.read.person;

import org.jspecify.annotations.NullMarked;
