package org.onrecord.lab.generate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.onrecord.story.Metadata;
import org.onrecord.story.Story;

/**
 * Makes any number of stories from a few by changing names, outlets, dates, identifiers and, where
 * wanted, the words that carry the sense.
 *
 * <p>With the words as they are each quotation comes back in every round, as in no archive of this
 * world; with other words it comes back where the samples have copies of it, and runs of common
 * words as often as chance has it.
 *
 * <p>One round goes through all the sample stories with the same names, so that people come back
 * and versions of one story stay versions of one story; each round has names of its own. The same
 * samples and seed give the same stories. Safe for use by several threads.
 */
public final class StoryMaker {
  /** How many weeks a round is moved at most, back and forward. */
  private static final int WEEKS = 500;

  /** What becomes of the words that carry the sense. */
  public enum Words {
    /** They stay. */
    KEPT,
    /** Others of the same tag take their places. */
    CHANGED
  }

  private final List<Story> samples;
  private final long seed;
  private final Words words;
  private final WordPlaces places;
  private final NameLists lists = NameLists.shipped();

  /** Makes stories from {@code samples}, at least one. */
  public StoryMaker(List<Story> samples, long seed, Words words) {
    if (samples.isEmpty()) {
      throw new IllegalArgumentException("no sample stories");
    }
    this.samples = List.copyOf(samples);
    this.seed = seed;
    this.words = words;
    this.places = new WordPlaces(this.samples);
  }

  /** The first {@code count} stories. */
  public Iterator<Story> stories(int count) {
    int rounds = (count + samples.size() - 1) / samples.size();
    return IntStream.range(0, rounds)
        .boxed()
        .flatMap(round -> round(round).stream())
        .limit(count)
        .iterator();
  }

  private List<Story> round(int round) {
    Random random = new Random(seed * 1_000_003 + round);
    OtherNames names = new OtherNames(lists, random);
    OtherDates dates = new OtherDates(random.nextInt(2 * WEEKS) - WEEKS);
    OtherWords others = new OtherWords(places, random);
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      String body = words == Words.KEPT ? places.body(i) : others.in(i);
      stories.add(story(samples.get(i), body, names, dates, round));
    }
    return stories;
  }

  private static Story story(
      Story sample, String body, OtherNames names, OtherDates dates, int round) {
    return Story.of(
        sample.id() + "#" + round,
        metadata(sample.metadata(), names, dates),
        dates.in(names.in(body)));
  }

  private static Metadata metadata(Metadata sample, OtherNames names, OtherDates dates) {
    return new Metadata(
        sample.title().map(names::in),
        sample.published().map(dates::of),
        sample.updated().map(instant -> moved(instant, dates)),
        sample.source().map(names::outlet),
        Optional.empty(),
        sample.language(),
        sample.status(),
        sample.signal(),
        sample.note().map(names::in),
        sample.kind());
  }

  private static Instant moved(Instant instant, OtherDates dates) {
    return instant.plus(Duration.ofDays(dates.days()));
  }
}
