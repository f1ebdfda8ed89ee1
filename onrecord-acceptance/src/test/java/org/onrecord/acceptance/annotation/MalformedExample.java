package org.onrecord.acceptance.annotation;

/** An example that is not in the form the document promises. */
final class MalformedExample extends RuntimeException {
  private static final long serialVersionUID = 1;

  MalformedExample(int line, String why) {
    super("docs/annotation.md, line " + line + ": " + why);
  }
}
