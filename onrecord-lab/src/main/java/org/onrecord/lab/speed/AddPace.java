package org.onrecord.lab.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.archive.AddProgress;
import org.onrecord.archive.AddSummary;
import org.onrecord.lab.table.Figure;

/** Notes how fast stories come on record, from the first to the last. */
final class AddPace implements AddProgress {
  private static final double NANOS = 1e9;
  private static final int PARTS = 10;

  /**
   * How far it has come.
   *
   * @param seen stories so far
   * @param clock nanoseconds on the clock
   * @param core nanoseconds that all threads were on a core
   */
  private record Mark(long seen, long clock, long core) {
    static Mark now(long seen) {
      return new Mark(seen, System.nanoTime(), processCpu());
    }
  }

  private final List<Mark> marks = new ArrayList<>();

  AddPace() {
    marks.add(Mark.now(0));
  }

  @Override
  public void batchDone(AddSummary soFar) {
    marks.add(Mark.now(soFar.seen()));
  }

  /** Stories a second on the clock, in all. */
  String rate() {
    return rate(first(), last());
  }

  /** Seconds of a core, in all. */
  String core() {
    return Figure.of((last().core() - first().core()) / NANOS, 1);
  }

  /** Stories a second of a core, in all. */
  String ratePerCore() {
    return ratePerCore(first(), last());
  }

  /** The pace on the clock and of a core in the tenth {@code part}, from 1. */
  String tenth(int part) {
    Mark from = at(last().seen() * (part - 1) / PARTS);
    Mark to = at(last().seen() * part / PARTS);
    // With few stories a tenth is less than a batch.
    return from.seen() == to.seen() ? "" : rate(from, to) + " and " + ratePerCore(from, to);
  }

  /** What a tenth is called, from 1. */
  static String name(int tenth) {
    return switch (tenth) {
      case 1 -> "first tenth";
      case 2 -> "second tenth";
      case PARTS -> "last tenth";
      default -> "tenth " + tenth;
    };
  }

  private static String rate(Mark from, Mark to) {
    return Figure.of((to.seen() - from.seen()) * NANOS / (to.clock() - from.clock()), 0);
  }

  private static String ratePerCore(Mark from, Mark to) {
    return Figure.of((to.seen() - from.seen()) * NANOS / (to.core() - from.core()), 0);
  }

  /** The first mark with so many stories. */
  private Mark at(long seen) {
    return marks.stream().filter(mark -> mark.seen() >= seen).findFirst().orElse(last());
  }

  private Mark first() {
    return marks.get(0);
  }

  private Mark last() {
    return marks.get(marks.size() - 1);
  }

  private static long processCpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
