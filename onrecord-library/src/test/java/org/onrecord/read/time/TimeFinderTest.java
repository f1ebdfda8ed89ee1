package org.onrecord.read.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.Language;
import org.onrecord.language.Text;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Problem;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Span;

class TimeFinderTest {
  private static final Language LANGUAGE = new Language();
  private static final TimeFinder FINDER = new TimeFinder();
  private static final LocalDate THURSDAY = LocalDate.of(2019, 3, 14);

  private static List<TimeExpression> times(String string, Optional<LocalDate> published) {
    Text text = LANGUAGE.analyze(string, new Span(0, string.length()));
    return FINDER.find(text, published);
  }

  private static List<String> values(String string, Optional<LocalDate> published) {
    return times(string, published).stream().map(TimeExpression::value).toList();
  }

  private static List<String> values(String string) {
    return values(string, Optional.of(THURSDAY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry sank on Monday. | 2019-03-11",
        "The ferry sank on Thursday. | 2019-03-14",
        "The ferry will sail again on Monday. | 2019-03-18",
        "The trial is scheduled to begin on Monday. | 2019-03-18",
        "The hall stays closed until Monday. | 2019-03-18",
        "Monday's storm tore off the roof. | 2019-03-11",
        "She wed on 29 February 2016. | 2016-02-29",
        "The choir sang on Good Friday 2018. | 2018-03-30",
        "They met at Thanksgiving. | 2018-11-22",
        "He wrote it in the summer of 1998. | 1998-SU",
        "He wrote it in mid-May 1998. | 1998-05",
        "He wrote it in the early 1990s. | 199",
        "He left two weeks ago. | 2019-W09",
        "He left a year ago. | 2018",
        "He left last week. | 2019-W10",
        "He was jailed for twenty-three years. | P23Y",
        "It lasted two-and-a-half hours. | PT2.5H",
        "A three-year-old boy hid in the mill. | P3Y",
        "It rained for several days. | PXD",
        "She visits every Sunday. | XXXX-WXX-7",
        "She visits twice a week. | P1W",
        "It began at 6.30pm on Tuesday. | 2019-03-12T18:30",
        "It began at midnight on Tuesday. | 2019-03-12T24:00",
      })
  void readsOneTime(String story, String value) {
    assertThat(values(story)).containsExactly(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Theresa May may march to the fall of the house.",
        "The Sunday Times and the Daily Echo wrote of it.",
        "He paid 1987 pounds for 2000 bricks and 1500 metres of rope.",
        "April Quill met June Reed.",
        "On 31 of 40 farms the sheep fell ill.",
        "He has a second home, and a quarter of it is dry.",
        "The opening hours are long.",
        "She hung the Christmas tree.",
      })
  void leavesAloneWhatOnlyLooksLikeTime(String story) {
    assertThat(values(story)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was filed on 25/12/2018. | 2018-12-25 | day.numeric",
        "It was filed on 12/25/2018. | 2018-12-25 | day.numeric",
        "It was filed on 02/03/2018. | 2018-XX-XX | day.numeric.ambiguous",
        "It was filed on 03/11/2019. | 2019-03-11 | day.numeric",
        "It was filed on 04/04/2018. | 2018-04-04 | day.numeric",
      })
  void readsFiguresInTheOrderThatThereIsEvidenceFor(String story, String value, String rule) {
    assertThat(times(story, Optional.of(THURSDAY)))
        .extracting(TimeExpression::value, TimeExpression::rule)
        .containsExactly(org.assertj.core.api.Assertions.tuple(value, rule));
  }

  @Test
  void ofFiguresThatCanBeReadInTwoWaysOnlyTheYearIsKnown() {
    String story = "It was filed on 02/03/2018 and sealed on 25/04/2019.";
    assertThat(AmbiguousDates.in(story, times(story, Optional.of(LocalDate.of(2019, 5, 2)))))
        .isEmpty();
    String open = "It was filed on 02/03/2018.";
    List<TimeExpression> times = times(open, Optional.of(THURSDAY));
    assertThat(times.get(0).range()).isEmpty();
    assertThat(AmbiguousDates.in(open, times))
        .extracting(Problem::message)
        .containsExactly("may be 2018-03-02 or 2018-02-03");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The office is on the 21st floor. | ",
        "He sails on the 21st. | 2018-06-21",
        "It rained on Friday, 13 people said. | 2018-06-01",
        "It will be the first flood in two years. | P2Y",
        "The bridge will open in two years. | 2020",
        "He was due to be freed on Friday. | 2018-06-08",
        "He had been due to be freed on Friday. | 2018-06-01",
        "The vote is this coming Friday. | 2018-06-08",
        "The vote is next Friday. | 2018-06-15",
        "He waited 2 1/2 hours. | PT2.5H",
        "Profit rose 8% from a year ago. | 2017",
      })
  void tellsWhatIsMeantByWhatStandsAround(String story, String values) {
    List<String> wanted = values == null ? List.of() : List.of(values.split("; "));
    assertThat(values(story, Optional.of(LocalDate.of(2018, 6, 7))))
        .as(story)
        .containsExactlyElementsOf(wanted);
  }

  @Test
  void weekdayBesideFiguresTellsTheirOrder() {
    assertThat(
            values("On Sunday's show (03.06.18) he sang.", Optional.of(LocalDate.of(2018, 6, 8))))
        .containsExactly("2018-06-03", "2018-06-03");
    assertThat(
            values("On Tuesday's show (03.06.18) he sang.", Optional.of(LocalDate.of(2018, 3, 8))))
        .containsExactly("2018-03-06", "2018-03-06");
  }

  @Test
  void figuresOfOneStoryHaveOneOrder() {
    assertThat(values("Filed on 02/25/2018, heard on 03/04/2018."))
        .containsExactly("2018-02-25", "2018-03-04");
  }

  @Test
  void rangeIsTheDaysMeant() {
    assertThat(times("He left in February 2016.", Optional.empty()).get(0).range())
        .contains(new DateRange(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 2, 29)));
    assertThat(times("It rained last weekend.", Optional.of(THURSDAY)).get(0).range())
        .contains(new DateRange(LocalDate.of(2019, 3, 9), LocalDate.of(2019, 3, 10)));
    assertThat(times("It rained for two days.", Optional.of(THURSDAY)).get(0).range()).isEmpty();
  }

  @Test
  void withoutPublicationDateOnlyAbsoluteDatesAreRead() {
    assertThat(values("On Monday, or in May, she recalled 3 June 1987.", Optional.empty()))
        .containsExactly("1987-06-03");
    assertThat(values("She moved in 1987 and married two years later.", Optional.empty()))
        .containsExactly("1987", "1989");
  }

  @Test
  void dayThatNoCalendarHasIsNoDate() {
    assertThat(values("The form said 31/02/2018.")).isEmpty();
    assertThat(values("He came on February 30.")).doesNotContain("2019-02-30");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9999999999 years ago ",
        "two and a half ",
        "three hundred thousand million dozen thousand ",
        "the last the last ",
        "March ",
        "1987-",
        "99/99/9999 ",
        "in the early the late ",
        "'90s ' ",
        "at 99:99 p.m. p.m. ",
        "\ud83d\ude00 \u2019 ",
        "last next this past year month ",
        "half a half an half ",
      })
  void hostileTextIsReadInTime(String piece) {
    String string = piece.repeat(200_000 / piece.length());
    Text text = LANGUAGE.analyze(string, new Span(0, string.length()));
    assertTimeout(
        Duration.ofSeconds(3),
        () -> {
          List<TimeExpression> times = FINDER.find(text, Optional.of(THURSDAY));
          int end = 0;
          for (TimeExpression time : times) {
            assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
            end = time.span().end();
          }
        });
  }

  @Test
  void easterFollowsTheMoon() {
    assertThat(Holidays.easter(2000)).isEqualTo(LocalDate.of(2000, 4, 23));
    assertThat(Holidays.easter(2008)).isEqualTo(LocalDate.of(2008, 3, 23));
    assertThat(Holidays.easter(2011)).isEqualTo(LocalDate.of(2011, 4, 24));
    assertThat(Holidays.easter(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
  }
}
