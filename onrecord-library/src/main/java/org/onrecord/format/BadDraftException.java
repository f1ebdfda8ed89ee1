package org.onrecord.format;

/** A draft's file holds no draft: the message says why, a second what would have been right. */
final class BadDraftException extends Exception {
  private static final long serialVersionUID = 1L;
  private final String expected;

  BadDraftException(String wrong, String expected) {
    super(wrong);
    this.expected = expected;
  }

  String wrong() {
    return String.valueOf(getMessage());
  }

  String expected() {
    return expected;
  }
}
