package org.onrecord.archive.words;

import java.util.Objects;
import org.onrecord.story.Span;

/**
 * A word of a text in the form in which words are compared.
 *
 * @param form lower case, with a plain apostrophe: {@code don't}
 * @param span where it stands in the text
 */
public record Word(String form, Span span) {
  public Word {
    Objects.requireNonNull(form);
    Objects.requireNonNull(span);
  }
}
