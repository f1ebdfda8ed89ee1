package org.onrecord.cli;

import org.onrecord.archive.ledger.ArchiveInUseException;
import org.onrecord.archive.ledger.NoArchiveException;
import org.onrecord.archive.person.RulingException;

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
    return code(e);
  }

  private static int code(Exception e) {
    if (e instanceof RulingException ruling) {
      return ruling.isConflict() ? ExitCode.CONFLICT : ExitCode.NOT_FOUND;
    }
    if (e instanceof NoArchiveException) {
      return ExitCode.NOT_FOUND;
    }
    return e instanceof ArchiveInUseException ? ExitCode.CONFLICT : ExitCode.FAILED;
  }
}
