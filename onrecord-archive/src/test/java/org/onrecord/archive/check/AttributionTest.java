package org.onrecord.archive.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.archive.AddProgress;
import org.onrecord.archive.Archive;
import org.onrecord.read.StoryReader;
import org.onrecord.story.Metadata;
import org.onrecord.story.Story;

/** Whose words they are, where the names alone do not tell. */
class AttributionTest {
  private static final StoryReader READER = new StoryReader();
  private static final String GATES = "\"We shall open the gates again before the spring fair,\"";
  private static final String RAMP = "\"The ramp will be open again before anybody misses it,\"";
  private static final String PAPER = "\"I will resign before I sign that paper,\"";
  private static final String TRAWLER = "\"We could see the lights of the trawler going under,\"";
  private static final String SMOKE = "\"There was smoke in every cabin on the lower deck,\"";
  private static final String DOOR = "\"My door is open to every family on the estate,\"";
  private static final String DAM = "\"I have not slept one night since the dam broke,\"";
  private static final String TIDE = "\"The tide took the whole of the wall with it,\"";
  private static final String SURVEY = "\"I do not ask for a promise of money this afternoon,\"";
  private static final String QUAY = "\"The quay was under water long before the tide turned,\"";
  private static final String WATCH = "\"Nobody on my watch has ever fired on a crowd,\"";

  @TempDir private static Path folder;
  private static Archive archive;

  private static Story story(String id, String text) {
    Metadata metadata =
        Metadata.NONE
            .withPublished(LocalDate.parse("2021-12-09"))
            .withSource("Harwick Herald")
            .withTitle("T " + id);
    return Story.of(id, metadata, text);
  }

  @BeforeAll
  static void putOnRecord() {
    List<Story> stories =
        List.of(
            story(
                "mill",
                "Edward Marlowe, the mill owner, met the strikers on Monday. His daughter Beatrice"
                    + " Marlowe, a solicitor, came with him. She took notes.\n\n"
                    + GATES
                    + " Mr Marlowe said.\n"),
            story(
                "paper",
                "\"Tony Garland told me, 'I will resign before I sign that paper,'\" Miriam Stowe"
                    + " said.\n\n\"I said, 'Nobody takes the boat out in this weather,' and they"
                    + " went home,\" Hal Orme said.\n"),
            story("sea", TRAWLER + " a coastguard spokesman said.\n"),
            story("seaToo", "It was dark. " + TRAWLER + " a coastguard spokesman told us.\n"),
            story("fire", SMOKE + " a passenger said.\n"),
            story(
                "estate",
                "Samuel Okafor came to the estate on Friday. He had been asked.\n\n"
                    + DOOR
                    + " Samuel Okafor, the police chief, said.\n"),
            story("dam", DAM + " said Lorna Vance, a baker.\n"),
            story("tide", "Samuel Okafor was away. " + TIDE + " said Okafor's wife.\n"),
            story(
                "watch",
                "Police chief Luis Dominguez spoke on Monday.\n\n" + WATCH + " Dominguez said.\n"),
            story(
                "lengths",
                "According to The Daily Tern, Petra Ames has said she went to \"great lengths for"
                    + " the boat\".\n"),
            story(
                "survey",
                "Harriet Roake, the MP for Skelmoor, accused ministers on Thursday of leaving her"
                    + " constituents to guess.\n\nOpening a debate, the Harbour Party member said"
                    + " the wall had last been surveyed in 1998.\n\n"
                    + SURVEY
                    + " she told MPs.\n"),
            story("quay", QUAY + " a docker said.\n"),
            story("quayLater", "It rained. " + QUAY + " Maud Ferrier said.\n"),
            story("short", "\"No comment at all,\" Ida Ferrier said.\n"),
            story(
                "twoA",
                "Hal Tarn, born on 3 May 1950, is a councillor.\n\n" + RAMP + " Hal Tarn said.\n"),
            story("twoB", "Hal Tarn, born on 9 June 1991, is a boxer.\n"));
    archive = Archive.openForWriting(folder);
    assertThat(archive.add(stories.iterator(), AddProgress.NONE).failed()).isEmpty();
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  private static Report report(String draft) {
    Metadata metadata = Metadata.NONE.withPublished(LocalDate.parse("2022-01-10"));
    return new DraftChecker(archive, READER).check(Story.of("draft", metadata, draft + "\n"));
  }

  private static QuotationCheck check(String draft) {
    Report report = report(draft);
    assertThat(report.quotations()).hasSize(1);
    return report.quotations().get(0);
  }

  private static void needsLook(QuotationCheck check, String... note) {
    assertThat(check.grade()).isEqualTo(Grade.VERBATIM);
    assertThat(check.needsLook()).isTrue();
    assertThat(check.note().orElse("")).contains(note);
  }

  private static void isSilent(QuotationCheck check) {
    assertThat(check.grade()).isEqualTo(Grade.VERBATIM);
    assertThat(check.note().orElse("")).doesNotContain("gives these words");
    assertThat(check.needsLook()).isFalse();
  }

  @Test
  void whatOneOfTwoPeopleOfThatNameSaidNeedsALookWhereTheDraftTellsOtherWork() {
    QuotationCheck check = check(RAMP + " said the surgeon Hal Tarn.");
    assertThat(check.namesakes()).isEqualTo(2);
    needsLook(check, "2 people of that name", "other work");
    QuotationCheck same = check(RAMP + " said the councillor Hal Tarn.");
    assertThat(same.note().orElse("")).contains("2 people of that name");
    isSilent(same);
    isSilent(check(RAMP + " Hal Tarn said."));
  }

  @Test
  void oneNoteDoesNotHideAnother() {
    needsLook(
        check(RAMP + " a spokeswoman said."),
        "2 people of that name",
        "gives these words to Hal Tarn, not to “a spokeswoman”");
    QuotationCheck nobody = check(RAMP + " it was said.");
    assertThat(nobody.note().orElse(""))
        .contains("2 people of that name", "does not name the speaker");
    assertThat(nobody.needsLook()).isFalse();
  }

  @Test
  void someoneDescribedIsNotThePersonTheDraftNames() {
    QuotationCheck check = check(TRAWLER + " said Fiona Holbrook.");
    needsLook(
        check, "the record gives these words to “a coastguard spokesman”, not to Fiona Holbrook");
    assertThat(check.carried().stories()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"one of the crew", "a steward", "officials"})
  void peopleDescribedOtherwiseNeedALook(String speaker) {
    needsLook(check(SMOKE + " " + speaker + " said."), "to “a passenger”, not to “" + speaker);
  }

  @Test
  void aGroupIsNotThePersonOnRecord() {
    needsLook(check(DOOR + " ministers said."), "to Samuel Okafor, not to “ministers”");
  }

  @ParameterizedTest
  @CsvSource({
    "the police chief, the estate",
    "the chief, the estate",
    "a police chief, the estate"
  })
  void aRoleThatTheRecordGivesThePersonIsSilent(String speaker, String where) {
    isSilent(check("It was cold on " + where + ". " + DOOR + " " + speaker + " said."));
    isSilent(check("It was cold. " + WATCH + " " + speaker + " said."));
  }

  @Test
  void aRoleThatTheDraftGivesThePersonIsSilent() {
    isSilent(
        check(
            "Fiona Holbrook is a spokeswoman for the coastguard.\n\n"
                + TRAWLER
                + " Holbrook said."));
  }

  @Test
  void sheWhoIsTheOneNamedBeforeIsNoOwner() {
    QuotationCheck check = check(SURVEY + " Harriet Roake told them.");
    assertThat(check.best().orElseThrow().quotation().speaker().name())
        .isEqualTo("the Harbour Party member");
    isSilent(check);
  }

  @Test
  void whatThePopeSignedIsNoPope() {
    QuotationCheck check =
        check("Samuel Okafor, the chief, came. " + SMOKE + " the decree signed by the chief said.");
    assertThat(check.speaker().name()).isNotEqualTo("Samuel Okafor");
  }

  @Test
  void equalDescriptionsAndNoneAtAllAreSilent() {
    isSilent(check(SMOKE + " a passenger said."));
    isSilent(check(SMOKE + " the passenger said."));
    isSilent(check(TRAWLER + " a spokeswoman for the coastguard said."));
    isSilent(check("It was dark. " + SMOKE + " Nobody knew who said it."));
  }

  @Test
  void aRelativeOfThePersonOnRecordIsAnother() {
    for (String speaker : List.of("Okafor's wife", "Samuel Okafor's wife", "his wife")) {
      String draft =
          speaker.startsWith("his") ? "Samuel Okafor came home. He was tired. " : "It was cold. ";
      QuotationCheck check = check(draft + DOOR + " " + speaker + " said.");
      assertThat(check.grade()).as(speaker).isEqualTo(Grade.OTHER_SPEAKER);
    }
    QuotationCheck daughter = check("Lorna Vance came home. " + DAM + " her daughter said.");
    assertThat(daughter.grade()).isEqualTo(Grade.OTHER_SPEAKER);
    assertThat(daughter.note().orElse("")).contains("to Lorna Vance, not to “her daughter”");
    QuotationCheck wife = check(TIDE + " Samuel Okafor said.");
    assertThat(wife.grade()).isEqualTo(Grade.OTHER_SPEAKER);
    needsLook(check(TIDE + " Grace Okafor said."), "not to Grace Okafor");
  }

  @Test
  void aTitleOfTheOtherSexIsAnother() {
    for (String title : List.of("Ms", "Mrs", "Miss", "Lady", "Dame")) {
      QuotationCheck check = check(GATES + " " + title + " Marlowe said.");
      assertThat(check.grade()).as(title).isEqualTo(Grade.OTHER_SPEAKER);
      assertThat(check.note().orElse("")).contains("Edward Marlowe");
    }
    isSilent(check(GATES + " Mr Marlowe said."));
    isSilent(check(GATES + " Edward Marlowe said."));
    assertThat(check(DOOR + " Ms Okafor said.").grade()).isEqualTo(Grade.OTHER_SPEAKER);
  }

  @Test
  void aSurnameThatTwoOfTheStoryHaveNeedsALook() {
    needsLook(check(GATES + " Marlowe said."), "can be Beatrice Marlowe as well");
  }

  @Test
  void whatSomebodyElseIsQuotedAsSayingIsNotTheSpeakers() {
    QuotationCheck check = check(PAPER + " Miriam Stowe said.");
    assertThat(check.grade()).isEqualTo(Grade.OTHER_SPEAKER);
    assertThat(check.best().orElseThrow().quotation().speaker().name()).isEqualTo("Tony Garland");
    assertThat(check(PAPER + " Tony Garland said.").grade().keepsEveryWord()).isTrue();
    String own = "\"Nobody takes the boat out in this weather,\" Hal Orme said.";
    assertThat(check(own).grade().keepsEveryWord()).isTrue();
    String both = "\"Tony Garland told me, 'I will resign before I sign that paper,'\"";
    assertThat(check(both + " Miriam Stowe said.").grade()).isEqualTo(Grade.VERBATIM);
  }

  @Test
  void marksInWhatAReportSaysOfAnotherCanBeEithers() {
    String reported =
        "According to The Daily Tern, Petra Ames has said she went to \"great lengths for the boat\".";
    assertThat(report(reported).quotations())
        .hasSize(2)
        .allSatisfy(check -> assertThat(check.grade()).isEqualTo(Grade.VERBATIM));
    assertThat(check("Petra Ames said she had gone to \"great lengths for the boat\".").grade())
        .isEqualTo(Grade.VERBATIM);
  }

  @Test
  void whoIsNamedOnRecordComesBeforeWhoIsOnlyDescribed() {
    QuotationCheck check = check(QUAY + " Maud Ferrier said.");
    isSilent(check);
    assertThat(check.best().orElseThrow().quotation().version().story()).isEqualTo("quayLater");
  }

  @ParameterizedTest
  @CsvSource({"S. Okafor", "Sam Okafor", "Sámuel Okafor", "S Okafor"})
  void initialsShortFormsAndAccentsAreThePerson(String speaker) {
    isSilent(check(DOOR + " " + speaker + " said."));
  }

  @Test
  void aFewWordsOfAnotherSayWhose() {
    QuotationCheck check = check("\"No comment at all,\" Hal Orme said.");
    assertThat(check.grade().needsLook()).isTrue();
    QuotationCheck three = check("\"No comment at,\" Hal Orme said.");
    assertThat(three.grade()).isEqualTo(Grade.NOT_ON_RECORD);
    assertThat(three.note().orElse("")).contains("said by Ida Ferrier, not by Hal Orme");
  }
}
