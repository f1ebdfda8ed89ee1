/** Paragraphs, sentences, tokens, tags, quoted stretches and noun phrases of a text. */
@NullMarked
package org.onrecord.language;

import org.jspecify.annotations.NullMarked;
