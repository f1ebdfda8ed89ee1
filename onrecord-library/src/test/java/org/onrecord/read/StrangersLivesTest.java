package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.reading.Reading;
import org.onrecord.story.Metadata;
import org.onrecord.story.Story;

/** Lives as obituaries, show-business, court and sports pages tell them, read from end to end. */
class StrangersLivesTest {
  private static final StoryReader READER = new StoryReader();
  private static final Metadata DATED = Metadata.NONE.withPublished(LocalDate.of(2024, 3, 5));

  private static Reading read(String text) {
    return READER.read(Story.of("s", DATED, text));
  }

  private static String name(Reading reading, String id) {
    return reading.people().byId(id).orElseThrow().name();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<String> kin(Reading reading) {
    return reading.kinship().stream()
        .filter(tie -> !tie.derived())
        .map(
            tie ->
                word(tie.type())
                    + " "
                    + name(reading, tie.from())
                    + " "
                    + name(reading, tie.to())
                    + tie.state().map(state -> " " + word(state)).orElse(""))
        .toList();
  }

  private static List<String> events(Reading reading) {
    List<String> events = new ArrayList<>();
    reading
        .events()
        .forEach(
            event ->
                events.add(
                    word(event.type())
                        + " "
                        + event.who().stream()
                            .map(id -> name(reading, id))
                            .collect(Collectors.joining(" "))
                        + event.date().map(date -> " " + date).orElse("")
                        + Optional.ofNullable(event.details().get("status"))
                            .map(status -> " " + status)
                            .orElse("")));
    return events;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harold Stansby was born in Hull, the son of a docker, Albert Stansby, and his wife Edith (nee Rudd). | parent Albert Stansby Harold Stansby; parent Edith Harold Stansby; spouse Albert Stansby Edith current
          Brian Tolley was the younger son of Doris (nee Clewes) and Arthur Tolley, a miner. | parent Doris Brian Tolley; parent Arthur Tolley Brian Tolley
          Mara Vance is survived by her children, James Vance of Dayton, Linda Kemp of Toledo and Susan Vance; a sister, Marjorie Oakes; and four grandchildren. | parent Mara Vance James Vance; parent Mara Vance Linda Kemp; parent Mara Vance Susan Vance; sibling Mara Vance Marjorie Oakes
          Mara Vance was preceded in death by a son, Michael Vance, and a brother, Donald Brandt. | parent Mara Vance Michael Vance; sibling Mara Vance Donald Brandt
          Paul Ridley also leaves a daughter, Claire Moss, from his first marriage, to Barbara Hines, which ended in 1980. | parent Paul Ridley Claire Moss; parent Barbara Hines Claire Moss; spouse Paul Ridley Barbara Hines former
          Malcolm Treadgold married first, in 1958, Priscilla Dunne. | spouse Malcolm Treadgold Priscilla Dunne
          Anna Petrova married Tomas Novak in 2018. The couple have a son, Peter, born in 2020. | spouse Anna Petrova Tomas Novak; parent Anna Petrova Peter; parent Tomas Novak Peter
          Leo Marchetti is also dad to Jasper, 17, whom he shares with ex-wife Paula Denning. | parent Leo Marchetti Jasper; parent Paula Denning Jasper; spouse Leo Marchetti Paula Denning former
          Max Orton is father to Ruby, 15, and Finn, 13, from his marriage to Jodie Fell. | parent Max Orton Ruby; parent Max Orton Finn; parent Jodie Fell Ruby; parent Jodie Fell Finn; spouse Max Orton Jodie Fell
          """)
  void familiesAreRead(String text, String ties) {
    assertThat(kin(read(text))).as(text).containsExactlyInAnyOrder(ties.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harold Stansby, organist, born 4 May 1936; died 1 March 2024 | birth Harold Stansby 1936-05-04; death Harold Stansby 2024-03-01
          Born in Stoke, the son of a miner, Brian Tolley was a potter. | birth Brian Tolley
          Harold Stansby was made an MBE in 1995. | award Harold Stansby 1995
          Mara Vance married Walter Vance in 1952. He preceded her in death on 9 January 2010. | marriage Mara Vance Walter Vance 1952; death Walter Vance 2010-01-09
          Walter Jensen was predeceased by a brother, Carl Jensen. |
          Brian Tolley married Wendy Farr in 1968. They divorced in 1984. | marriage Brian Tolley Wendy Farr 1968; divorce Brian Tolley Wendy Farr 1984
          Leo Marchetti and his wife, Sienna Holt, left. The couple, who tied the knot in 2016, live in Rome. | marriage Leo Marchetti Sienna Holt 2016
          Chantelle Moore left her husband, Aaron Pike. The pair, who share a son, Rex, married in June 2021. | marriage Chantelle Moore Aaron Pike 2021-06
          Walter Jensen married his high school sweetheart, Betty Lou Karns, in 1957. | marriage Walter Jensen Betty Lou Karns 1957
          Malcolm Treadgold married secondly, in 1973, Helga Brandt. | marriage Malcolm Treadgold Helga Brandt 1973
          Danny Okafor joined from Tarbeck Town on Friday. | hired Danny Okafor 2024-03-01
          Danny Okafor has signed a three-year contract with Tarbeck Town. | hired Danny Okafor
          President Elena Marquez has dismissed her finance minister, Hector Ruiz, after a row. | left-job Hector Ruiz
          Stuart Keane died when the roof fell in on 14 November 2022. | death Stuart Keane 2022-11-14
          Kayla Rhodes has given birth to twins with her fiance, Marcus Bright. |
          """)
  void eventsAreRead(String text, String told) {
    List<String> expected = told == null ? List.of() : List.of(told.split("; "));
    assertThat(events(read(text))).as(text).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Petrova turned professional in 2006 aged 15. | Anna Petrova P15Y 2006
          Mara Quill left school aged 15. | Mara Quill P15Y unknown
          Joel Tarn was arrested on Sunday aged 24. | Joel Tarn P24Y 2024-03-03
          Anna Petrova has announced her retirement at the age of 33. | Anna Petrova P33Y 2024-03-05
          Rosalind Marsh, who worked with Hugh Penrose for years, has died aged 78. | Rosalind Marsh P78Y death
          Tom Orme, the head teacher of Calder School, who is 40, spoke. | Tom Orme P40Y 2024-03-05
          """)
  void agesHoldOnTheirDay(String text, String age) {
    Reading reading = read(text);
    assertThat(reading.ages())
        .as(text)
        .extracting(one -> name(reading, one.person()) + " " + one.age() + " " + one.asOf())
        .containsExactly(age);
  }
}
