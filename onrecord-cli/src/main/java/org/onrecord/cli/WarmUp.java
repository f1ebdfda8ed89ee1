package org.onrecord.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * Runs the usual commands on a small story, so that the launcher can archive the classes they need.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUp implements Callable<Integer> {
  private static final String STORY =
      "Title: The ferry is back\nDate: 2021-12-09\n\n\"We sail on Monday,\" Maud Ferrier, 61, the"
          + " harbour master, said on Thursday.\n\nShe told her son, Tom Ferrier, that he was"
          + " \"late again\".\n";

  @Override
  public Integer call() {
    int code = run("read", "-", "--color", "always");
    code += run("read", "-", "--published", "2021-12-09", "--json");
    return code;
  }

  private static int run(String... args) {
    Streams quiet =
        new Streams(
            new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8)),
            Streams.print(OutputStream.nullOutputStream()),
            Streams.print(OutputStream.nullOutputStream()),
            java.util.Map.of(),
            false);
    return Commands.run(quiet, args);
  }
}
