/** One person across stories, conservatively. */
@NullMarked
package org.onrecord.archive.person;

import org.jspecify.annotations.NullMarked;
