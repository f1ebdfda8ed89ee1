package org.onrecord.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on the terminal while stories are added; nothing where there is none. */
final class AddBar implements AutoCloseable {
  private static final int WIDTH = 78;
  private static final int EVERY_MILLISECONDS = 100;

  private final @Nullable ProgressBar bar;

  private AddBar(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /** A bar for a number of stories that is not known. */
  static AddBar of(Streams streams, boolean quiet, String task) {
    return of(streams, quiet, task, -1);
  }

  static AddBar of(Streams streams, boolean quiet, String task, long stories) {
    if (quiet || !streams.terminal()) {
      return new AddBar(null);
    }
    PrintStream err = new PrintStream(streams.err(), true, StandardCharsets.UTF_8);
    return new AddBar(
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(stories)
            .setUnit(" stories", 1)
            .showSpeed()
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(EVERY_MILLISECONDS)
            .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
            .build());
  }

  /** One more story is being read. */
  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
