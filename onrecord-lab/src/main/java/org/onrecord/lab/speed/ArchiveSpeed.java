package org.onrecord.lab.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.onrecord.archive.AddSummary;
import org.onrecord.archive.Archive;
import org.onrecord.archive.check.DraftChecker;
import org.onrecord.archive.check.Report;
import org.onrecord.format.StoryFiles;
import org.onrecord.lab.table.Figure;
import org.onrecord.read.StoryReader;
import org.onrecord.story.Story;

/**
 * Puts stories on record and checks drafts against them; runs in a process of its own, so that its
 * heap can be limited, and prints one figure a line.
 */
public final class ArchiveSpeed {
  private static final double NANOS = 1e9;
  private static final double MEBI = 1 << 20;
  private static final int DRAFTS = 100;
  private static final int WARM_UP = 200;
  private static final int QUOTED_STORIES = 300;
  private static final long SEED = 20211209;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ArchiveSpeed() {}

  /** Usage: {@code ArchiveSpeed STORIES_NDJSON ARCHIVE_FOLDER}. */
  public static void main(String[] args) throws IOException {
    Path stories = Path.of(args[0]);
    Path folder = Path.of(args[1]);
    add(stories, folder);
    check(stories, folder);
  }

  private static void add(Path stories, Path folder) throws IOException {
    AddPace pace = new AddPace();
    AddSummary summary;
    try (Archive archive = Archive.openForWriting(folder);
        StoryFiles files = StoryFiles.of(List.of(stories), bad -> {})) {
      summary = archive.add(stories(files), pace);
    }
    print("versions put on record", Figure.of(summary.added() + summary.newVersions()));
    print("of them failed", Figure.of(summary.failed().size()));
    print("stories/s on the clock", pace.rate());
    print("CPU seconds in all", pace.core());
    print("stories/s per CPU second", pace.ratePerCore());
    print("second tenth: stories/s on the clock, per CPU second", pace.tenth(2));
    print("last tenth: stories/s on the clock, per CPU second", pace.tenth(10));
    print("heap used at most, MB", Figure.of(peakHeap() / MEBI, 0));
    print("archive on disk, MB", Figure.of(size(folder) / MEBI, 0));
    print("of it the index, MB", Figure.of(size(folder.resolve("index")) / MEBI, 0));
  }

  private static Iterator<Story> stories(StoryFiles files) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return files.hasNext();
      }

      @Override
      public Story next() {
        return files.next().story();
      }
    };
  }

  private static void check(Path stories, Path folder) {
    StoryReader reader = new StoryReader();
    DraftMaker drafts = new DraftMaker(some(stories), reader, SEED);
    long begin = System.nanoTime();
    try (Archive archive = Archive.open(folder)) {
      print("opening the archive, s", Figure.of((System.nanoTime() - begin) / NANOS, 2));
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

  private static List<Story> some(Path stories) {
    List<Story> some = new ArrayList<>();
    try (StoryFiles files = StoryFiles.of(List.of(stories), bad -> {})) {
      while (files.hasNext() && some.size() < QUOTED_STORIES) {
        some.add(files.next().story());
      }
    }
    return some;
  }

  private static void print(String name, String figure) {
    System.out.println(name + "=" + figure);
  }

  private static double peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  private static double size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(ArchiveSpeed::fileSize).sum();
    }
  }

  private static long fileSize(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
