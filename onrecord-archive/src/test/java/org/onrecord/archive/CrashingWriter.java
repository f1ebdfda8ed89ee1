package org.onrecord.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.onrecord.reading.Reading;

/** A program of its own that puts stories on record until it is killed. */
final class CrashingWriter {
  private CrashingWriter() {}

  public static void main(String[] arguments) {
    Random random = new Random(Long.parseLong(arguments[1]));
    try (Archive archive = Archive.openForWriting(Path.of(arguments[0]))) {
      System.out.println("open");
      System.out.flush();
      int number = 0;
      while (number < 100_000) {
        List<Reading> readings = new ArrayList<>();
        int end = number + 1 + random.nextInt(200);
        while (number < end) {
          readings.add(story(number).reading());
          if (number % 10 == 9) {
            readings.add(correction(number - 1).reading());
          }
          number++;
        }
        archive.addReadings(readings.iterator(), AddProgress.NONE);
      }
    }
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
