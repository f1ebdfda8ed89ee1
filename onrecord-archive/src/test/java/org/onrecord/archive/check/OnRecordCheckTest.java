package org.onrecord.archive.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.AddProgress;
import org.onrecord.archive.Archive;
import org.onrecord.archive.query.OnRecord;
import org.onrecord.read.StoryReader;
import org.onrecord.story.Metadata;
import org.onrecord.story.Signal;
import org.onrecord.story.SourceKind;
import org.onrecord.story.Status;
import org.onrecord.story.Story;

/** Who carries a quotation, as of which day, from what kind of source, and said by whom. */
class OnRecordCheckTest {
  private static final String SAID = "\"We sail on Monday and nobody may stop us from sailing,\"";
  private static final String WIRE =
      SAID
          + " Maud Ferrier, the harbour master, told reporters at the quay.\n\nThe ferry had been"
          + " tied up since a storm broke its ramp in the first days of October, and passengers had"
          + " gone round by the bridge. The council paid for the repair out of a fund for winter"
          + " roads, over the protest of two members from the hills.\n";

  @TempDir private static Path folder;
  private static final StoryReader READER = new StoryReader();
  private static final String HEAT =
      "\"It was 10² degrees down in the boiler that night,\" Abel Quince said.\n";

  private static Archive archive;

  private static Story story(String id, String day, String source, String text) {
    Metadata metadata =
        Metadata.NONE.withPublished(LocalDate.parse(day)).withSource(source).withTitle("T " + id);
    return Story.of(id, metadata, text);
  }

  private static Story with(Story story, Metadata metadata) {
    return story.withMetadata(metadata);
  }

  @BeforeAll
  static void putOnRecord() {
    Story corrected =
        story("e", "2021-12-01", "Echo", "\"The bridge is as safe as houses,\" Hal Orme said.\n");
    Story correction =
        story("e", "2021-12-01", "Echo", "\"The bridge is not yet safe,\" Hal Orme said.\n");
    Story hoax =
        story("h", "2021-12-02", "Echo", "\"I never signed any such order,\" Ida Orme said.\n");
    Story transcript =
        story(
            "t", "2021-12-12", "Harbour committee", "MS FERRIER: The ramp was never inspected.\n");
    List<Story> stories =
        List.of(
            story("a", "2021-12-09", "Harwick Herald", WIRE),
            story("b", "2021-12-10", "Northgate Post", WIRE + "\nNorthgate Agency.\n"),
            story("n", "2021-12-11", "Echo", HEAT),
            story("c", "2021-12-11", "Echo", SAID + " Ferrier said again. Maud Ferrier laughed.\n"),
            with(transcript, transcript.metadata().withKind(SourceKind.TRANSCRIPT)),
            corrected,
            with(
                correction,
                correction
                    .metadata()
                    .withSignal(Signal.CORRECTION)
                    .withUpdated(Instant.parse("2021-12-20T10:00:00Z"))),
            hoax,
            with(
                hoax,
                hoax.metadata()
                    .withStatus(Status.CANCELED)
                    .withUpdated(Instant.parse("2021-12-20T10:00:00Z"))));
    archive = Archive.openForWriting(folder);
    assertThat(archive.add(stories.iterator(), AddProgress.NONE).failed()).isEmpty();
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  private static Report report(OnRecord record, String draft) {
    Metadata metadata = Metadata.NONE.withPublished(LocalDate.parse("2022-01-10"));
    return new DraftChecker(record, READER).check(Story.of("draft", metadata, draft));
  }

  private static QuotationCheck check(OnRecord record, String draft) {
    Report report = report(record, draft);
    assertThat(report.quotations()).hasSize(1);
    return report.quotations().get(0);
  }

  @Test
  void wireCopiesAreOneSource() {
    QuotationCheck check = check(archive, SAID + " Maud Ferrier said.\n");
    assertThat(check.grade()).isEqualTo(Grade.VERBATIM);
    assertThat(check.carried().stories()).isEqualTo(3);
    assertThat(check.carried().outlets()).isEqualTo(3);
    assertThat(check.carried().sources()).isEqualTo(2);
    assertThat(check.carried().first().orElseThrow().story()).isEqualTo("a");
  }

  @Test
  void aTranscriptVouchesAndSaysWhatItIs() {
    QuotationCheck check = check(archive, "\"The ramp was never inspected,\" Maud Ferrier said.\n");
    assertThat(check.grade()).isIn(Grade.VERBATIM, Grade.TYPOGRAPHIC);
    assertThat(check.carried().kinds()).containsOnlyKeys(SourceKind.TRANSCRIPT);
    assertThat(check.carried().others()).isEqualTo(1);
    assertThat(check.carried().stories()).isZero();
  }

  @Test
  void whatWasLookedThroughIsCountedByKind() {
    Report report = report(archive, "\"Granite barges unload overnight,\" Maud Ferrier said.\n");
    assertThat(report.searched()).isEqualTo("6 stories and 1 other source up to 2021-12-12");
    Report then = report(archive.asOf(LocalDate.parse("2021-12-10")), "It rains.\n");
    assertThat(then.searched()).isEqualTo("4 stories up to 2021-12-10");
  }

  @Test
  void asOfADayLaterStoriesAreNotThere() {
    String draft = SAID + " Maud Ferrier said.\n";
    assertThat(check(archive.asOf(LocalDate.parse("2021-12-08")), draft).grade())
        .isEqualTo(Grade.NOT_ON_RECORD);
    Carried carried = check(archive.asOf(LocalDate.parse("2021-12-09")), draft).carried();
    assertThat(carried.stories()).isEqualTo(1);
  }

  @Test
  void asOfADayBeforeTheCorrectionTheFirstVersionStands() {
    String draft = "\"The bridge is as safe as houses,\" Hal Orme said.\n";
    assertThat(check(archive, draft).grade()).isEqualTo(Grade.NOT_STANDING);
    assertThat(check(archive.asOf(LocalDate.parse("2021-12-19")), draft).grade())
        .isEqualTo(Grade.VERBATIM);
    assertThat(check(archive.asOf(LocalDate.parse("2021-12-20")), draft).grade())
        .isEqualTo(Grade.NOT_STANDING);
  }

  @Test
  void whatIsWithdrawnVouchesAsOfNoDay() {
    String draft = "\"I never signed any such order,\" Ida Orme said.\n";
    QuotationCheck then = check(archive.asOf(LocalDate.parse("2021-12-10")), draft);
    assertThat(then.grade()).isEqualTo(Grade.NOT_STANDING);
    assertThat(then.best().orElseThrow().quotation().standing().shown()).isFalse();
  }

  @Test
  void theDraftTellsWhoItsSpeakersAre() {
    String start = "Maud Ferrier, the harbour master, came home on Wednesday.\n\n";
    for (String speaker : List.of("Ms Ferrier", "Ferrier", "she", "the harbour master")) {
      QuotationCheck check = check(archive, start + SAID + " " + speaker + " said.\n");
      assertThat(check.grade()).as(speaker).isEqualTo(Grade.VERBATIM);
    }
    QuotationCheck other = check(archive, start + SAID + " Hal Orme said.\n");
    assertThat(other.grade()).isEqualTo(Grade.OTHER_SPEAKER);
  }

  @Test
  void aPronounThatCanMeanTwoAccusesNobody() {
    String start = "Ida Orme met Maud Ferrier at the quay.\n\n";
    QuotationCheck check = check(archive, start + SAID + " she said.\n");
    assertThat(check.grade()).isEqualTo(Grade.VERBATIM);
    String plain = "Maud Ferrier came. Ida Orme was late. She had lost her way.\n\n";
    assertThat(check(archive, plain + SAID + " she said.\n").grade())
        .isEqualTo(Grade.OTHER_SPEAKER);
    QuotationCheck man =
        check(
            archive,
            "Hal Orme met Maud Ferrier. He was late. She laughed.\n\n" + SAID + " he said.\n");
    assertThat(man.grade()).isEqualTo(Grade.OTHER_SPEAKER);
  }

  @Test
  void aCommaInsideIsAlteredAndTheReportSaysThatNoWordIs() {
    QuotationCheck check =
        check(archive, "\"The ramp, was never inspected,\" Maud Ferrier said.\n");
    assertThat(check.grade()).isEqualTo(Grade.ALTERED);
    assertThat(check.note().orElseThrow()).startsWith("the words are the same");
  }

  @Test
  void anExponentThatBecameAFigureIsNotToldAsTheSameWords() {
    QuotationCheck check = check(archive, HEAT.replace("10²", "102"));
    assertThat(check.grade()).isEqualTo(Grade.ALTERED);
    assertThat(check.best().orElseThrow().verdict().alarms()).containsExactly(Alarm.NUMBER);
    assertThat(check.note()).isEmpty();
  }

  @Test
  void aShortQuotationWithAWordPutInIsAltered() {
    QuotationCheck check = check(archive, "\"The ramp was inspected,\" Maud Ferrier said.\n");
    assertThat(check.grade()).isEqualTo(Grade.ALTERED);
    assertThat(check.best().orElseThrow().verdict().alarms()).contains(Alarm.NEGATION);
    assertThat(check(archive, "\"The ramp was painted,\" Hal Orme said.\n").grade())
        .isEqualTo(Grade.NOT_ON_RECORD);
  }

  @Test
  void eachParagraphOfAQuotationIsLookedUpWhereOneIsNotOnRecord() {
    String draft =
        SAID
            + " Maud Ferrier said.\n\n\"Granite barges unload here every night and deafen the"
            + " whole of the lower town.\"\n";
    List<QuotationCheck> checks =
        new DraftChecker(archive, READER)
            .check(Story.of("draft", Metadata.NONE, draft))
            .quotations();
    assertThat(checks)
        .extracting(QuotationCheck::grade)
        .containsExactly(Grade.VERBATIM, Grade.NOT_ON_RECORD);
    assertThat(checks).extracting(QuotationCheck::paragraph).containsExactly(1, 2);
  }

  @Test
  void aTranslationOfOtherWordsSaysThatItIsOne() {
    String other = "\"The ramp has never been inspected,\" Maud Ferrier said in Norwegian.\n";
    QuotationCheck check = check(archive, other);
    assertThat(check.grade()).isIn(Grade.ALTERED, Grade.NOT_ON_RECORD);
    assertThat(check.note().orElseThrow()).contains("translated").contains("in Norwegian");
    assertThat(check.needsLook()).isTrue();
    String same = "\"The ramp was never inspected,\" Maud Ferrier said in Norwegian.\n";
    assertThat(check(archive, same).note()).isEmpty();
  }
}
