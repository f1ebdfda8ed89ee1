/** Words as they are compared: lower case, one kind of apostrophe, no punctuation. */
@NullMarked
package org.onrecord.archive.words;

import org.jspecify.annotations.NullMarked;
