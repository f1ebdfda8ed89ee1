package org.onrecord.lab.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.onrecord.lab.gold.GoldFolder;
import org.onrecord.lab.gold.GoldStory;
import org.onrecord.reading.Age;
import org.onrecord.reading.Event;
import org.onrecord.reading.Evidence;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Speaker;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Span;
import org.onrecord.story.Story;

/** A reading of a story of two sentences, right and wrong in ways that one can count by hand. */
class ScorerTest {
  private final List<GoldStory> gold = gold();
  private final Scores scores = Scorer.score(gold, this::reading);

  @Test
  void positionsInGoldAreCodePoints() {
    GoldStory pier = gold.get(0);
    assertThat(pier.quotations().get(0).content())
        .extracting(span -> span.of(pier.story().text()))
        .containsExactly("\"The pier is ours.\"");
  }

  @Test
  void peopleAreRightByName() {
    counts("people", 2, 2, 1);
    assertThat(scores.misses())
        .extracting(Miss::words)
        .contains("Tom Ferrier / Tom", "Gazette (like: nobody of gold)");
  }

  @Test
  void aQuotationCutShortIsRightByOverlapOnly() {
    counts("quotations direct (exact)", 1, 1, 1);
    counts("quotations direct (overlap 0.5)", 1, 1, 1);
    // "that the roof had leaked": 4 words in common of 8 words in all.
    counts("quotations indirect (exact)", 1, 1, 0);
    counts("quotations indirect (overlap 0.5)", 1, 1, 1);
    counts("quotations mixed (exact)", 0, 1, 0);
  }

  @Test
  void aSpeakerWhoIsAPersonMustBeThatPerson() {
    counts("speaker of direct", 1, 1, 1);
    counts("speaker of indirect", 1, 1, 0);
    assertThat(scores.speakers().right()).isEqualTo(1);
    assertThat(scores.speakers().wrongPerson()).isZero();
    assertThat(scores.speakers().precision()).isEqualTo(1);
  }

  @Test
  void aTieToSomebodyUnknownIsFoundButWrong() {
    counts("kinship", 1, 1, 0);
    counts("kinship (any couple)", 1, 1, 0);
  }

  @Test
  void agesEventsAndTheirDates() {
    counts("ages", 1, 1, 1);
    counts("events", 1, 1, 1);
    counts("event dates", 1, 1, 1);
  }

  @Test
  void timesAreFoundByOverlapAndRightByValue() {
    counts("times (found)", 3, 2, 2);
    counts("times (value)", 3, 2, 1);
    Tally value = scores.measures().get("times (value)");
    assertThat(value.precision()).isEqualTo(0.5);
    assertThat(value.recall()).isCloseTo(0.3333, within(0.0001));
    assertThat(value.f1()).isCloseTo(0.4, within(0.0001));
  }

  @Test
  void rulesAreCountedOneByOne() {
    RuleTally cut =
        scores.rules().stream().filter(rule -> rule.rule().equals("said-that")).findFirst().get();
    assertThat(cut.found()).isEqualTo(2);
    assertThat(cut.right()).isEqualTo(1);
    assertThat(cut.exact()).isZero();
    assertThat(cut.named()).isEqualTo(1);
    assertThat(cut.speakers()).isZero();
  }

  private void counts(String measure, int gold, int found, int right) {
    Tally tally = scores.measures().get(measure);
    assertThat(List.of(tally.gold(), tally.found(), tally.right()))
        .as(measure + ": gold, found, right")
        .containsExactly(gold, found, right);
  }

  private Reading reading(Story story) {
    String text = story.text();
    Person maud = person(text, "p1", "Maud Ferrier");
    Person gazette = person(text, "p2", "Gazette");
    Evidence evidence = Evidence.of(new Span(0, 4), "rule");
    List<Quotation> quotations =
        List.of(
            quotation(text, Quotation.Kind.DIRECT, "\"The pier is ours.\"", "maud"),
            quotation(text, Quotation.Kind.MIXED, "retired in 2012", ""),
            quotation(text, Quotation.Kind.INDIRECT, "that the roof had leaked", ""));
    Kinship tie = new Kinship(Kinship.Type.PARENT, "p1", "p2", Optional.empty(), false, evidence);
    Event retired =
        new Event(
            Event.Type.RETIRED,
            List.of("p1"),
            Optional.of("2012-05"),
            Optional.empty(),
            Optional.empty(),
            new TreeMap<>(),
            evidence);
    return new Reading(
        story,
        People.of(List.of(maud, gazette), List.of()),
        quotations,
        List.of(tie),
        List.of(new Age("p1", "P61Y", "2024-03-06", Optional.empty(), evidence)),
        List.of(),
        List.of(retired),
        List.of(time(text, "on Monday", "2024-03-11"), time(text, "2012", "2012")),
        List.of());
  }

  private static Person person(String text, String id, String name) {
    return new Person(
        id, name, List.of(), List.of(new Mention(span(text, name), Mention.Kind.NAME)));
  }

  private static Quotation quotation(
      String text, Quotation.Kind kind, String words, String speaker) {
    boolean named = speaker.equals("maud");
    return new Quotation(
        words,
        kind,
        List.of(span(text, words)),
        Optional.empty(),
        new Speaker(
            named ? Speaker.Type.PERSON : Speaker.Type.UNNAMED,
            named ? Optional.of("p1") : Optional.empty(),
            named ? "Maud Ferrier" : "Her brother Tom Ferrier",
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        named ? "said-marks" : "said-that");
  }

  private static TimeExpression time(String text, String words, String value) {
    return new TimeExpression(
        span(text, words), TimeExpression.Type.DATE, value, Optional.empty(), "rule");
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static List<GoldStory> gold() {
    try {
      return GoldFolder.open(Path.of(ScorerTest.class.getResource("/gold").toURI()));
    } catch (java.io.IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
