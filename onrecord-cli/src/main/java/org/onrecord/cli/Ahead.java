package org.onrecord.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;

/**
 * Something that is made on a thread of its own while something else is done.
 *
 * @param <T> what is made
 */
final class Ahead<T> {
  private final FutureTask<T> task;
  private final String what;
  private final BiFunction<String, Throwable, RuntimeException> failure;

  private Ahead(
      FutureTask<T> task, String what, BiFunction<String, Throwable, RuntimeException> failure) {
    this.task = task;
    this.what = what;
    this.failure = failure;
  }

  /**
   * Begins to make it.
   *
   * @param what how a message names it
   * @param failure makes what is thrown where making it ended with no exception to hand on
   */
  static <T> Ahead<T> begin(
      String what, Callable<T> making, BiFunction<String, Throwable, RuntimeException> failure) {
    FutureTask<T> task = new FutureTask<>(making);
    start(task, what);
    return new Ahead<>(task, what, failure);
  }

  /** Runs it on a thread of its own; whoever waits for it sees to what it throws. */
  static void run(Runnable work) {
    start(work, "beside");
  }

  private static void start(Runnable work, String what) {
    Thread thread = new Thread(work, "onrecord " + what);
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Waits until it is made.
   *
   * @throws RuntimeException that making it ended with
   */
  T get() {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failure.apply("no " + what + ": " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure.apply("interrupted while waiting for " + what, e);
    }
  }
}
