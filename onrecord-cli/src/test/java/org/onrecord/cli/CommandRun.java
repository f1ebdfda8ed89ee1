package org.onrecord.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a command printed and how it ended. */
record CommandRun(int code, String out, String err) {
  static CommandRun of(String... args) {
    return with("", Map.of(), false, args);
  }

  static CommandRun reading(String input, String... args) {
    return with(input, Map.of(), false, args);
  }

  static CommandRun with(
      String input, Map<String, String> environment, boolean terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            Streams.print(out),
            Streams.print(err),
            environment,
            terminal);
    int code = Commands.run(streams, args);
    streams.out().flush();
    streams.err().flush();
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
