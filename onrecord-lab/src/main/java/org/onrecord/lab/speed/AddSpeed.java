package org.onrecord.lab.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.archive.AddSummary;
import org.onrecord.archive.Archive;
import org.onrecord.format.StoryFiles;
import org.onrecord.lab.table.Figure;
import org.onrecord.story.Story;

/**
 * Puts stories on record; runs in a process of its own, so that its heap can be limited, and prints
 * one figure a line.
 */
public final class AddSpeed {
  private static final double MEBI = 1 << 20;

  private AddSpeed() {}

  /** Usage: {@code AddSpeed STORIES_NDJSON ARCHIVE_FOLDER}. */
  public static void main(String[] args) throws IOException {
    Path stories = Path.of(args[0]);
    Path folder = Path.of(args[1]);
    AddPace pace = new AddPace();
    AddSummary summary;
    try (Archive archive = Archive.openForWriting(folder);
        StoryFiles files = StoryFiles.of(List.of(stories), bad -> {})) {
      summary = archive.add(stories(files), pace);
      pace.batchDone(summary);
    }
    print("versions put on record", Figure.of(summary.added() + summary.newVersions()));
    print("of them failed", Figure.of(summary.failed().size()));
    print("stories/s on the clock", pace.rate());
    print("CPU seconds in all", pace.core());
    print("stories/s per CPU second", pace.ratePerCore());
    for (int tenth : new int[] {1, 2, 10}) {
      print(AddPace.name(tenth) + ": stories/s on the clock, per CPU second", pace.tenth(tenth));
    }
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
      return files.filter(Files::isRegularFile).mapToLong(AddSpeed::fileSize).sum();
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
