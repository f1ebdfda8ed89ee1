package org.onrecord.lab.speed;

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
 * Makes drafts that quote stories: of ten quotations five are word for word, three lack a word, and
 * two were never said.
 */
final class DraftMaker {
  static final int QUOTATIONS = 10;
  private static final int SHORTEST = 40;
  private static final int LONGEST = 300;
  private static final int VERBATIM = 5;
  private static final int ALTERED = 3;
  private static final List<String> INVENTED =
      List.of(
          "Seven painted herons marched politely through my uncle's greenhouse before breakfast",
          "Nobody ever asked the lighthouse whether it enjoyed the company of so many gulls");

  private record Said(String words, String speaker) {}

  private final List<Said> said = new ArrayList<>();
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

  private void collect(Reading reading) {
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
    }
    return Story.of("draft-" + number, Metadata.NONE, text.append('\n').toString());
  }
}
