package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.archive.person.Contradiction;
import org.onrecord.archive.person.Contradiction.Kind;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.story.Metadata;
import org.onrecord.story.Story;

/** Stories that cannot all be true of one person, and honest ones that can. */
class ContradictionsTest {
  /** So that nobody takes him for a namesake. */
  private static final String TOM = "Tom Orme, the head teacher of Calder Grammar School, ";

  @TempDir Path folder;

  /** What is at odds in the stories, each "DATE TEXT", two or more parted by "||". */
  private List<Contradiction> of(String name, String stories) {
    List<Story> all = new ArrayList<>();
    for (String story : stories.split("\\|\\|", -1)) {
      String told = story.strip();
      Metadata metadata =
          Metadata.NONE
              .withPublished(LocalDate.parse(told.substring(0, 10)))
              .withTitle("Story")
              .withSource("Echo " + all.size());
      String text = told.substring(11).replace("TOM", TOM);
      all.add(Story.of("s" + all.size(), metadata, text + " That is all of it.\n"));
    }
    try (Archive archive = Archive.openForWriting(folder)) {
      archive.add(all.iterator(), AddProgress.NONE);
      List<Contradiction> found = new ArrayList<>();
      for (PersonOnRecord person : archive.people(name)) {
        found.addAll(archive.withConflictsOfKin(person).contradictions());
      }
      return found;
    }
  }

  private Contradiction only(Kind kind, String name, String stories) {
    List<Contradiction> found = of(name, stories);
    assertThat(found).as(stories).extracting(Contradiction::kind).containsExactly(kind);
    Contradiction one = found.get(0);
    assertThat(one.person()).isEqualTo(name);
    assertThat(one.one().lines()).isNotEmpty();
    assertThat(one.other().lines()).isNotEmpty();
    assertThat(one.one().sources()).isPositive();
    assertThat(one.other().sources()).isPositive();
    return one;
  }

  @Test
  void twoSpousesAtOnce() {
    Contradiction found =
        only(
            Kind.TWO_SPOUSES,
            "Tom Orme",
            "2015-03-01 TOM and his wife, Ann Orme, opened the fair."
                + " || 2017-03-01 TOM spoke. He lives in Hull with his wife Bea Orme."
                + " || 2019-03-01 The new bridge was full of people. TOM came with his wife, Ann"
                + " Orme, and cut the ribbon.");
    assertThat(found.one().claim()).isEqualTo("married to Ann Orme from 2015-03-01 to 2019-03-01");
    assertThat(found.one().sources()).isEqualTo(2);
    assertThat(found.other().claim()).isEqualTo("married to Bea Orme on 2017-03-01");
    assertThat(found.other().lines().get(0).exact()).contains("his wife Bea Orme");
    assertThat(found.reckoning())
        .isEqualTo(
            "both are given as the spouse on 2017-03-01,"
                + " and no story tells of a divorce or a death before");
  }

  @Test
  void aWeddingDuringAMarriage() {
    Contradiction found =
        only(
            Kind.TWO_SPOUSES,
            "Tom Orme",
            "2015-03-01 TOM and his wife, Ann Orme, opened the fair."
                + " || 2019-03-01 TOM and his wife, Ann Orme, opened the fair."
                + " || 2020-03-01 TOM married Bea Lund on 3 June 2016.");
    assertThat(found.other().claim()).contains("Bea Lund on 2016-06-03");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          divorced | 2017-03-01 TOM divorced Ann Orme in 2016.
          former   | 2016-03-01 TOM was joined by his ex-wife, Ann Orme.
          widowed  | 2016-03-01 TOM spoke of his late wife, Ann Orme.
          her end  | 2016-03-01 TOM wept. Ann Orme died on Monday.
          """)
  void noneWhereTheFirstMarriageHadEnded(String why, String end) {
    String told =
        "2015-03-01 TOM and his wife, Ann Orme, opened the fair. || "
            + end
            + " || 2018-03-01 TOM and his wife, Bea Orme, opened the fair."
            + " || 2019-03-01 TOM and his wife, Ann Orme, opened the fair."
            + " || 2020-03-01 TOM and his wife, Bea Orme, opened the fair.";
    assertThat(of("Tom Orme", told)).as(why).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Remarriage between two stories.
        "2015-03-01 TOM and his wife, Ann Orme, opened the fair."
            + " || 2019-03-01 TOM and his wife, Bea Orme, opened the fair.",
        // One wife by two names.
        "2015-03-01 TOM and his wife, Ann Orme, opened the fair."
            + " || 2016-03-01 TOM and his wife Ann spoke."
            + " || 2017-03-01 TOM and his wife, Ann Lind Orme, opened the fair.",
        // An old story retold.
        "2015-03-01 TOM and his wife, Bea Orme, opened the fair."
            + " || 2016-03-01 TOM recalled how in 1990 he and his wife, Ann Orme, fled."
            + " || 2017-03-01 TOM and his wife, Bea Orme, opened the fair.",
        // Two people of one name.
        "2015-03-01 Tom Orme, a fisherman of Tarbeck, and his wife, Ann Orme, spoke."
            + " || 2015-03-02 Tom Orme, the mayor of Harwick, and his wife, Bea Orme, spoke.",
      })
  void noTwoSpousesInHonestStories(String stories) {
    assertThat(of("Tom Orme", stories)).as(stories).isEmpty();
  }

  @Test
  void aChildOlderThanTheParent() {
    Contradiction found =
        only(
            Kind.CHILD_OLDER,
            "Tom Orme",
            "2020-03-01 TOM who is 40 years old, spoke. His son, Kit Orme, wept."
                + " || 2020-06-01 TOM spoke. His son, Kit Orme, 45, wept.");
    assertThat(found.reckoning())
        .isEqualTo(
            "the parent was born from 1979-03-02 to 1980-03-01,"
                + " the child from 1974-06-02 to 1975-06-01: the child is older");
    assertThat(found.one().lines().toString() + found.other().lines()).contains("Kit Orme, 45");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A step-parent may be younger.
        "2020-03-01 TOM who is 40 years old, spoke. His stepson, Kit Orme, wept."
            + " || 2020-06-01 TOM spoke. His stepson, Kit Orme, 45, wept.",
        // A father and a son of one first name.
        "2020-03-01 TOM who is 40 years old, spoke. His father, Kit Orme, 70, wept."
            + " || 2020-06-01 TOM spoke. His son Kit, nine, wept.",
        // Twins.
        "2020-03-01 TOM spoke. He has twins, Kit and Isa, nine."
            + " || 2021-06-01 TOM spoke. He has twins, Kit and Isa, 10.",
      })
  void noChildIsOlderInHonestStories(String stories) {
    assertThat(of("Tom Orme", stories)).as(stories).isEmpty();
  }

  @Test
  void kinInTwoWays() {
    Contradiction found =
        only(
            Kind.KIN,
            "Tom Orme",
            "2020-03-01 TOM spoke. His mother, Ada Orme, sang. His brother is Max Orme."
                + " || 2020-06-01 TOM spoke. His sister, Ada Orme, sang. His brother is Max Orme.");
    assertThat(found.one().claim()).isEqualTo("parent Ada Orme");
    assertThat(found.other().claim()).isEqualTo("sibling Ada Orme");
    assertThat(found.reckoning()).isEqualTo("Ada Orme cannot be both parent and sibling");
  }

  @Test
  void aStatedTieAndOneThatFollows() {
    Contradiction found =
        only(
            Kind.KIN,
            "Tom Orme",
            "2020-03-01 TOM spoke. His mother, Ada Orme, sang."
                + " || 2020-06-01 Ada Orme, a painter, sang. Her father, Otto Lund, wept."
                + " || 2020-09-01 TOM spoke. His brother, Otto Lund, wept.");
    assertThat(found.one().claim() + found.other().claim())
        .contains("sibling Otto Lund")
        .contains("grandparent Otto Lund, as follows from other ties");
    assertThat(found.reckoning()).isEqualTo("Otto Lund cannot be both sibling and grandparent");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // "Her" may be anybody's.
        "2020-03-01 TOM spoke. His mother, Ada Orme, sang."
            + " || 2020-06-01 TOM met Ann Lind and Kim Marr. His sister, Ada Orme, sang.",
        // A half-brother is often called a brother.
        "2020-03-01 TOM spoke. His half-brother, Max Orme, sang."
            + " || 2020-06-01 TOM spoke. His brother, Max Orme, sang.",
        // A couple of many kinds, one after the other.
        "2020-03-01 TOM spoke. His girlfriend, Ann Lind, sang."
            + " || 2020-06-01 TOM spoke. His fiancee, Ann Lind, sang."
            + " || 2021-06-01 TOM spoke. His wife, Ann Lind, sang.",
        // A sister-in-law is kin, and so is a sister's child.
        "2020-03-01 TOM spoke. His sister-in-law, Ann Lind, sang."
            + " || 2020-06-01 TOM spoke. His aunt, Ann Lind, sang.",
      })
  void noKinConflictInHonestStories(String stories) {
    assertThat(of("Tom Orme", stories)).as(stories).isEmpty();
  }

  @Test
  void twoDatesOfOneDeath() {
    Contradiction found =
        only(
            Kind.DEATH,
            "Tom Orme",
            "2020-03-05 TOM died on 1 March 2020."
                + " || 2020-03-06 TOM died on 1 March 2020 at home, his family said."
                + " || 2020-03-09 TOM died on 4 March 2020.");
    assertThat(found.one().claim()).isEqualTo("death on 2020-03-01");
    assertThat(found.one().sources()).isEqualTo(2);
    assertThat(found.other().claim()).isEqualTo("death on 2020-03-04");
    assertThat(found.reckoning())
        .isEqualTo("one death cannot have been both on 2020-03-01 and on 2020-03-04");
  }

  @Test
  void copiesOfOneTextAreOneSource() {
    String told = "TOM died on 1 March 2020 at his home in Calder after a long illness.";
    Contradiction found =
        only(
            Kind.DEATH,
            "Tom Orme",
            "2020-03-05 "
                + told
                + " || 2020-03-05 "
                + told
                + " || 2020-03-09 TOM died on 4 March 2020.");
    assertThat(List.of(found.one(), found.other()))
        .allSatisfy(side -> assertThat(side.sources()).isEqualTo(1));
    assertThat(List.of(found.one().stories(), found.other().stories()))
        .containsExactlyInAnyOrder(2, 1);
  }

  @Test
  void agesThatNoBirthDateAllows() {
    Contradiction found =
        only(
            Kind.AGE,
            "Tom Orme",
            "2020-03-01 TOM who is 40 years old, spoke."
                + " || 2021-03-05 TOM who is 41 years old, spoke."
                + " || 2022-03-01 TOM who is in his 50s, spoke.");
    assertThat(found.reckoning())
        .isEqualTo(
            "50 to 59 on 2022-03-01 means born from 1962-03-02 to 1972-03-01;"
                + " the other lines together mean born from 1979-03-06 to 1980-03-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A birthday between.
        "2020-03-01 TOM who is 40 years old, spoke. || 2020-03-20 TOM who is 41 years old, spoke.",
        // Written the day before, or on the birthday.
        "2020-03-01 TOM who is 40 years old, spoke. || 2020-03-01 TOM who is 41 years old, spoke.",
        // A decade that holds the age.
        "2020-03-01 TOM who is 40 years old, spoke. || 2020-04-01 TOM who is in his 40s, spoke.",
        // A month that holds the day.
        "2020-03-05 TOM died in March 2020. || 2020-03-09 TOM died on 4 March 2020.",
        // Married, divorced, married again.
        "2020-03-05 TOM married Ann Lind in May 2001. || 2020-03-09 TOM divorced Ann Lind in 2005."
            + " || 2020-03-15 TOM married Ann Lind in May 2009.",
      })
  void noAgeOrEventConflictInHonestStories(String stories) {
    assertThat(of("Tom Orme", stories)).as(stories).isEmpty();
  }

  @Test
  void wordsAfterADeath() {
    Contradiction found =
        only(
            Kind.QUOTED_AFTER_DEATH,
            "Tom Orme",
            "2020-03-05 TOM died on 1 March 2020."
                + " || 2020-06-09 TOM said on 7 June 2020: \"The school will close for good.\"");
    assertThat(found.reckoning()).contains("98 days after the death");
  }
}
