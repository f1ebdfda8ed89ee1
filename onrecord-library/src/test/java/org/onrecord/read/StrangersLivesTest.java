package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
          Olivia Hart and husband of ten years Jason Hart have left. The former couple, who have two sons - Otis, eight, and Dale, five - got engaged in 2011. | spouse Olivia Hart Jason Hart; parent Olivia Hart Otis; parent Olivia Hart Dale; parent Jason Hart Otis; parent Jason Hart Dale
          Lena Fox married her manager, Rob Kell, in 2010. | spouse Lena Fox Rob Kell
          Tom Rudge killed his wife, Mandy Rudge. His brother Carl Rudge, 40, helped him. Their mother, Jean Rudge, wept. | spouse Tom Rudge Mandy Rudge current; sibling Tom Rudge Carl Rudge; parent Jean Rudge Tom Rudge; parent Jean Rudge Carl Rudge
          Ricky Dane's ex-wife and mother of his two daughters, Gina Lopez, said she was heartbroken. | spouse Ricky Dane Gina Lopez former
          Clara Vane was the daughter of Otto Vane, an engineer, and the former Ada Blum. | parent Otto Vane Clara Vane; parent Ada Blum Clara Vane; spouse Otto Vane Ada Blum
          Paul Ridley died on Monday. He is survived by a son, Mark Ridley; a brother, Father Emil Ridley; and his companion of 20 years, Ruth Moss. | parent Paul Ridley Mark Ridley; sibling Paul Ridley Emil Ridley; partner Paul Ridley Ruth Moss late
          Leo Marchetti is dad to Jasper, 17, from his previous relationship with Paula Denning. | parent Leo Marchetti Jasper; parent Paula Denning Jasper; partner Leo Marchetti Paula Denning former
          Pakie Furlong was found. His wife saw it differently. "He is a liar," Nuala Furlong said. | spouse Pakie Furlong Nuala Furlong current
          Walter Jensen, the actor, has died aged 88. His agent was Piers Moss. His first wife, the actress Sheila Dunn, was with him. | spouse Walter Jensen Sheila Dunn former
          Hana Brisk, 39, has twins. She and Joel Tarn share 14-year-old Kit. | parent Hana Brisk Kit; parent Joel Tarn Kit
          Brian Tolley was the youngest of four children of Arthur Tolley and the former Doris Clewes. | parent Arthur Tolley Brian Tolley; parent Doris Clewes Brian Tolley; spouse Arthur Tolley Doris Clewes
          Born in Hull, the son of an army doctor, Colonel Hugh Stansby, Harold Stansby was a potter. | parent Hugh Stansby Harold Stansby
          The engagement of Una Lind, 28, to the banker Ivo Pell was announced. | engaged Una Lind Ivo Pell
          Amanda Pugh is the daughter of Dominic Moss's uncle, Roy Moss. | parent Roy Moss Amanda Pugh; other-kin Dominic Moss Roy Moss
          Anders Holm's eldest son, Viktor, is a baker. His younger son, Emil, 34, is a priest. | parent Anders Holm Viktor; parent Anders Holm Emil
          Years after their wedding, Ray and Bev Stubbs met again. Their sons, Lee and Craig, and their daughter, Kelly, live in York. | spouse Ray Stubbs Bev Stubbs; parent Ray Stubbs Lee; parent Ray Stubbs Craig; parent Bev Stubbs Lee; parent Bev Stubbs Craig; parent Ray Stubbs Kelly; parent Bev Stubbs Kelly
          Harold Stansby married Venetia Lyle in 1955; the marriage, which produced two daughters, Camilla and Rose, was dissolved in 1971. | spouse Harold Stansby Venetia Lyle former; parent Harold Stansby Camilla; parent Harold Stansby Rose; parent Venetia Lyle Camilla; parent Venetia Lyle Rose
          Ian Rudd and his wife Sally have a house. The pair, parents to Jack, 15, and Ella, 12, live there. | spouse Ian Rudd Sally current; parent Ian Rudd Jack; parent Ian Rudd Ella; parent Sally Jack; parent Sally Ella
          Callum Boyd found out from his agent and father Gordon Lennie. | parent Gordon Lennie Callum Boyd
          Eddie Malone was the son of comedian Bernie Malone, who died in 2010, and former dancer Trish Malone. | parent Bernie Malone Eddie Malone; parent Trish Malone Eddie Malone
          Viktor Holm, the eldest son of Anders Holm and his second wife, Greta, married in 1975 Ingrid Berg. | parent Anders Holm Viktor Holm; parent Greta Viktor Holm; spouse Viktor Holm Ingrid Berg; spouse Anders Holm Greta
          "The one who can tell is my son," Vlad Kerr told Joe Bidwell, whose son, Hunter Bidwell, was there. | parent Joe Bidwell Hunter Bidwell
          Prince Rolf and Princess Ida announced the birth of their second child, a boy named Karl, on Monday. | parent Rolf Karl; parent Ida Karl
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
          Ian Rusk pleaded not guilty on Monday to seven counts of manslaughter. | charged Ian Rusk 2024-03-04
          A driver who killed two people has been jailed for seven years. Kieran Stobbs, 26, of Redcar, had denied it. | sentenced Kieran Stobbs
          Police named the dead as Gregor Munro, 46, his wife Alison, 44, and their daughter Skye, 15. | death Gregor Munro Alison Skye
          The victims were hurt. The victims were named as Ann Moss and Tom Kerr. |
          Sir Tom Hale has held the post since 2013. | hired Tom Hale 2013
          Dwayne Kessing, who ran the mission until 2016, was there. | left-job Dwayne Kessing 2016
          The silver medal went to Ana Ruiz. | award Ana Ruiz
          Eve Lund announced on Thursday that she would step down as leader. | left-job Eve Lund scheduled
          Eric Pohl fled after shooting dead his ex-girlfriend, Lisa Baum, 27, and her mother, Helga Baum, 55. | death Lisa Baum Helga Baum
          The body of Sam Tull, 15, was found in the river on Monday. | death Sam Tull
          Ricky Dane's death was announced on Monday. | death Ricky Dane
          Mayor Julia Stern resigned on Friday after being charged with fraud. | left-job Julia Stern 2024-03-01; charged Julia Stern
          Walter Jensen drowned while swimming in the lake on Monday. | death Walter Jensen 2024-03-04
          Anders Holm is serving 21 years in prison. | sentenced Anders Holm
          Alan Frith served one term as mayor. |
          Police have charged Dean Wicks, 27, with theft. | charged Dean Wicks
          In 2006 he sold it; in 2009, Kirsten Gill was appointed director. | hired Kirsten Gill 2009
          Joyce Hallam was a minister until 2007, when she was sacked. | left-job Joyce Hallam 2007
          Kelly Ford - who has a son with Mark Slade - resigned on Monday. | left-job Kelly Ford 2024-03-04
          Ben Okoro, jailed for the murder of his wife, Grace Okoro, was found dead on Monday. | death Ben Okoro 2024-03-04; death Grace Okoro
          The minister on Monday dismissed as baseless a report on Nils Orme. |
          Prince Rolf and Princess Ida announced the birth of their second child, a boy named Karl, on Monday. | birth Karl 2024-03-04
          Una Lind and Ivo Pell married in 2012. The couple were arrested on Monday. | marriage Una Lind Ivo Pell 2012; arrested Una Lind Ivo Pell 2024-03-04
          Judge Peter Lowe gave Rolf Brisk a two-year suspended sentence. | sentenced Rolf Brisk
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
          Hugh Barr died in 2011 at 84. | Hugh Barr P84Y death
          Anna Brill, a nurse, 34, is among the dead. | Anna Brill P34Y death
          Ann Poe, at 63, is the oldest. | Ann Poe P63Y 2024-03-05
          Sean Dodd was hurt. A 34-year-old man, named locally as Tom Venn, was stabbed on Friday. | Tom Venn P34Y 2024-03-05
          James Moss, a former army officer aged 48, lives in Wick. | James Moss P48Y 2024-03-05
          Aged 17, Mara Sohl won the cup. | Mara Sohl P17Y unknown
          Mara Sohl, then aged 17, won in 2010. | Mara Sohl P17Y 2010
          57-year-old Ivan Petrov was arrested. | Ivan Petrov P57Y 2024-03-05
          Kenji Sato, a 36-year-old from Osaka, was there. | Kenji Sato P36Y 2024-03-05
          """)
  void agesHoldOnTheirDay(String text, String age) {
    Reading reading = read(text);
    assertThat(reading.ages())
        .as(text)
        .extracting(one -> name(reading, one.person()) + " " + one.age() + " " + one.asOf())
        .containsExactly(age);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The meeting was opened by Tom Venn at 10.",
        "\"It was my son, who is six,\" Vlad Kerr told Joe Moss, whose son, Hunter Moss, was there.",
      })
  void noAgeIsReadWhereNobodyToldOne(String text) {
    assertThat(read(text).ages()).as(text).isEmpty();
  }

  @Test
  void anAgeOfWhomNoOtherWasToldIsTheOnlyOneLeft() {
    Reading reading =
        read(
            "Westmere have signed Quim Souza. Coach Ole Strand, 49, smiled. The 22-year-old spoke.");
    assertThat(reading.ages())
        .extracting(one -> name(reading, one.person()) + " " + one.age())
        .containsExactly("Ole Strand P49Y", "Quim Souza P22Y");
  }
}
