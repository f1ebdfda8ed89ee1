package org.onrecord.cli;

/** Tells of what a command could not do. */
final class Failure {
  private Failure() {}

  /** One line for a person; all of it where {@code ONRECORD_DEBUG} is set. */
  static int told(Streams streams, Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    streams.message(message);
    if (!streams.variable("ONRECORD_DEBUG").isEmpty()) {
      e.printStackTrace(streams.err());
    }
    return ExitCode.FAILED;
  }
}
