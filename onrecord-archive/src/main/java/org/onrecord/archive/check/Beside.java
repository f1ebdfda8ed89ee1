package org.onrecord.archive.check;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.onrecord.archive.ledger.ArchiveException;

/**
 * A part of a check that may be done on another thread while the rest is done on this one.
 *
 * @param <T> what it finds out
 */
final class Beside<T> {
  private final FutureTask<T> task;

  private Beside(FutureTask<T> task) {
    this.task = task;
  }

  /** Hands {@code part} to {@code executor}. */
  static <T> Beside<T> begin(Executor executor, Callable<T> part) {
    FutureTask<T> task = new FutureTask<>(part);
    executor.execute(task);
    return new Beside<>(task);
  }

  /**
   * Waits until it is over, however it ends and whoever interrupts: whoever gets the report may
   * close the record, which nobody may be reading then. Does it here where nobody has begun, such
   * as a pool whose only thread this is.
   */
  void end() {
    task.run();
    boolean interrupted = false;
    while (!task.isDone()) {
      try {
        task.get();
      } catch (ExecutionException e) {
        // Told by whoever asks for the result.
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * What it found out, once it is over.
   *
   * @throws RuntimeException that it ended with
   */
  T result() {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException("a part of a check ended so", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArchiveException("interrupted while a draft was checked", e);
    }
  }
}
