package org.onrecord.archive.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.reading.Person;
import org.onrecord.reading.Reading;
import org.onrecord.story.Span;
import org.onrecord.story.Story;

/** Tells what cannot be put on record, so that one bad story does not spoil a batch. */
public final class Fitness {
  private static final int LAST_YEAR = 9999;

  private Fitness() {}

  /** Why {@code reading} cannot be put on record; absent where it can. */
  public static Optional<String> objection(Reading reading) {
    Story story = reading.story();
    String text = story.text();
    if (story.id().isBlank()) {
      return Optional.of("the story has no identifier");
    }
    return halfCharacter(text)
        .map(place -> place + ": expected well-formed Unicode")
        .or(() -> halfCharacter(story.id()).map(place -> place + " of the story's identifier"))
        .or(() -> halfCharacter(story.version()).map(place -> place + " of the version's name"))
        .or(() -> year(story.metadata().published().map(LocalDate::getYear)))
        .or(() -> year(story.metadata().updated().map(Fitness::yearOf)))
        .or(() -> spanOutside(reading, text.length()))
        .or(() -> tooMany(reading));
  }

  private static Optional<String> tooMany(Reading reading) {
    long findings =
        (long) reading.kinship().size()
            + reading.ages().size()
            + reading.roles().size()
            + reading.events().size();
    long most =
        Math.max(
            findings, Math.max(reading.quotations().size(), reading.people().persons().size()));
    return most < Places.MOST
        ? Optional.empty()
        : Optional.of(most + " findings of one kind: expected fewer than " + Places.MOST);
  }

  /**
   * Half of a surrogate pair cannot be written in UTF-8, so the text would not be kept as it is.
   */
  private static Optional<String> halfCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return Optional.of("half of a character at position " + i);
      }
    }
    return Optional.empty();
  }

  /** Dates are compared as they are written, with a year of four digits. */
  private static Optional<String> year(Optional<Integer> told) {
    return told.filter(year -> year < 0 || year > LAST_YEAR)
        .map(year -> "a date in the year " + year + ": expected 0 to " + LAST_YEAR);
  }

  private static int yearOf(Instant time) {
    return time.atOffset(ZoneOffset.UTC).getYear();
  }

  private static Optional<String> spanOutside(Reading reading, int length) {
    List<Span> spans = new ArrayList<>();
    reading
        .quotations()
        .forEach(
            quotation -> {
              spans.addAll(quotation.content());
              quotation.cue().ifPresent(spans::add);
              quotation.speaker().mention().ifPresent(spans::add);
            });
    for (Person person : reading.people().persons()) {
      person.mentions().forEach(mention -> spans.add(mention.span()));
    }
    reading.people().others().forEach(entity -> spans.add(entity.span()));
    reading.kinship().forEach(kinship -> spans.addAll(kinship.evidence().spans()));
    reading.ages().forEach(age -> spans.addAll(age.evidence().spans()));
    reading.roles().forEach(role -> spans.addAll(role.evidence().spans()));
    reading.events().forEach(event -> spans.addAll(event.evidence().spans()));
    reading.times().forEach(time -> spans.add(time.span()));
    for (Span span : spans) {
      if (span.end() > length) {
        return Optional.of("a finding at " + span + " of a text of length " + length);
      }
    }
    return Optional.empty();
  }
}
