package org.onrecord.cli;

/** The command line's beginning and end. */
public final class Main {
  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] args) {
    Streams streams = Streams.ofProcess();
    int code = Commands.run(streams, args);
    streams.out().flush();
    streams.err().flush();
    System.exit(code);
  }
}
