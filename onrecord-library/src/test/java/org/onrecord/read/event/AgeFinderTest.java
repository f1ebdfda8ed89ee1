package org.onrecord.read.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.Language;
import org.onrecord.language.Text;
import org.onrecord.read.time.TimeFinder;
import org.onrecord.reading.Age;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.story.Span;

class AgeFinderTest {
  private static final Language LANGUAGE = new Language();
  private static final TimeFinder TIMES = new TimeFinder();
  private static final AgeFinder FINDER = new AgeFinder();
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 12, 9);

  /** The people whose names or first names are told, and Ada Quill for every "she" and "her". */
  private static People people(String string, String... names) {
    List<Person> persons = new ArrayList<>();
    for (String name : names) {
      List<Mention> mentions = new ArrayList<>();
      find(string, "\\b" + name + "\\b", Mention.Kind.NAME, mentions);
      if (name.startsWith("Ada")) {
        find(string, "\\b(?:[Ss]he|[Hh]er|the 45-year-old)\\b", Mention.Kind.PRONOUN, mentions);
      }
      persons.add(new Person(name, name, List.of(), mentions));
    }
    return People.of(persons, List.of());
  }

  private static void find(
      String string, String pattern, Mention.Kind kind, List<Mention> mentions) {
    Matcher matcher = Pattern.compile(pattern).matcher(string);
    while (matcher.find()) {
      mentions.add(new Mention(new Span(matcher.start(), matcher.end()), kind));
    }
  }

  private static List<Age> ages(String string, String... names) {
    Text text = LANGUAGE.analyze(string, new Span(0, string.length()));
    return FINDER.find(
        text,
        LANGUAGE.nounPhrases(text),
        people(string, names),
        TIMES.find(text, Optional.of(PUBLISHED)),
        Optional.of(PUBLISHED));
  }

  private static List<String> told(String string, String... names) {
    return ages(string, names).stream().map(age -> age.person() + " " + age.age()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Quill, 34, spoke. | Ada Quill P34Y",
        "Ada Quill (34) spoke. | Ada Quill P34Y",
        "Ada Quill, now 34, spoke. | Ada Quill P34Y",
        "Ada Quill, aged 34, spoke. | Ada Quill P34Y",
        "Ada Quill, age 34, spoke. | Ada Quill P34Y",
        "Ada Quill is 34 years old. | Ada Quill P34Y",
        "The 34-year-old Ada Quill spoke. | Ada Quill P34Y",
        "Ada Quill, a 34-year-old baker, spoke. | Ada Quill P34Y",
        "Yesterday the 45-year-old spoke of Ada Quill. | Ada Quill P45Y",
        "Ada Quill died on Monday aged 78. | Ada Quill P78Y",
        "Ada Quill died on Monday at the age of 78. | Ada Quill P78Y",
        "At the age of nine, Ada Quill sang. | Ada Quill P9Y",
        "Tributes were paid to the singer Ada Quill, who has died at the age of 78. | Ada Quill P78Y",
        "Mayor Ada Quill, once a baker, who left school at the age of nine, won. | Ada Quill P9Y",
        "Ada Quill turned 40 in May. | Ada Quill P40Y",
        "Ada Quill was born at sea and was six when she landed. | Ada Quill P6Y",
        "Ada Quill celebrated her 40th birthday on Monday. | Ada Quill P40Y",
        "Ada Quill, five months, slept. | Ada Quill P5M",
        "The six-week-old Ada Quill slept. | Ada Quill P6W",
        "Ada Quill, twenty-three, slept. | Ada Quill P23Y",
      })
  void readsAnAge(String story, String age) {
    assertThat(told(story, "Ada Quill")).containsExactly(age);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Quill was jailed for 34 years.",
        "Ada Quill, 34 Mill Lane, spoke.",
        "Ada Quill, one of the bakers, spoke.",
        "Ada Quill was one of 34 bakers.",
        "Ada Quill has children aged 4 to 9.",
        "Nobody under the age of 18 saw Ada Quill.",
        "Ada Quill won 6-4, 6-2.",
        "Ada Quill was 34 metres away.",
        "Ada Quill was 9th in 2019.",
        "With Ada Quill, 34 bakers left.",
      })
  void leavesOtherNumbersAlone(String story) {
    assertThat(told(story, "Ada Quill")).isEmpty();
  }

  @Test
  void ageAfterTwoFirstNamesBelongsToBoth() {
    assertThat(
            told(
                "She has Zoe and Max, 10, from her marriage, as well as Gil, four and Pip, one "
                    + "from another, and Kit and Sam, five months.",
                "Zoe",
                "Max",
                "Gil",
                "Pip",
                "Kit",
                "Sam"))
        .containsExactly("Zoe P10Y", "Max P10Y", "Gil P4Y", "Pip P1Y", "Kit P5M", "Sam P5M");
  }

  @Test
  void ageAfterTwoFullNamesBelongsToTheSecond() {
    assertThat(told("Tom Reed and Ada Quill, 34, spoke.", "Tom Reed", "Ada Quill"))
        .containsExactly("Ada Quill P34Y");
  }

  @Test
  void oneAgeOfSeveral() {
    assertThat(told("Zoe and Max, both 10, sang.", "Zoe", "Max"))
        .containsExactlyInAnyOrder("Zoe P10Y", "Max P10Y");
    assertThat(told("Zoe and Max, aged 10, sang.", "Zoe", "Max"))
        .containsExactlyInAnyOrder("Zoe P10Y", "Max P10Y");
    assertThat(told("Zoe, Tom and Max, all five, sang.", "Zoe", "Tom", "Max"))
        .containsExactlyInAnyOrder("Zoe P5Y", "Tom P5Y", "Max P5Y");
    assertThat(told("Tom Reed and Ada Quill, both 34, spoke.", "Tom Reed", "Ada Quill"))
        .containsExactlyInAnyOrder("Tom Reed P34Y", "Ada Quill P34Y");
    assertThat(told("Zoe and Max met all five.", "Zoe", "Max")).isEmpty();
  }

  @Test
  void ageIsAsOfPublicationUnlessTold() {
    Age age = ages("Ada Quill, five months, slept.", "Ada Quill").get(0);
    assertThat(age.asOf()).isEqualTo("2021-12-09");
    assertThat(age.born())
        .contains(new DateRange(LocalDate.of(2021, 6, 10), LocalDate.of(2021, 7, 9)));
  }

  @Test
  void ageSinceOrUntilWhichSomethingWasIsOfAnUntoldTime() {
    for (String word : new String[] {"since", "until", "when", "before"}) {
      Age age = ages("I knew her " + word + " Ada Quill was seven.", "Ada Quill").get(0);
      assertThat(age.asOf()).isEqualTo("unknown");
      assertThat(age.born()).isEmpty();
    }
  }

  @Test
  void ageOfTheDeadIsAsOfDeath() {
    Age age = ages("Ada Quill died in Hull on Monday. She was 79.", "Ada Quill").get(0);
    assertThat(age.asOf()).isEqualTo("death");
  }

  @Test
  void turningAnAgeTellsTheBirthday() {
    Age age = ages("Ada Quill turned 40 in May.", "Ada Quill").get(0);
    assertThat(age.asOf()).isEqualTo("2021-05");
    assertThat(age.born())
        .contains(new DateRange(LocalDate.of(1981, 5, 1), LocalDate.of(1981, 5, 31)));
  }

  @Test
  void ageAtAPastTimeIsAsOfThatTimeOrUnknown() {
    assertThat(ages("In 1987, at the age of nine, Ada Quill sang.", "Ada Quill").get(0).asOf())
        .isEqualTo("1987");
    Age age = ages("Ada Quill left school at the age of nine.", "Ada Quill").get(0);
    assertThat(age.asOf()).isEqualTo("unknown");
    assertThat(age.born()).isEmpty();
  }

  @Test
  void evidenceIsNameAndAge() {
    String story = "On Monday Ada Quill, 34, of Hull spoke.";
    assertThat(ages(story, "Ada Quill").get(0).evidence().spans())
        .extracting(span -> span.of(story))
        .containsExactly("Ada Quill, 34");
  }

  @ParameterizedTest
  @CsvSource({
    "10, Y, 2021-12-09, 2010-12-10, 2011-12-09",
    "5, M, 2021-12-09, 2021-06-10, 2021-07-09",
    "3, W, 2021-12-09, 2021-11-12, 2021-11-18",
    "2, D, 2021-12-09, 2021-12-07, 2021-12-07",
    "1, Y, 2020-02-29, 2018-03-01, 2019-02-28",
    "1, Y, 2021-02-28, 2019-03-01, 2020-02-29",
    "4, Y, 2020-02-29, 2015-03-01, 2016-02-29",
    "1, M, 2021-04-30, 2021-03-01, 2021-03-31",
  })
  void bornFollowsFromAge(int number, char unit, LocalDate day, LocalDate from, LocalDate to) {
    assertThat(new AgeAmount(number, unit).born(day, day)).isEqualTo(new DateRange(from, to));
  }

  @ParameterizedTest
  @CsvSource({"Y", "M", "W", "D"})
  void everyDayOfBirthGivesTheAgeBack(char unit) {
    for (LocalDate day = LocalDate.of(2019, 12, 1); day.getYear() < 2022; day = day.plusDays(7)) {
      DateRange born = new AgeAmount(3, unit).born(day, day);
      assertThat(plus(born.from(), 3, unit)).isBeforeOrEqualTo(day);
      assertThat(plus(born.to(), 3, unit)).isBeforeOrEqualTo(day);
      assertThat(plus(born.to().plusDays(1), 3, unit)).isAfter(day);
    }
  }

  private static LocalDate plus(LocalDate day, int count, char unit) {
    return switch (unit) {
      case 'Y' -> day.plusYears(count);
      case 'M' -> day.plusMonths(count);
      case 'W' -> day.plusWeeks(count);
      default -> day.plusDays(count);
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Quill, ",
        "34, ",
        "aged 3 aged ",
        "was 34 and ",
        "10-year-old ",
        "age of age of ",
        "her 4th birthday ",
        "and 34 (",
        "died "
      })
  void hostileTextIsReadInTime(String piece) {
    String string = piece.repeat(60_000 / piece.length());
    assertTimeout(Duration.ofSeconds(10), () -> ages(string, "Ada Quill"));
  }
}
