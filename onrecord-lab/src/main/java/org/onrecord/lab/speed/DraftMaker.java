package org.onrecord.lab.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.onrecord.read.StoryReader;
import org.onrecord.reading.Person;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.story.Metadata;
import org.onrecord.story.Span;
import org.onrecord.story.Story;

/**
 * Makes drafts of a thousand words that quote stories: of twelve quotations six are word for word,
 * four lack a word, and two were never said.
 */
final class DraftMaker {
  static final int QUOTATIONS = 12;
  private static final int WORDS = 1000;
  private static final int SHORTEST = 40;
  private static final int LONGEST = 300;
  private static final int VERBATIM = 6;
  private static final int ALTERED = 4;
  private static final List<String> INVENTED =
      List.of(
          "Seven painted herons marched politely through my uncle's greenhouse before breakfast",
          "Nobody ever asked the lighthouse whether it enjoyed the company of so many gulls");

  /** Stories that are quoted. */
  private static final int QUOTED_STORIES = 300;

  private static final long SEED = 20211209;

  private record Said(String words, String speaker) {}

  private final List<Said> said = new ArrayList<>();
  private final List<String> plain = new ArrayList<>();
  private final Random random;

  /** Takes the quotations of {@code stories}. */
  DraftMaker(List<Story> stories, StoryReader reader, long seed) {
    random = new Random(seed);
    for (Story story : stories) {
      collect(reader.read(story));
    }
    if (said.size() < QUOTATIONS) {
      throw new IllegalArgumentException("too few quotations to quote: " + said.size());
    }
  }

  /** Takes quotations from all parts of an NDJSON file of stories. */
  static DraftMaker ofSome(Path stories, StoryReader reader) throws IOException {
    return new DraftMaker(SpreadStories.of(stories, QUOTED_STORIES), reader, SEED);
  }

  private void collect(Reading reading) {
    for (String paragraph : reading.story().text().split("\n+", -1)) {
      if (!paragraph.isBlank() && paragraph.chars().noneMatch(DraftMaker::isMark)) {
        plain.add(paragraph);
      }
    }
    for (Quotation quotation : reading.quotations()) {
      Span first = quotation.content().get(0);
      boolean wanted =
          quotation.kind() == Quotation.Kind.DIRECT
              && quotation.inside().isEmpty()
              && first.length() >= SHORTEST
              && first.length() <= LONGEST;
      if (wanted) {
        String words = first.of(reading.story().text()).replaceAll("^\\W+|\\W+$", "");
        quotation
            .speaker()
            .person()
            .flatMap(reading.people()::byId)
            .map(Person::name)
            .ifPresent(name -> said.add(new Said(words, name)));
      }
    }
  }

  private static boolean isMark(int c) {
    return c == '"'
        || c == '\u201c'
        || c == '\u201d'
        || c == '\''
        || c == '\u2018'
        || c == '\u2019';
  }

  /** Adds paragraphs without quotations up to so many words. */
  private void fill(StringBuilder text, int words) {
    int have = text.toString().split("\\s+", -1).length;
    while (have < words && !plain.isEmpty()) {
      String paragraph = plain.get(random.nextInt(plain.size()));
      text.append("\n\n").append(paragraph);
      have += paragraph.split("\\s+", -1).length;
    }
  }

  Story draft(int number) {
    StringBuilder text = new StringBuilder("The harbour board met on Tuesday to hear old friends.");
    for (int i = 0; i < QUOTATIONS; i++) {
      Said one = said.get(random.nextInt(said.size()));
      String words = one.words();
      if (i >= VERBATIM + ALTERED) {
        words = INVENTED.get(i - VERBATIM - ALTERED);
      } else if (i >= VERBATIM) {
        words = words.replaceFirst(" \\w+ ", " ");
      }
      text.append("\n\n\"").append(words).append(",\" said ").append(one.speaker()).append('.');
      fill(text, WORDS * (i + 1) / QUOTATIONS);
    }
    return Story.of("draft-" + number, Metadata.NONE, text.append('\n').toString());
  }
}
