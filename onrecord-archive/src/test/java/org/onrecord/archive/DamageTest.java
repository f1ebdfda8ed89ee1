package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.ledger.ArchiveException;
import org.onrecord.archive.query.SaidQuestion;
import org.onrecord.archive.query.Trouble;

/** An archive somebody has tampered with says so, and serves nothing that does not match. */
class DamageTest {
  @TempDir Path folder;

  @BeforeEach
  void putOnRecord() {
    Told[] stories = {
      Told.story("a", "2021-01-01")
          .quotes("Maud Ferrier", "The boats went out at four.")
          .onTuesday(),
      Told.story("b", "2021-01-02").quotes("Maud Ferrier", "The boats came home at nine.")
    };
    try (Archive archive = Archive.openForWriting(folder)) {
      archive.addReadings(Arrays.stream(stories).map(Told::reading).iterator(), AddProgress.NONE);
    }
  }

  private void tamper(String sql) throws Exception {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  @Test
  void aChangedTextIsNotServed() throws Exception {
    tamper("UPDATE version SET text = replace(text, 'at four', 'at five') WHERE story = 'a'");
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.said(SaidQuestion.ALL)).hasSize(1);
      assertThat(archive.verify().stream().map(Trouble::message))
          .anySatisfy(message -> assertThat(message).contains("quotation").contains("0-29"))
          .anySatisfy(message -> assertThat(message).contains("the text has digest"))
          .anySatisfy(message -> assertThat(message).contains("the version has digest"));
      assertThat(archive.verify().get(0).place()).startsWith("a version ");
    }
  }

  @Test
  void aMovedPinIsNotServed() throws Exception {
    tamper("UPDATE quotation SET spans = '1-29' WHERE version = 2");
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.said(SaidQuestion.ALL)).hasSize(1);
      assertThat(archive.verify()).isNotEmpty();
    }
  }

  @Test
  void aNameBesideATieThatIsNotItsPersonsIsNoticed() throws Exception {
    Told story = Told.story("c", "2021-01-03").isParentOf("Maud Ferrier", "Tom Ferrier");
    try (Archive archive = Archive.openForWriting(folder)) {
      archive.addReadings(List.of(story.reading()).iterator(), AddProgress.NONE);
      assertThat(archive.verify()).isEmpty();
    }
    tamper("UPDATE finding SET names = replace(names, 'Tom', 'Tim') WHERE version = 3");
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.verify().stream().map(Trouble::message))
          .containsExactly("finding 0 has other names than its people");
    }
  }

  @Test
  void aWrongTallyIsNoticed() throws Exception {
    tamper("UPDATE tally SET value = '7' WHERE name = 'stories'");
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.verify().stream().map(Trouble::message))
          .containsExactly("the tally 'stories' is 7, expected 2");
    }
  }

  @Test
  void aRemovedVersionIsNoticed() throws Exception {
    tamper("DELETE FROM version WHERE sequence = 1");
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.verify().stream().map(Trouble::message))
          .anySatisfy(message -> assertThat(message).contains("belong to no version"))
          .anySatisfy(message -> assertThat(message).contains("not on record"));
    }
  }

  @Test
  void aLedgerPutBackToAnEarlierStateMakesTheIndexAgain() throws Exception {
    tamper("DELETE FROM version WHERE sequence = 2");
    tamper("DELETE FROM quotation WHERE version = 2");
    tamper("DELETE FROM person WHERE version = 2");
    tamper("DELETE FROM finding WHERE version = 2");
    tamper("UPDATE tally SET value = '1' WHERE name = 'stories'");
    tamper("UPDATE tally SET value = '2021-01-01' WHERE name = 'last'");
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.said(SaidQuestion.ALL)).hasSize(1);
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void aNewerFormatIsRefused() throws Exception {
    Files.writeString(folder.resolve("onrecord-archive"), "format 9\n");
    assertThatThrownBy(() -> Archive.open(folder))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("format 9")
        .hasMessageContaining("format 4");
  }
}
