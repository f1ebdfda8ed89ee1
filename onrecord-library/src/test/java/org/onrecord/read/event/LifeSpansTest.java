package org.onrecord.read.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.read.clause.MarkedStory;
import org.onrecord.read.time.TimeFinder;
import org.onrecord.reading.Event;
import org.onrecord.reading.TimeExpression;

class LifeSpansTest {
  private static final EventFinder FINDER = new EventFinder();
  private static final TimeFinder TIMES = new TimeFinder();
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2024, 5, 16));

  private static List<Event> events(String marked) {
    MarkedStory story = MarkedStory.of(marked);
    List<TimeExpression> times = TIMES.find(story.text(), PUBLISHED);
    return FINDER.find(story.text(), List.of(), story.people(), times, List.of(), PUBLISHED);
  }

  private static String say(Event event) {
    String type = event.type().name().toLowerCase(Locale.ROOT);
    String place = event.place().map(where -> " in " + where).orElse("");
    return type
        + " "
        + event.who().get(0)
        + event.date().map(date -> " " + date).orElse("")
        + place;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Ivo Pell] (born 5 May 1950) is a baker.               | birth Ivo Pell 1950-05-05
          [Ivo Pell] (born 5 May 1950 in Calder) is a baker.     | birth Ivo Pell 1950-05-05 in Calder
          [Ivo Pell] (born 1950; died 2 June 2011) was a baker.  | birth Ivo Pell 1950; death Ivo Pell 2011-06-02
          [Ivo Pell] (died 1660) was a baker.                    | death Ivo Pell 1660
          [Ivo Pell] (1920–1988) was a baker.                    | birth Ivo Pell 1920; death Ivo Pell 1988
          [Ivo Pell] (1920-1988) was a baker.                    | birth Ivo Pell 1920; death Ivo Pell 1988
          [Ivo Pell] (3 June 1920, Calder – 9 May 1988) baked.  | birth Ivo Pell 1920-06-03 in Calder; death Ivo Pell 1988-05-09
          [Ivo Pell] MBE (b. 1950) is a baker.                   | birth Ivo Pell 1950
          [Ivo Pell] (Danish: Rolv; 3 June 1920 - 1988) baked.   | birth Ivo Pell 1920-06-03; death Ivo Pell 1988
          """)
  void readsLivesInBrackets(String story, String expected) {
    assertThat(events(story).stream().map(LifeSpansTest::say))
        .as(story)
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(expected.split("; ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Ivo Pell] (coach from 1980–1999) agreed.",
        "[Ivo Pell] (2010–2014) agreed.",
        "[Ivo Pell] (reigned 1837–1901) agreed.",
        "[Ivo Pell] (died after 1504) agreed.",
        "The Calder Bridge (1837–1901) fell.",
        "[Ivo Pell] (5 May 1950) agreed."
      })
  void whatIsNoLife(String story) {
    assertThat(events(story)).as(story).isEmpty();
  }

  @Test
  void whatLiesAheadIsMarkedAsScheduled() {
    assertThat(events("[Ivo Pell] will be sentenced on 4 July.").get(0).details())
        .containsEntry("status", "scheduled");
    assertThat(events("[Ivo Pell] is due to retire in May 2025.").get(0).details())
        .containsEntry("status", "scheduled");
    assertThat(events("[Ivo Pell] was sentenced on 4 April.").get(0).details())
        .doesNotContainKey("status");
  }

  @Test
  void bracketsThatNeverCloseAreReadInTime() {
    String piece = "[Ivo Pell] (born 5 May 1950 (";
    String story = piece.repeat(200_000 / piece.length());
    assertTimeout(Duration.ofSeconds(6), () -> assertThat(events(story)).isNotNull());
  }
}
