package org.onrecord.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.onrecord.reading.Reading;

/** A program of its own that puts stories on record until it is killed. */
final class CrashingWriter {
  private static final int MOST = 80;

  private CrashingWriter() {}

  /**
   * Goes on where the archive ends, in small batches, and tells before and after each what it does:
   * {@code adding}, then {@code on record N}.
   */
  public static void main(String[] arguments) {
    Random random = new Random(Long.parseLong(arguments[1]));
    try (Archive archive = Archive.openForWriting(Path.of(arguments[0]))) {
      // A few of those on record once more; in tens, so that corrections keep their places.
      int number = Math.max(0, archive.storyCount() / 10 * 10 - 10);
      tell("open");
      while (number < 100_000) {
        List<Reading> readings = new ArrayList<>();
        int end = number + 1 + random.nextInt(MOST);
        while (number < end) {
          readings.add(story(number).reading());
          if (number % 10 == 9) {
            readings.add(correction(number - 1).reading());
          }
          number++;
        }
        tell("adding");
        archive.addReadings(readings.iterator(), AddProgress.NONE);
        tell("on record " + number);
      }
    }
  }

  private static void tell(String line) {
    System.out.println(line);
    System.out.flush();
  }

  /** Two quotations. */
  static Told story(int number) {
    return Told.story("story-" + number, "2020-01-01")
        .quotes("Maud Ferrier", "We counted boat number " + number + " in before dark.")
        .says("It was number " + number + " of a long evening.")
        .quotes("Tom Cole", "Nobody had told me anything about number " + number + ".");
  }

  /** One of the two is taken back. */
  static Told correction(int number) {
    return Told.story("story-" + number, "2020-01-01")
        .updated("2020-01-02T00:00:00Z")
        .correction()
        .quotes("Maud Ferrier", "We counted boat number " + number + " in before dark.");
  }
}
