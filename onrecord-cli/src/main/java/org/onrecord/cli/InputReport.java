package org.onrecord.cli;

import org.onrecord.format.BadInput;
import org.onrecord.format.Draft;
import org.onrecord.format.Opened;
import org.onrecord.reading.Problem;

/** Tells of bad input as it comes and remembers which exit code it calls for. */
final class InputReport {
  private final Streams streams;
  private final boolean quiet;
  private int code = ExitCode.DONE;

  InputReport(Streams streams, boolean quiet) {
    this.streams = streams;
    this.quiet = quiet;
  }

  void bad(BadInput input) {
    switch (input.kind()) {
      case LEFT_ALONE -> {
        if (!quiet) {
          streams.message(input.message());
        }
        return;
      }
      case NOT_FOUND -> code = code == ExitCode.DONE ? ExitCode.NOT_FOUND : code;
      default -> code = ExitCode.BAD_INPUT;
    }
    streams.message(input.message());
  }

  /** What of a story's file could not be taken as it stands. */
  void problems(Opened opened) {
    if (!quiet) {
      for (Problem problem : opened.problems()) {
        streams.message(opened.message(problem));
      }
    }
  }

  /** What of a draft's file could not be taken as it stands. */
  void problems(Draft draft) {
    if (!quiet) {
      for (Problem problem : draft.problems()) {
        streams.message(draft.message(problem));
      }
    }
  }

  int exitCode() {
    return code;
  }
}
