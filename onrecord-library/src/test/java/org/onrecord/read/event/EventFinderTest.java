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
import org.onrecord.language.Text;
import org.onrecord.read.clause.MarkedStory;
import org.onrecord.read.time.TimeFinder;
import org.onrecord.reading.Event;
import org.onrecord.reading.People;
import org.onrecord.reading.TimeExpression;

class EventFinderTest {
  private static final EventFinder FINDER = new EventFinder();
  private static final TimeFinder TIMES = new TimeFinder();

  /** A Thursday. */
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2024, 5, 16));

  private static List<Event> events(String marked) {
    MarkedStory story = MarkedStory.of(marked);
    Text text = story.text();
    List<TimeExpression> times = TIMES.find(text, PUBLISHED);
    return FINDER.find(text, List.of(), story.people(), times, List.of(), PUBLISHED);
  }

  private static String say(Event event) {
    String type = event.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String who = String.join(", ", event.who().stream().sorted().toList());
    return type + " " + who + event.date().map(date -> " " + date).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Ivo Pell] died in 2019.                                 | death Ivo Pell 2019
          [Max Lund] was named best actor in 2019.                 | award Max Lund 2019
          [Ivo Pell], a baker from Calder, died in 2019.           | death Ivo Pell 2019
          A fire killed the baker [Ivo Pell] on 3 March 2020.      | death Ivo Pell 2020-03-03
          Guards shot [Ivo Pell] dead.                             | death Ivo Pell
          In 2018, [Ivo Pell]'s death shook the town.              | death Ivo Pell
          [Ada Moss] was born in Calder in 1950.                   | birth Ada Moss 1950
          [Una Lind] gave birth to [Max Lind] in 2023.             | birth Max Lind 2023
          [Una Lind] gave birth to her second child, a boy named [Max], in May. | birth Max 2024-05
          [Una Lind] and [Jon] welcomed their first child, [Max], in 2022. | birth Max 2022
          [Max Lund] announced his retirement.                     | retired Max Lund
          [Max Lund] joined Calder United from York in 2019.       | hired Max Lund 2019
          [Ada Moss] married [Rolf Lind] in 1999.                  | marriage Ada Moss, Rolf Lind 1999
          [Ada Moss] married [Rolf Lind] (born 1950) in 1980.      | marriage Ada Moss, Rolf Lind 1980; birth Rolf Lind 1950
          On 5 May [Ada Moss] married [Rolf Lind].                 | marriage Ada Moss, Rolf Lind 2024-05-05
          [Ada Moss] was married to [Rolf Lind] and [Jon Orr].     | marriage Ada Moss, Rolf Lind; marriage Ada Moss, Jon Orr
          [Ada Moss] and [Jon Orr] tied the knot in 2021.          | marriage Ada Moss, Jon Orr 2021
          She knew [Jon Orr], whom {she=Ada Moss} divorced in 2005. [Ada Moss] left. | divorce Ada Moss, Jon Orr 2005
          [Ada Moss] filed for divorce.                            | divorce Ada Moss
          [Ada Moss] and [Jon Orr] got engaged in 2022.            | engagement Ada Moss, Jon Orr 2022
          [Ada Moss] split from [Jon Orr] in 2022.                 | separation Ada Moss, Jon Orr 2022
          [Ada Moss] was appointed chief executive in 2011.        | hired Ada Moss 2011
          [Ada Moss] became prime minister in 2011.                | hired Ada Moss 2011
          [Ada Moss] joined the bank as a clerk in 1980.           | hired Ada Moss 1980
          [Ada Moss] stepped down in 2015.                         | left-job Ada Moss 2015
          [Ada Moss] announced her resignation in 2015.            | left-job Ada Moss 2015
          The club sacked [Max Lund] in 2017.                      | left-job Max Lund 2017
          [Max Lund] was dropped in 2007 by Calder Radio.          | left-job Max Lund 2007
          [Max Lund] retired from football in 2016.                | retired Max Lund 2016
          [Ada Moss], first elected to parliament in 1996, won.    | elected Ada Moss 1996
          [Ada Moss] won the election in 2018.                     | elected Ada Moss 2018
          Police arrested [Max Lund] in 2020.                      | arrested Max Lund 2020
          [Max Lund] was arrested and charged with theft.          | arrested Max Lund; charged Max Lund
          [Max Lund] pleaded guilty to theft in 2021.              | convicted Max Lund 2021
          A court found [Max Lund] guilty of theft.                | convicted Max Lund
          [Max Lund], 42, a convicted thief, ran.                  | convicted Max Lund
          [Max Lund] was jailed for six years in 2021.             | sentenced Max Lund 2021
          Judge [Ada Moss] sentenced [Max Lund] to life in prison. | sentenced Max Lund
          [Ada Moss] was awarded the Calder Medal in 1977.         | award Ada Moss 1977
          [Ada Moss] was inducted into the Calder Hall of Fame.    | award Ada Moss
          """)
  void readsEvents(String story, String expected) {
    assertThat(events(story).stream().map(EventFinderTest::say).toList())
        .as(story)
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(expected.split("\\s*;\\s*")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Max Lund] was not arrested.",
        "[Max Lund] could be charged with theft.",
        "[Max Lund] denied he had been charged with theft.",
        "[Max Lund] would never have resigned.",
        "[Max Lund] wants to marry [Ada Moss].",
        "[Max Lund] nearly died in 2010.",
        "If [Max Lund] resigned, [Ada Moss] would cheer.",
        "The retired teacher [Max Lund] smiled.",
        "[Max Lund] is married to [Ada Moss].",
        "[Max Lund] won the match in 2019.",
        "[Max Lund] faces the death penalty.",
        "There were calls for [Max Lund]'s resignation.",
        "[Max Lund] became ill in 2019.",
        "[Max Lund] quit smoking in 2019.",
        "[Max Lund] joined the crowd.",
        "[Una Lind] welcomed her son [Max] to the stage.",
        "[Max Lund] was found not guilty.",
        "They found [Max Lund], dead tired, in the barn.",
        "[Max Lund] proposed to cut taxes.",
        "The newly elected senator [Max Lund] smiled.",
        "A judge asked that [Max Lund] be arrested.",
        "[Max Lund] was named best suited to it.",
        "[Max Lund] received an Oscar nomination."
      })
  void leavesOutWhatDidNotHappen(String story) {
    assertThat(events(story)).as(story).isEmpty();
  }

  @Test
  void severalTellingsAreOneEventWithTheBestDate() {
    List<Event> events =
        events(
            "[Ivo Pell] has died. [Pell=Ivo Pell] died on Tuesday. Many mourned [Pell=Ivo Pell]'s"
                + " death.");
    assertThat(events.stream().map(EventFinderTest::say))
        .containsExactly("death Ivo Pell 2024-05-14");
  }

  @Test
  void whoDiedInATributeToAChild() {
    List<Event> events =
        events(
            "[Ada Moss] lost her son [Zed]. [Ivo Pell] paid tribute to their baby boy after"
                + " {he=Ivo Pell} died in April.");
    assertThat(events.stream().map(EventFinderTest::say)).containsExactly("death Zed 2024-04");
  }

  @Test
  void twoArrestsInTwoYearsAreTwo() {
    assertThat(
            events("[Max Lund] was arrested in 2001. [Max Lund] was arrested in 2010.").stream()
                .map(EventFinderTest::say))
        .containsExactly("arrested Max Lund 2001", "arrested Max Lund 2010");
  }

  @Test
  void tellsCausePlaceAndSentence() {
    Event death = events("[Ivo Pell] died of pneumonia in La Rue, Calder.").get(0);
    assertThat(death.details()).containsEntry("cause", "pneumonia");
    assertThat(death.place()).contains("La Rue, Calder");
    Event sentence = events("[Max Lund] was sentenced to life in prison.").get(0);
    assertThat(sentence.details()).containsEntry("sentence", "life");
    Event charge = events("[Max Lund] was charged with armed robbery.").get(0);
    assertThat(charge.details()).containsEntry("charge", "armed robbery");
  }

  @Test
  void aDateThisYearEndsWithTheDayOfTheStory() {
    Event death = events("[Ivo Pell] died earlier this year.").get(0);
    assertThat(death.range().orElseThrow().to()).isEqualTo(LocalDate.of(2024, 5, 16));
    assertThat(death.range().orElseThrow().from()).isEqualTo(LocalDate.of(2024, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "died ",
        "[Ivo] died ",
        "the death of ",
        "was shot the ",
        "[Ivo] married [Ada], ",
        "arrested on Monday, ",
        "won the (",
        "his wedding to ",
        "\"[Ivo] was convicted "
      })
  void readsNonsenseInTime(String piece) {
    MarkedStory story = MarkedStory.of("[Ivo] and [Ada] " + piece.repeat(150_000 / piece.length()));
    Text text = story.text();
    People people = story.people();
    List<TimeExpression> times = TIMES.find(text, PUBLISHED);
    assertTimeout(
        Duration.ofSeconds(3),
        () ->
            assertThat(FINDER.find(text, List.of(), people, times, List.of(), PUBLISHED))
                .isNotNull());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Una Lind] admitted fraud by abuse of position.                | fraud by abuse of position
          [Ivo Pell] admitted perverting the course of justice.          | perverting the course of justice
          [Ivo Pell] admitted stealing.                                  | stealing
          [Ivo Pell] was convicted of theft by magistrates in Calder.    | theft
          [Ivo Pell] pleaded guilty to fraud by false representation.    | fraud by false representation
          """)
  void tellsOfWhatSomebodyWasConvicted(String story, String offence) {
    List<Event> events = events(story);
    assertThat(events).hasSize(1);
    assertThat(Optional.ofNullable(events.get(0).details().get("offence")))
        .isEqualTo(Optional.ofNullable(offence));
  }

  @Test
  void whoDiedIsWhoTheClauseIsAbout() {
    String story =
        "[Una Lind], 52, admitted fraud. The court heard that [Una Lind] had set up a firm in the"
            + " name of her late husband, [Roy], who died in 2015.";
    assertThat(events(story).stream().map(EventFinderTest::say))
        .contains("death Roy 2015")
        .noneMatch(event -> event.startsWith("death Una"));
  }
}
