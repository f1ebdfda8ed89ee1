package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.person.KinOnRecord;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.reading.DateRange;

/** One person across stories, conservatively. */
class PeopleTest {
  @TempDir Path folder;

  private static void add(Archive archive, Told... stories) {
    archive.addReadings(Arrays.stream(stories).map(Told::reading).iterator(), AddProgress.NONE);
  }

  @Test
  void aCheckPutsTogetherTheSamePeople() {
    try (Archive archive = Archive.openForWriting(folder)) {
      add(
          archive,
          Told.story("a", "2021-12-09")
              .isAged("Maud Ferrier", 61, "1959-12-10", "1960-12-09")
              .isParentOf("Maud Ferrier", "Tom Ferrier")
              .isParentOf("Ivo Pell", "Ada Pell")
              .isA("Ivo Pell", "ferryman"),
          Told.story("b", "2022-02-01")
              .isA("Maud Ferrier", "harbour master")
              .died("Ann Ferrier", "2019-04", "Port Sallow"),
          Told.story("c", "2019-05-01").isA("Tom Ferrier", "deputy harbour master"));
      for (String name : List.of("Maud Ferrier", "Tom Ferrier", "Ann Ferrier", "Ivo Pell")) {
        PersonOnRecord whole = archive.people(name).get(0);
        PersonOnRecord brief = archive.once().people(name).get(0);
        assertThat(brief.id()).isEqualTo(whole.id());
        assertThat(brief.names()).isEqualTo(whole.names());
        assertThat(brief.born()).isEqualTo(whole.born());
        assertThat(brief.roles()).isEqualTo(whole.roles());
        assertThat(brief.ages()).isEqualTo(whole.ages());
        assertThat(brief.kin()).isEqualTo(whole.kin());
        assertThat(brief.events()).isEqualTo(whole.events());
        assertThat(brief.counts().stories()).isEqualTo(whole.counts().stories());
        assertThat(archive.once().namesakes(name)).isEqualTo(archive.namesakes(name));
      }
    }
  }

  @Test
  void aCheckOfAnOlderArchiveTellsWhoseKinSomebodyIs() throws SQLException {
    try (Archive archive = Archive.openForWriting(folder)) {
      add(archive, Told.story("a", "2021-12-09").isParentOf("Maud Ferrier", "Tom Ferrier"));
    }
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("ALTER TABLE finding DROP COLUMN names");
    }
    try (Archive archive = Archive.open(folder)) {
      assertThat(kinOfMaud(archive)).containsExactly("Tom Ferrier");
    }
    try (Archive archive = Archive.openForWriting(folder)) {
      add(archive, Told.story("b", "2021-12-10").isParentOf("Maud Ferrier", "Ada Ferrier"));
      assertThat(kinOfMaud(archive)).containsExactly("Ada Ferrier", "Tom Ferrier");
      assertThat(archive.verify()).isEmpty();
    }
  }

  private static List<String> kinOfMaud(Archive archive) {
    return archive.once().people("Maud Ferrier").get(0).kin().stream()
        .map(KinOnRecord::name)
        .sorted()
        .toList();
  }

  @Test
  void joinsTheSameFullName() {
    try (Archive archive = Archive.openForWriting(folder)) {
      add(
          archive,
          Told.story("a", "2021-12-09")
              .isAged("Maud Ferrier", 61, "1959-12-10", "1960-12-09")
              .isParentOf("Maud Ferrier", "Tom Ferrier")
              .quotes("Maud Ferrier", "It was a quiet year for all of us."),
          Told.story("b", "2022-02-01")
              .isAged("Maud Ferrier", 62, "1959-02-02", "1960-02-01")
              .isA("Maud Ferrier", "harbour master"),
          Told.story("c", "2019-05-01").isA("Maud Ferrier", "deputy harbour master"));
      List<PersonOnRecord> people = archive.people("maud  FERRIER");
      assertThat(people).hasSize(1);
      PersonOnRecord maud = people.get(0);
      assertThat(maud.name()).isEqualTo("Maud Ferrier");
      assertThat(maud.names()).containsExactly("Maud Ferrier", "Ferrier");
      assertThat(maud.born())
          .contains(new DateRange(LocalDate.of(1959, 12, 10), LocalDate.of(1960, 2, 1)));
      assertThat(maud.roles().stream().map(role -> role.finding().role()))
          .containsExactly("deputy harbour master", "harbour master");
      assertThat(maud.ages()).hasSize(2);
      assertThat(maud.kin()).hasSize(1);
      KinOnRecord child = maud.kin().get(0);
      assertThat(child.name()).isEqualTo("Tom Ferrier");
      assertThat(child.relation()).isEqualTo("child");
      assertThat(child.finding().exact()).containsExactly("Maud Ferrier", "Tom Ferrier");
      assertThat(maud.counts()).isEqualTo(new PersonOnRecord.Counts(1, 3, 3));
      assertThat(maud.namesakes()).isZero();

      PersonOnRecord tom = archive.people("Tom Ferrier").get(0);
      assertThat(tom.kin().get(0).relation()).isEqualTo("parent");
      assertThat(tom.kin().get(0).name()).isEqualTo("Maud Ferrier");
    }
  }

  @Test
  void aBirthIsWhenAllLinesOfAStoryAllow() {
    try (Archive archive = Archive.openForWriting(folder)) {
      add(
          archive,
          Told.story("a", "2019-06-20")
              .isAged("Maud Ferrier", 95, "1923-06-18", "1924-06-17")
              .isAged("Maud Ferrier", 10, "1924-01-01", "1924-12-31"));
      assertThat(archive.people("Maud Ferrier").get(0).born())
          .contains(new DateRange(LocalDate.of(1924, 1, 1), LocalDate.of(1924, 6, 17)));
    }
  }

  @Test
  void keepsNamesakesApart() {
    try (Archive archive = Archive.openForWriting(folder)) {
      add(
          archive,
          Told.story("a", "2021-01-01").isAged("John Cole", 70, "1950-01-02", "1951-01-01"),
          Told.story("b", "2021-01-01").isAged("John Cole", 20, "2000-01-02", "2001-01-01"),
          Told.story("c", "2021-06-01").isAged("John Cole", 70, "1950-06-02", "1951-06-01"),
          Told.story("d", "2021-06-01").isA("John Cole", "baker"));
      List<PersonOnRecord> people = archive.people("John Cole");
      assertThat(people).hasSize(3);
      assertThat(people).allSatisfy(person -> assertThat(person.namesakes()).isEqualTo(2));
      assertThat(people.get(0).counts().stories()).isEqualTo(2);
      assertThat(people.get(1).counts().stories()).isEqualTo(1);
      assertThat(people.get(2).born()).isEmpty();
      assertThat(people.get(2).roles()).hasSize(1);
      assertThat(people.stream().map(PersonOnRecord::id)).doesNotHaveDuplicates();
    }
  }

  @Test
  void neverJoinsASingleName() {
    try (Archive archive = Archive.openForWriting(folder)) {
      add(
          archive,
          Told.story("a", "2021-01-01").isA("Nadir", "singer"),
          Told.story("b", "2021-01-02").isA("Nadir", "striker"));
      List<PersonOnRecord> people = archive.people("Nadir");
      assertThat(people).hasSize(2);
      assertThat(people).allSatisfy(person -> assertThat(person.roles()).hasSize(1));
    }
  }

  @Test
  void findsPeopleByAPartOfTheirName() {
    try (Archive archive = Archive.openForWriting(folder)) {
      add(
          archive,
          Told.story("a", "2021-01-01").isA("Maud Ferrier", "pilot").isA("Tom Ferrier", "cook"),
          Told.story("b", "2021-01-02").isA("Una Ferriers", "cook"));
      assertThat(archive.people("Ferrier").stream().map(PersonOnRecord::name))
          .containsExactly("Maud Ferrier", "Tom Ferrier");
      assertThat(archive.people("%")).isEmpty();
      assertThat(archive.people("")).isEmpty();
    }
  }

  @Test
  void countsCopiesOfOneTextAsOneSource() {
    String wire =
        "The council of Calderwick voted late on Thursday to close the north ferry for good,"
            + " after eleven hours of debate in which nobody changed their mind.";
    try (Archive archive = Archive.openForWriting(folder)) {
      add(
          archive,
          Told.story("a", "2021-01-01").says(wire).isA("Maud Ferrier", "pilot"),
          Told.story("b", "2021-01-02").from("Sallow Post").says(wire).isA("Maud Ferrier", "pilot"),
          Told.story("c", "2021-01-03")
              .says("An entirely different account of the same evening, by somebody who was there.")
              .isA("Maud Ferrier", "ferry pilot"));
      assertThat(archive.people("Maud Ferrier").get(0).counts())
          .isEqualTo(new PersonOnRecord.Counts(0, 3, 2));
    }
  }

  @Test
  void aFormerSurnameWithinANameIsAskedForAsAnyOther() {
    try (Archive archive = Archive.openForWriting(folder)) {
      add(archive, Told.story("a", "2024-01-05").isA("Mara Stent", "baker"));
      assertThat(archive.people("Mara N\u00e9e Stent")).isEmpty();
    }
  }
}
