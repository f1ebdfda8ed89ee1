/** Measures how fast stories are read, put on record and checked against. */
@NullMarked
package org.onrecord.lab.speed;

import org.jspecify.annotations.NullMarked;
