package org.onrecord.lab.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.onrecord.archive.Archive;
import org.onrecord.archive.check.DraftChecker;
import org.onrecord.archive.check.Report;
import org.onrecord.lab.table.Figure;
import org.onrecord.read.StoryReader;
import org.onrecord.story.Story;

/**
 * Checks drafts against an archive that is there; runs in a process of its own, so that nothing but
 * checks is compiled and kept in memory, and prints one figure a line.
 */
public final class CheckSpeed {
  private static final double NANOS = 1e9;

  /** Checks that count. */
  private static final int DRAFTS = 300;

  /** Checks before them: Java goes on compiling for some minutes. */
  private static final int WARM_UP = 900;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CheckSpeed() {}

  /** Usage: {@code CheckSpeed STORIES_NDJSON ARCHIVE_FOLDER}. */
  public static void main(String[] args) throws IOException {
    StoryReader reader = new StoryReader();
    DraftMaker drafts = DraftMaker.ofSome(Path.of(args[0]), reader);
    long begin = System.nanoTime();
    try (Archive archive = Archive.open(Path.of(args[1]))) {
      print("opening the archive, s", Figure.of((System.nanoTime() - begin) / NANOS, 2));
      print("stories in it", Figure.of(archive.storyCount()));
      DraftChecker checker = new DraftChecker(archive, reader);
      Measured first = check(checker, drafts.draft(0));
      for (int i = 0; i < WARM_UP; i++) {
        check(checker, drafts.draft(i));
      }
      List<Measured> checks = new ArrayList<>();
      for (int i = 0; i < DRAFTS; i++) {
        checks.add(check(checker, drafts.draft(i)));
      }
      print(
          "quotations in a draft",
          Figure.of(checks.stream().mapToInt(Measured::quotations).average().orElse(0), 1));
      print("check, the first, s of a core", Figure.of(first.core(), 3));
      print("check, median, s of a core", Figure.of(rank(checks, Measured::core, 50), 3));
      print("check, 99 of 100, s of a core", Figure.of(rank(checks, Measured::core, 99), 3));
      print("check, median, s on the clock", Figure.of(rank(checks, Measured::wall, 50), 3));
      print("check, 99 of 100, s on the clock", Figure.of(rank(checks, Measured::wall, 99), 3));
      print("a step to a place in 64 MB of memory, ns", Figure.of(Yardstick.memoryStep(), 0));
    }
  }

  /**
   * One check.
   *
   * @param wall seconds on the clock
   * @param core seconds of the thread on a core
   * @param quotations how many were checked
   */
  private record Measured(double wall, double core, int quotations) {}

  private static Measured check(DraftChecker checker, Story draft) {
    long start = System.nanoTime();
    long cpu = THREADS.getCurrentThreadCpuTime();
    Report report = checker.check(draft);
    double core = (THREADS.getCurrentThreadCpuTime() - cpu) / NANOS;
    return new Measured((System.nanoTime() - start) / NANOS, core, report.quotations().size());
  }

  private static double rank(List<Measured> checks, ToDoubleFunction<Measured> of, int percent) {
    double[] sorted = checks.stream().mapToDouble(of).sorted().toArray();
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }

  private static void print(String name, String figure) {
    System.out.println(name + "=" + figure);
  }
}
