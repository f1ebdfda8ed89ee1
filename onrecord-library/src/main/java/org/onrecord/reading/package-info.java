/**
 * What a story says: its people, quotations, kinship, ages, roles, events and times, each with its
 * evidence.
 */
@NullMarked
package org.onrecord.reading;

import org.jspecify.annotations.NullMarked;
