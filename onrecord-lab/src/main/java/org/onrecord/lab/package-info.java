/** Trains the models and measures accuracy and speed; not shipped. */
@NullMarked
package org.onrecord.lab;

import org.jspecify.annotations.NullMarked;
