/** Word lists and rules, kept as text files with examples, loaded and checked. */
@NullMarked
package org.onrecord.lexicon;

import org.jspecify.annotations.NullMarked;
