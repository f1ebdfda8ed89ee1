package org.onrecord.archive.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a draft says of people, against stories that are on record. */
class DraftFactsTest extends FactsAgainstStories {
  @Test
  void nobodySpeaksAfterTheirDeath() {
    tell("2019-04-10", "Judith Marlowe, the former mayor of Calderwick, died on 8 April 2019.");
    FactCheck check =
        only(
            check("2021-06-02", "\"The wall will hold,\" Judith Marlowe said on 12 May 2021."),
            "spoke");
    assertThat(check.verdict()).isEqualTo(FactCheck.Verdict.CONTRADICTS);
    assertThat(check.arithmetic()).hasValue("on record died on 2019-04-08, before 2021-05-12");
    assertThat(check.lines()).hasSize(1);
  }

  @Test
  void whatWasSaidInLifeMayBeQuotedLater() {
    tell("2019-04-10", "Judith Marlowe, the former mayor of Calderwick, died on 8 April 2019.");
    assertThat(check("2021-06-02", "\"The wall will hold,\" Judith Marlowe said in March 2016."))
        .noneMatch(fact -> fact.verdict() == FactCheck.Verdict.CONTRADICTS);
    assertThat(check("2021-06-02", "\"The wall will hold,\" Judith Marlowe said."))
        .noneMatch(fact -> fact.verdict() == FactCheck.Verdict.CONTRADICTS);
  }

  @Test
  void nobodyMarriesAfterTheirDeath() {
    tell("2019-04-10", "Judith Marlowe died on 8 April 2019.");
    assertThat(check("2021-06-02", "Judith Marlowe married Simon Ferris on 1 May 2021."))
        .anyMatch(fact -> fact.verdict() == FactCheck.Verdict.CONTRADICTS);
  }

  @Test
  void aRoleOnRecordAgreesAndAFormerOneContradicts() {
    tell("2018-02-01", "Simon Ferris, the headteacher of Calderwick Primary, spoke first.");
    tell("2020-02-01", "Simon Ferris, the former headteacher of Calderwick Primary, spoke last.");
    String draft = "Simon Ferris, the headteacher of Calderwick Primary, will open the fair.";
    FactCheck before = only(check("2019-02-01", draft), "headteacher");
    assertThat(before.arithmetic()).isEmpty();
    assertThat(only(check("2020-01-01", draft), "headteacher").arithmetic())
        .hasValue("last on record on 2018-02-01");
    assertThat(before.verdict()).isEqualTo(FactCheck.Verdict.AGREES);
    FactCheck after = only(check("2021-02-01", draft), "headteacher");
    assertThat(after.verdict()).isEqualTo(FactCheck.Verdict.CONTRADICTS);
    assertThat(after.arithmetic().orElse("")).contains("former headteacher", "2020-02-01");
  }

  @Test
  void aRoleToldInFewerWordsAgrees() {
    tell("2018-02-01", "Simon Ferris, the MP for Calderwick and Ewe, spoke first.");
    tell("2018-02-01", "Judith Marlowe, the vice-president of Calder Bank, spoke last.");
    FactCheck fewer = only(check("2018-06-01", "Simon Ferris, the MP for Calderwick, sat."), "MP");
    assertThat(fewer.verdict()).isEqualTo(FactCheck.Verdict.AGREES);
    FactCheck other = only(check("2018-06-01", "President Judith Marlowe sat."), "Marlowe");
    assertThat(other.verdict()).isEqualTo(FactCheck.Verdict.NOT_ON_RECORD);
  }

  @Test
  void aNameSpelledOtherwiseInMostStoriesGetsAHint() {
    tell("2018-02-01", "Catherine Marlowe spoke in Calderwick on Monday.");
    tell("2018-03-01", "Catherine Marlowe opened the new library in Calderwick.");
    FactCheck hint = only(check("2019-02-01", "Catharine Marlowe closed the fair."), "name");
    assertThat(hint.verdict()).isEqualTo(FactCheck.Verdict.NOT_ON_RECORD);
    assertThat(hint.arithmetic())
        .hasValue("spelled Catherine Marlowe in 2 stories on record, Catharine Marlowe in 0");
    assertThat(check("2019-02-01", "Catherine Marlowe closed the fair."))
        .noneMatch(fact -> fact.fact().endsWith("name"));
  }

  @Test
  void reportedSpeechIsSupportedByTheSamePersonsWords() {
    tell("2018-02-01", "\"I will not sell the old ferry to anyone,\" Simon Ferris said on Monday.");
    FactCheck support =
        only(
            check("2019-02-01", "Simon Ferris said he would never sell the old ferry to anyone."),
            "reported");
    assertThat(support.verdict()).isEqualTo(FactCheck.Verdict.AGREES);
    assertThat(support.lines().get(0).exact()).contains("old ferry");
    assertThat(
            check(
                "2019-02-01", "Judith Marlowe said she would never sell the old ferry to anyone."))
        .noneMatch(fact -> fact.fact().contains("reported"));
  }

  @Test
  void anAgeAtDeathIsComparedWithTheOneOnRecord() {
    tell("2019-06-20", "The potter Judith Marlowe died on Monday at the age of 95.");
    for (String draft :
        List.of(
            "Judith Marlowe, who died in June 2019 aged 96, threw pots until the end.",
            "Judith Marlowe died at the age of 96.")) {
      FactCheck age = only(check("2020-03-01", draft), "age 96");
      assertThat(age.verdict()).as(draft).isEqualTo(FactCheck.Verdict.CONTRADICTS);
      assertThat(age.arithmetic()).hasValue("96 at death; on record 95 at death");
      assertThat(age.lines()).hasSize(1);
    }
    FactCheck same = only(check("2020-03-01", "Judith Marlowe died at the age of 95."), "age 95");
    assertThat(same.verdict()).isEqualTo(FactCheck.Verdict.AGREES);
  }

  @Test
  void aMiddleNameOnRecordIsNoOtherPerson() {
    tell(
        "2019-06-20",
        "Simon Ferris, the potter, died on Monday. Simon Gale Ferris was born in 1950 in Calderwick.");
    FactCheck born =
        only(check("2020-03-01", "Simon Ferris was born in 1953 and went to sea."), "birth");
    assertThat(born.verdict()).isEqualTo(FactCheck.Verdict.CONTRADICTS);
  }

  @Test
  void spellingsDifferByLittle() {
    assertThat(NameCheck.spellings("jon smith")).contains("john smith", "jon smyth");
    assertThat(NameCheck.spellings("anne orme")).contains("ann orme", "anne orm");
    assertThat(NameCheck.spellings("ana perez")).contains("ana p\u00e9rez");
    assertThat(NameCheck.spellings("anne orme")).doesNotContain("anne orme");
  }
}
