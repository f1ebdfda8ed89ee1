package org.onrecord.cli;

/** What a command's exit tells the shell. */
final class ExitCode {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int NOT_FOUND = 3;
  static final int CONFLICT = 4;
  static final int BAD_INPUT = 5;
  static final int CHECK_FOUND_SOMETHING = 10;

  private ExitCode() {}
}
