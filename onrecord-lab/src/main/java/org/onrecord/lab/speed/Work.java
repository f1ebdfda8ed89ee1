package org.onrecord.lab.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * How many words a benchmark has gone through, and in how much time of its own thread on a core.
 *
 * <p>On a machine that does other work as well, the second says more than the time on the clock.
 */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Work {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Words gone through in the iteration. */
  public long words;

  /** Nanoseconds of the thread on a core in the iteration. */
  public long cpuNanos;

  long start() {
    return THREADS.getCurrentThreadCpuTime();
  }

  void done(long start, long count) {
    words += count;
    cpuNanos += THREADS.getCurrentThreadCpuTime() - start;
  }
}
