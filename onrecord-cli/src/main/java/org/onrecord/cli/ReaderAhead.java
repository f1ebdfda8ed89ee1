package org.onrecord.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.onrecord.read.StoryReader;

/**
 * The reader of this process, whose models are loaded on a thread of their own while the command
 * line is still looked at.
 */
final class ReaderAhead {
  private static final FutureTask<StoryReader> LOADING = new FutureTask<>(StoryReader::new);

  static {
    Thread thread = new Thread(LOADING, "onrecord-models");
    thread.setDaemon(true);
    thread.start();
  }

  private ReaderAhead() {}

  /** Begins to load where that has not begun; does not wait. */
  static void begin() {
    // Whoever calls has had this class begin.
  }

  /** The reader, once it is loaded. */
  static StoryReader get() {
    try {
      return LOADING.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("the models could not be loaded: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the models were loaded", e);
    }
  }
}
