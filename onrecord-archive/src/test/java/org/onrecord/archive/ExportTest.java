package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.export.CsvExport;
import org.onrecord.archive.export.GedcomExport;
import org.onrecord.archive.export.JsonLdExport;
import org.onrecord.archive.export.ListedPerson;
import org.onrecord.archive.person.PersonOnRecord;

/** People as files for other programs. */
class ExportTest {
  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void putOnRecord() {
    archive = Archive.openForWriting(folder);
    Told[] stories = {
      Told.story("a", "2021-12-09")
          .isAged("Maud Ferrier", 61, "1959-12-10", "1960-12-09")
          .isA("Maud Ferrier", "harbour master, \"of sorts\"")
          .isParentOf("Maud Ferrier", "Tom Ferrier")
          .isParentOf("Maud Ferrier", "Ida")
          .isAged("Ida", 9, "2011-12-10", "2012-12-09"),
      Told.story("b", "2022-02-01")
          .isA("=Maud Ferrier", "pilot")
          .isA("Tom Ferrier", "@cook")
          .quotes("Tom Ferrier", "We sail at noon, with or without the cook."),
      Told.story("c", "2022-03-01").died("Maud Ferrier", "2022-02-27", "Harwick")
    };
    archive.addReadings(Arrays.stream(stories).map(Told::reading).iterator(), AddProgress.NONE);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private List<ListedPerson> everybody(boolean all) {
    List<ListedPerson> people = new ArrayList<>();
    for (String name : archive.fullNames()) {
      for (PersonOnRecord person : archive.people(name)) {
        people.add(new ListedPerson(person, all));
      }
    }
    return people;
  }

  @Test
  void gedcomIsBuiltAsTheStandardLaysDown() {
    String file = GedcomExport.of(everybody(true));
    assertThat(GedcomValidator.troubles(file)).isEmpty();
    assertThat(file)
        .contains("1 NAME Maud /Ferrier/\n")
        .contains("1 BIRT\n2 DATE BET 10 DEC 1959 AND 9 DEC 1960\n")
        .contains("1 DEAT\n2 DATE 27 FEB 2022\n2 PLAC Harwick\n")
        .contains("4 TEXT Maud Ferrier, 61, was there\n")
        .contains("1 OCCU @@cook\n")
        .contains("1 NAME Ida\n");
  }

  @Test
  void theValidatorIsNoFriendOfBadFiles() {
    String good = GedcomExport.of(everybody(true));
    assertThat(GedcomValidator.troubles(good.replace("0 TRLR\n", ""))).isNotEmpty();
    assertThat(GedcomValidator.troubles(good.replace("BET 10", "BET 32"))).isNotEmpty();
    assertThat(GedcomValidator.troubles(good.replace("1 FAMC", "1 FAMX"))).isNotEmpty();
    assertThat(GedcomValidator.troubles(good.replace("@@cook", "@cook"))).isNotEmpty();
    assertThat(GedcomValidator.troubles(good.replace("1 CHIL @I2@", "1 CHIL @I99@"))).isNotEmpty();
  }

  @Test
  void privatePeopleStayPrivateUnlessAskedFor() {
    assertThat(GedcomExport.of(everybody(false))).doesNotContain("Ida").contains("Tom /Ferrier/");
    assertThat(CsvExport.of(everybody(false))).doesNotContain("child Ida");
    assertThat(CsvExport.of(everybody(true))).contains("child Ida");
    assertThat(JsonLdExport.of(everybody(false))).doesNotContain("\"Ida\"");
  }

  @Test
  void csvIsQuotedAndNoFormula() {
    String file = CsvExport.of(everybody(true));
    String[] rows = file.split("\r\n", -1);
    assertThat(rows[0]).startsWith("id,name,other_names,born_from,born_to,died,roles,kin");
    assertThat(file)
        .contains("\"harbour master, \"\"of sorts\"\"; pilot\"")
        .contains(",'@cook,")
        .endsWith("\r\n");
    assertThat(rows).noneMatch(row -> row.contains(",=") || row.contains(",@"));
    assertThat(rows)
        .anyMatch(
            row -> row.contains("Maud Ferrier,'=Maud Ferrier,1959-12-10,1960-12-09,2022-02-27"));
  }

  @Test
  void jsonLdIsOfSchemaOrg() {
    String file = JsonLdExport.of(everybody(true));
    assertThat(file)
        .startsWith("{\"@context\":\"https://schema.org\",\"@graph\":[")
        .contains("\"@type\":\"Person\"")
        .contains("\"birthDate\":\"1959-12-10/1960-12-09\"")
        .contains("\"deathDate\":\"2022-02-27\"")
        .contains("\"children\":[{\"@type\":\"Person\",\"name\":\"Ida\"")
        .contains("\"@type\":\"NewsArticle\",\"identifier\":\"a\"");
  }
}
