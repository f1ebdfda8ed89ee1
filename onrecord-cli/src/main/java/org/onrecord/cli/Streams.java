package org.onrecord.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command reads from and writes to: always UTF-8, whatever the machine's own encoding.
 *
 * @param in standard input
 * @param out data
 * @param err messages and progress
 * @param environment variables of the process
 * @param terminal true when {@code out} is a terminal
 */
record Streams(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    boolean terminal) {
  private static final int BUFFER = 1 << 16;

  /** Those of the process. */
  static Streams ofProcess() {
    Map<String, String> environment = System.getenv();
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        print(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER)),
        print(new FileOutputStream(FileDescriptor.err)),
        environment,
        terminal(environment));
  }

  static PrintStream print(OutputStream out) {
    return new PrintStream(out, false, StandardCharsets.UTF_8);
  }

  /**
   * The launcher knows better than Java whether the output is a terminal, because Java looks at the
   * input too.
   */
  @SuppressWarnings("SystemConsoleNull") // java.base's console is null away from a terminal
  private static boolean terminal(Map<String, String> environment) {
    String told = environment.get("ONRECORD_TERMINAL");
    if (told != null) {
      return told.equals("1");
    }
    // Newer Javas would otherwise start a line editor and call every output a terminal.
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }

  /** A variable of the environment, or an empty string. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  /** One line of message. */
  void message(String line) {
    err.print("onrecord: " + line + "\n");
    err.flush();
  }
}
