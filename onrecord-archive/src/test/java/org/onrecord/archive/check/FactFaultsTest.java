package org.onrecord.archive.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.archive.check.FactCheck.Verdict.AGREES;
import static org.onrecord.archive.check.FactCheck.Verdict.CONTRADICTS;
import static org.onrecord.archive.check.FactCheck.Verdict.NOT_ON_RECORD;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts of drafts that once agreed or contradicted and should not have. */
class FactFaultsTest extends FactsAgainstStories {
  @Test
  void aReportThatTurnsWhatWasSaidIsNotSupported() {
    tell("2023-05-02", "“I do not accept that people will die,” Fiona Holbrook said.");
    tell(
        "2023-05-02",
        "“The bridge over the Wex will cost £4.5 million in the end,” Owen Tarr said.");
    tell("2023-05-02", "“We will have 40 guests at the old inn,” Mina Calloway said.");
    tell(
        "2023-05-02", "“The council will never sell the pier to Ferrier Holdings,” Ivo Pell said.");
    String[][] drafts = {
      {"Fiona Holbrook said that she did accept that people will die.", "negation"},
      {"Owen Tarr said the bridge over the Wex will cost £45 million in the end.", "number"},
      {"Mina Calloway said that they would have 400 guests at the old inn.", "number"},
      {"Ivo Pell said the council will never sell the pier to Marlowe Holdings.", "name"},
      {"Ivo Pell said the council will sell the pier to Ferrier Holdings.", "negation"},
    };
    for (String[] draft : drafts) {
      FactCheck check = only(check("2023-06-01", draft[0]), "reported");
      assertThat(check.verdict()).as(draft[0]).isEqualTo(NOT_ON_RECORD);
      assertThat(check.arithmetic().orElse("")).as(draft[0]).endsWith("differs: " + draft[1]);
      assertThat(check.lines()).hasSize(1);
    }
  }

  @Test
  void aReportInOtherWordsIsSupported() {
    tell("2023-05-02", "“I do not accept that people will die,” Fiona Holbrook said.");
    tell("2023-05-02", "“The bridge will cost £4.5 million in the end,” Owen Tarr said.");
    tell("2023-05-02", "“He will never sell the pier to Ferrier Holdings,” Ivo Pell said.");
    for (String draft :
        List.of(
            "Fiona Holbrook said that she did not accept that people will die.",
            "Fiona Holbrook said she doesn’t accept that people will die.",
            "Owen Tarr said the bridge will cost £4.5 million.",
            "Ivo Pell said that Simon Orme will never sell the pier to Ferrier Holdings.")) {
      assertThat(only(check("2023-06-01", draft), "reported").verdict())
          .as(draft)
          .isEqualTo(AGREES);
    }
  }

  @Test
  void aNegationBeforeTheWordsReachesThem() {
    tell("2023-05-02", "“It is not true that the old ferry will be sold,” Owen Tarr said.");
    tell("2023-05-02", "“No, we will keep the old ferry running,” Ivo Pell said.");
    FactCheck turned =
        only(check("2023-06-01", "Owen Tarr said that the old ferry will be sold."), "reported");
    assertThat(turned.verdict()).isEqualTo(NOT_ON_RECORD);
    FactCheck answered =
        only(
            check("2023-06-01", "Ivo Pell said they will keep the old ferry running."), "reported");
    assertThat(answered.verdict()).isEqualTo(AGREES);
  }

  @Test
  void aNegationEndsWithItsSentence() {
    tell(
        "2023-05-02",
        "“I do not accept it,” Fiona Holbrook said. “The old ferry will be sold in May.”");
    FactCheck check =
        only(
            check("2023-06-01", "Fiona Holbrook said the old ferry will be sold in May."),
            "reported");
    assertThat(check.verdict()).isEqualTo(AGREES);
  }

  @Test
  void whoSpeaksIsNobodyElse() {
    tell("2023-05-02", "“I will never sell the old ferry to anyone,” Owen Tarr said.");
    FactCheck other =
        only(
            check("2023-06-01", "Owen Tarr said Ivo Pell will never sell the old ferry to anyone."),
            "reported");
    assertThat(other.verdict()).isEqualTo(NOT_ON_RECORD);
    assertThat(other.arithmetic().orElse("")).endsWith("differs: name");
  }

  @Test
  void theDeadKeepTheirAge() {
    tell(
        "2024-01-03",
        "Emily Drax, 38, and her father, Robert Drax, 70, died in a crash on the ice road.");
    List<FactCheck> same =
        check("2024-06-01", "Robert Drax, 70, and Emily Drax, 38, were killed in January.");
    assertThat(same).noneMatch(fact -> fact.verdict() == CONTRADICTS);
    assertThat(only(same, "Robert Drax: age 70").verdict()).isEqualTo(AGREES);
    assertThat(only(same, "Robert Drax: age 70").arithmetic().orElse(""))
        .isEqualTo("70 at death; on record died by 2024-01-03");
    List<FactCheck> later = check("2027-06-01", "Robert Drax, 70, was killed in January 2024.");
    assertThat(only(later, "age 70").verdict()).isEqualTo(AGREES);
    FactCheck other =
        only(check("2024-06-01", "Robert Drax, 75, was killed in a crash."), "age 75");
    assertThat(other.verdict()).isEqualTo(CONTRADICTS);
    assertThat(other.lines()).isNotEmpty();
  }

  @Test
  void anAgeAtDeathThatNobodyTellsIsNotOnRecord() {
    tell("2024-01-03", "Robert Drax died in a crash on the ice road.");
    assertThat(check("2024-06-01", "Robert Drax, 70, was killed in January."))
        .noneMatch(fact -> fact.verdict() == CONTRADICTS);
  }

  @Test
  void nobodyDiesAfterTheStoryThatToldIt() {
    tell("2024-01-03", "Emily Drax, 38, died in a crash on the ice road.");
    FactCheck after = only(check("2024-06-01", "Emily Drax died on 5 January 2024."), "death");
    assertThat(after.verdict()).isEqualTo(CONTRADICTS);
    assertThat(after.arithmetic()).hasValue("on record by 2024-01-03");
    assertThat(after.lines()).hasSize(1);
    FactCheck before = only(check("2024-06-01", "Emily Drax died on 2 January 2024."), "death");
    assertThat(before.verdict()).isEqualTo(NOT_ON_RECORD);
  }

  @Test
  void whatWasPlannedIsNotWhatHappened() {
    tell("2022-08-01", "Mimi Castellane is to marry Hugo Brandt in October.");
    FactCheck planned =
        only(check("2023-01-10", "Mimi Castellane married in October 2022."), "marriage");
    assertThat(planned.verdict()).isEqualTo(NOT_ON_RECORD);
    assertThat(planned.arithmetic().orElse("")).contains("planned");
    assertThat(planned.lines()).hasSize(1);
    tell("2022-10-20", "Mimi Castellane married Hugo Brandt on 15 October 2022.");
    FactCheck told =
        only(check("2023-01-10", "Mimi Castellane married in October 2022."), "marriage");
    assertThat(told.verdict()).isEqualTo(AGREES);
  }

  @Test
  void aFormerCoupleIsOtherThanACouple() {
    tell("2019-03-01", "Lorna Vance sang first. Her husband, Paul Heston, played the harp.");
    FactCheck former =
        only(
            check("2020-03-01", "Paul Heston, the former husband of Lorna Vance, spoke."),
            "spouse");
    assertThat(former.verdict()).isEqualTo(NOT_ON_RECORD);
    assertThat(former.arithmetic())
        .hasValue("on record as going on, 2019-03-01; no line has it ended");
    String husband = "Paul Heston, the husband of Lorna Vance, spoke.";
    assertThat(only(check("2020-03-01", husband), "spouse").verdict()).isEqualTo(AGREES);
    tell("2021-03-01", "Paul Heston, the former husband of Lorna Vance, left for Kew.");
    assertThat(only(check("2020-03-01", husband), "spouse").verdict()).isEqualTo(AGREES);
    FactCheck over = only(check("2022-03-01", husband), "spouse");
    assertThat(over.verdict()).isEqualTo(NOT_ON_RECORD);
    assertThat(over.arithmetic().orElse("")).contains("ended, 2021-03-01");
    FactCheck again =
        only(
            check("2022-03-01", "Paul Heston, the former husband of Lorna Vance, spoke."),
            "spouse");
    assertThat(again.verdict()).isEqualTo(AGREES);
  }

  @Test
  void aRoleEndsWithARetirementOnRecord() {
    tell(
        "2022-09-01",
        "Samuel Okafor, the Bishop of Wexley, will retire on 30 November 2022, the diocese said.");
    String draft = "Samuel Okafor, the Bishop of Wexley, opened the fair.";
    FactCheck after = only(check("2024-02-01", draft), "Bishop");
    assertThat(after.verdict()).isEqualTo(NOT_ON_RECORD);
    assertThat(after.arithmetic().orElse("")).startsWith("former by then").contains("2022-11-30");
    assertThat(after.lines()).hasSize(2);
    assertThat(only(check("2022-10-01", draft), "Bishop").verdict()).isEqualTo(AGREES);
    tell("2023-06-01", "Samuel Okafor, the Bishop of Wexley, has put off his retirement.");
    assertThat(only(check("2024-02-01", draft), "Bishop").verdict()).isEqualTo(AGREES);
  }

  @Test
  void aBirthThatDecidesIsShown() {
    tell("2015-03-01", "Nora Birk was born on 3 May 1960 in Kew.");
    FactCheck age = only(check("2020-07-01", "Nora Birk, 48, opened the fair."), "age 48");
    assertThat(age.verdict()).isEqualTo(CONTRADICTS);
    assertThat(age.lines()).hasSize(1);
    assertThat(age.lines().get(0).exact()).contains("born");
    assertThat(age.arithmetic().orElse("")).contains("on record born on 1960-05-03");
  }
}
