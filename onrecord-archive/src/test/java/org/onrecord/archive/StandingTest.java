package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.query.PassageOnRecord;
import org.onrecord.archive.query.SaidQuestion;
import org.onrecord.archive.standing.Standing;
import org.onrecord.archive.words.Words;
import org.onrecord.story.Status;

/** What still stands after corrections, updates and withdrawals. */
class StandingTest {
  private static final String KEPT = "We shall keep the lamps lit until the last boat is in.";
  private static final String WRONG = "I have never met the contractor in my whole life.";

  @TempDir Path folder;

  private static Told first() {
    return Told.story("lamps", "2020-03-01")
        .quotes("Ines Calder", KEPT)
        .quotes("Ines Calder", WRONG)
        .isA("Ines Calder", "mayor of Calderwick");
  }

  private static Told corrected() {
    return Told.story("lamps", "2020-03-01")
        .updated("2020-03-02T09:00:00Z")
        .correction()
        .says("An earlier version misquoted the mayor.")
        .quotes("Ines Calder", KEPT);
  }

  private static Told withdrawn(Status status) {
    return Told.story("lamps", "2020-03-01")
        .updated("2020-03-05T09:00:00Z")
        .status(status)
        .quotes("Ines Calder", KEPT);
  }

  private static void add(Archive archive, Told... stories) {
    archive.addReadings(Arrays.stream(stories).map(Told::reading).iterator(), AddProgress.NONE);
  }

  private static List<String> said(Archive archive) {
    return archive.said(SaidQuestion.ALL).stream().map(StandingTest::bare).toList();
  }

  private static String bare(QuotationOnRecord quotation) {
    return quotation.words().replace("\"", "");
  }

  private static Standing standingOf(Archive archive, String words) {
    List<PassageOnRecord> passages = archive.passagesSharing(Words.of(words), 5);
    return passages.get(0).quotations().stream()
        .filter(quotation -> bare(quotation).equals(words))
        .findFirst()
        .orElseThrow()
        .standing();
  }

  @Test
  void aCorrectionImpugnsWhatItNoLongerSays() {
    try (Archive archive = Archive.openForWriting(folder)) {
      add(archive, first());
      assertThat(said(archive)).containsExactly(KEPT, WRONG);
      add(archive, corrected());
      assertThat(said(archive)).containsExactly(KEPT);
      assertThat(standingOf(archive, WRONG)).isEqualTo(Standing.CORRECTED);
      assertThat(archive.said(SaidQuestion.ALL.withCorrected()).stream().map(StandingTest::bare))
          .containsExactly(WRONG, KEPT);
      assertThat(archive.versions("lamps").stream().map(VersionOnRecord::standing))
          .containsExactly(Standing.CORRECTED, Standing.STANDS);
      assertThat(archive.people("Ines Calder").get(0).roles()).isEmpty();
      assertThat(archive.search("contractor", 5)).isEmpty();
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void anUpdateLeavesEarlierQuotationsStanding() {
    Told update =
        Told.story("lamps", "2020-03-01")
            .updated("2020-03-02T09:00:00Z")
            .update()
            .says("The last boat is in.")
            .quotes("Ines Calder", KEPT);
    try (Archive archive = Archive.openForWriting(folder)) {
      add(archive, first(), update);
      assertThat(said(archive)).containsExactlyInAnyOrder(KEPT, WRONG);
      assertThat(archive.people("Ines Calder").get(0).roles()).hasSize(1);
      assertThat(archive.people("Ines Calder").get(0).counts().quotations()).isEqualTo(2);
      assertThat(archive.people("Ines Calder").get(0).counts().stories()).isEqualTo(1);
    }
  }

  @Test
  void nothingOfACanceledStoryStands() {
    try (Archive archive = Archive.openForWriting(folder)) {
      add(archive, first(), withdrawn(Status.CANCELED));
      assertThat(said(archive)).isEmpty();
      assertThat(archive.said(SaidQuestion.ALL.withCorrected())).isEmpty();
      assertThat(archive.search("lamps", 5)).isEmpty();
      assertThat(archive.people("Ines Calder")).isEmpty();
      assertThat(standingOf(archive, KEPT)).isEqualTo(Standing.CANCELED);
      for (VersionOnRecord version : archive.versions("lamps")) {
        assertThat(version.standing()).isEqualTo(Standing.CANCELED);
        assertThat(archive.reading(version)).isEmpty();
      }
      // The same files once more do not bring it back.
      add(archive, first());
      assertThat(said(archive)).isEmpty();
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void aWithheldStoryComesBackWhenItsPublisherSaysSo() {
    try (Archive archive = Archive.openForWriting(folder)) {
      add(archive, first(), withdrawn(Status.WITHHELD));
      assertThat(said(archive)).isEmpty();
      add(
          archive,
          Told.story("lamps", "2020-03-01")
              .updated("2020-03-06T09:00:00Z")
              .update()
              .quotes("Ines Calder", KEPT));
      assertThat(said(archive)).containsExactlyInAnyOrder(KEPT, WRONG);
    }
  }

  @Test
  void versionsHaveTheirOrderWhateverOrderTheyArriveIn() {
    try (Archive archive = Archive.openForWriting(folder)) {
      add(archive, corrected());
      add(archive, first());
      assertThat(said(archive)).containsExactly(KEPT);
      assertThat(archive.versions("lamps").stream().map(VersionOnRecord::standing))
          .containsExactly(Standing.CORRECTED, Standing.STANDS);
    }
  }

  @Test
  void aWithdrawalWithoutADateComesAfterWhatItWithdraws() {
    Told late = first().updated("2020-03-04T10:00:00Z");
    Told undated =
        Told.story("lamps", "2020-03-01").status(Status.CANCELED).says("This story is withdrawn.");
    try (Archive archive = Archive.openForWriting(folder)) {
      add(archive, late);
      add(archive, undated);
      assertThat(said(archive)).isEmpty();
    }
  }

  @Test
  void aCorrectionIsSeenByWhoeverReadsMeanwhile() {
    try (Archive writer = Archive.openForWriting(folder)) {
      add(writer, first());
      try (Archive reader = Archive.open(folder)) {
        add(writer, withdrawn(Status.CANCELED));
        assertThat(said(reader)).isEmpty();
        assertThat(reader.search("lamps", 5)).isEmpty();
      }
    }
  }
}
