package org.onrecord.lab.alter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.onrecord.archive.AddProgress;
import org.onrecord.archive.Archive;
import org.onrecord.archive.check.DraftChecker;
import org.onrecord.read.StoryReader;
import org.onrecord.reading.Reading;
import org.onrecord.story.Story;

/**
 * What became of a set of changed quotations.
 *
 * @param bases how many quotations on record were there to be changed
 * @param outcomes one a changed quotation
 * @param skipped how often each kind of change was not well defined
 */
public record AlteredRun(int bases, List<Outcome> outcomes, Map<String, Integer> skipped) {
  /** Copies the lists. */
  public AlteredRun {
    outcomes = List.copyOf(outcomes);
    skipped = Map.copyOf(skipped);
  }

  /** Puts {@code stories} on record in an archive of its own and checks the changed quotations. */
  public static AlteredRun of(List<Story> stories, long seed, int perVariant) throws IOException {
    Path folder = Files.createTempDirectory("altered");
    try (Archive archive = Archive.openForWriting(folder)) {
      archive.add(stories.iterator(), AddProgress.NONE);
      StoryReader reader = new StoryReader();
      Bases bases = Bases.of(stories, reader);
      AlteredSet set = new AlteredSet(bases, new DraftChecker(archive, reader), seed, perVariant);
      List<Outcome> outcomes = set.run();
      return new AlteredRun(bases.all().size(), outcomes, set.skipped());
    } finally {
      delete(folder);
    }
  }

  /**
   * Puts {@code stories} on record and compares {@code cases} random searches with a search of
   * every word; gives how many found all that is there.
   */
  public static int guarantee(List<Story> stories, long seed, int cases) throws IOException {
    Path folder = Files.createTempDirectory("guarantee");
    try (Archive archive = Archive.openForWriting(folder)) {
      archive.add(stories.iterator(), AddProgress.NONE);
      StoryReader reader = new StoryReader();
      List<Reading> readings = stories.stream().map(reader::read).toList();
      return new Guarantee(readings).held(archive, cases, new Random(seed));
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }

  /** The names of the variants held apart. */
  public static List<String> heldVariants() {
    return Variants.all().stream().filter(Variant::held).map(Variant::name).toList();
  }

  private List<Outcome> part(boolean held) {
    return outcomes.stream().filter(one -> one.variant().held() == held).toList();
  }

  /** All tables: of the variants that were looked at, and of those held apart. */
  public String tables() {
    return outcomes.size()
        + " changed quotations, made from "
        + bases
        + " on record.\n\nVariants that were looked at while the check was built:\n\n"
        + AlteredTables.bars(part(false))
        + "\nVariants held apart:\n\n"
        + AlteredTables.bars(part(true))
        + "\nExpected grade by given grade, all variants:\n\n"
        + AlteredTables.confusion(outcomes)
        + "\nAlarms, all variants:\n\n"
        + AlteredTables.alarms(outcomes)
        + "\nKinds of change:\n\n"
        + AlteredTables.kinds(outcomes, skipped);
  }

  /** The cases of variants not held apart that kept the contract not, as text. */
  public List<String> misses(String kind) {
    return part(false).stream()
        .filter(one -> kind.equals("all") || one.variant().kind().equals(kind))
        .filter(
            one ->
                !one.graded()
                    || !one.alarmed()
                    || (one.change().expected().calm() && !one.alarms().isEmpty()))
        .map(Outcome::toString)
        .toList();
  }
}
