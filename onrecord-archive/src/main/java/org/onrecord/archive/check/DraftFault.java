package org.onrecord.archive.check;

import java.util.Objects;
import org.onrecord.story.Span;

/**
 * Something in a draft that kept part of it from being checked.
 *
 * @param kind what it is
 * @param span where it stands in the draft's text
 * @param message what is wrong and what was made of it
 */
public record DraftFault(Kind kind, Span span, String message) {
  public DraftFault {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(span);
    Objects.requireNonNull(message);
  }

  /** True when somebody has to look before the draft goes out. */
  public boolean needsLook() {
    return kind == Kind.MARKS;
  }

  /** What a fault is. */
  public enum Kind {
    /** A quotation mark without its other: what stands in quotation marks is uncertain there. */
    MARKS,
    /** Quoted words that the check does not look up: a note, for it says nothing against them. */
    NOT_LOOKED_AT
  }
}
