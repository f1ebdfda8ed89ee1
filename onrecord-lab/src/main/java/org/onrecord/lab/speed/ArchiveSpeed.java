package org.onrecord.lab.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.archive.AddProgress;
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
  private static final int DRAFTS = 200;
  private static final int WARM_UP = 40;
  private static final int QUOTED_STORIES = 300;
  private static final long SEED = 20211209;

  private ArchiveSpeed() {}

  /** Usage: {@code ArchiveSpeed STORIES_NDJSON ARCHIVE_FOLDER}. */
  public static void main(String[] args) throws IOException {
    Path stories = Path.of(args[0]);
    Path folder = Path.of(args[1]);
    add(stories, folder);
    check(stories, folder);
  }

  private static void add(Path stories, Path folder) throws IOException {
    long begin = System.nanoTime();
    long cpu = processCpu();
    AddSummary summary;
    try (Archive archive = Archive.openForWriting(folder);
        StoryFiles files = StoryFiles.of(List.of(stories), bad -> {})) {
      summary = archive.add(stories(files), AddProgress.NONE);
    }
    double seconds = (System.nanoTime() - begin) / NANOS;
    double cpuSeconds = (processCpu() - cpu) / NANOS;
    print("versions put on record", Figure.of(summary.added() + summary.newVersions()));
    print("of them failed", Figure.of(summary.failed().size()));
    print("stories/s on the clock", Figure.of(summary.seen() / seconds, 0));
    print("CPU seconds in all", Figure.of(cpuSeconds, 1));
    print("stories/s per CPU second", Figure.of(summary.seen() / cpuSeconds, 0));
    print("heap used at most, MB", Figure.of(peakHeap() / MEBI, 0));
    print("archive on disk, MB", Figure.of(size(folder) / MEBI, 0));
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
      double[] seconds = new double[DRAFTS];
      double first = 0;
      int quotations = 0;
      for (int i = -WARM_UP; i < DRAFTS; i++) {
        Story draft = drafts.draft(i);
        long start = System.nanoTime();
        Report report = checker.check(draft);
        double took = (System.nanoTime() - start) / NANOS;
        first = i == -WARM_UP ? took : first;
        if (i >= 0) {
          seconds[i] = took;
          quotations += report.quotations().size();
        }
      }
      Arrays.sort(seconds);
      print("quotations in a draft", Figure.of((double) quotations / DRAFTS, 1));
      print("check, the first, s", Figure.of(first, 3));
      print("check, median, s", Figure.of(seconds[DRAFTS / 2], 3));
      print("check, 99 of 100, s", Figure.of(seconds[DRAFTS * 99 / 100], 3));
    }
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

  private static long processCpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
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
