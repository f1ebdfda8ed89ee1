package org.onrecord.archive.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.story.Span;

/** Each kind of change, by example, and what raises no alarm. */
class AlarmsTest {
  private final Comparison comparison = new Comparison();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We will not sell the ferry this year.     | We will sell the ferry this year.          | NEGATION
          They were told of it by nobody at all.    | They were told of it by somebody at all.   | NEGATION
          It cost us 12 million to build the quay.  | It cost us 21 million to build the quay.   | NUMBER
          It cost us 12 million to build the quay.  | It cost us 12 billion to build the quay.   | NUMBER
          There were 12 women and 7 men on the quay.| There were 7 women and 12 men on the quay. | NUMBER
          We walked forty miles to see the harbour. | We walked forty yards to see the harbour.  | UNIT
          I gave him £40 for the boat that day.     | I gave him $40 for the boat that day.      | UNIT
          I thank Orme for every one of the nets.   | I thank Tully for every one of the nets.   | NAME
          I know that they lied to the board twice. | I know that we lied to the board twice.    | PRONOUN
          I think we can open the harbour in May.   | I think we must open the harbour in May.   | MODAL
          I believe that all members voted for it.  | I believe that some members voted for it.  | QUANTIFIER
          I know that he supports the new quay.     | I know that he supported the new quay.     | TENSE
          The nets were mended before the storm.    | The nets are mended before the storm.      | TENSE
          It is the better boat of the two we have. | It is the best boat of the two we have.    | COMPARATIVE
          The ferry has been a great help to us.    | Frankly the ferry has been a great help to us. | EDGE
          The ferry has been a great help to us.    | The ferry has been a great help to us, perhaps. | EDGE
          We will sell the ferry next year.         | We will sell the ferry next year?          | QUESTION
          I trust the men who run the ferry now.    | I trust the 'men' who run the ferry now.   | MARKS
          Nobody told me of any 'plan' for the quay.| Nobody told me of any plan for the quay.   | MARKS
          It took forty two years to build a quay.  | It took 24 years to build the quay.        | NUMBER
          It took two thousand men to build a quay. | It took two hundred men to build the quay. | NUMBER
          """)
  void eachChangeRaisesItsAlarm(String record, String draft, Alarm alarm) {
    assertThat(alarms(record, draft)).contains(alarm);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We will not sell the ferry this year.     | We won't sell the ferry this year.
          I have told 12 families about the storm.  | I have told twelve families about the storm.
          I paid 10,000 for the boat that summer.   | I paid 10000 for the boat that summer.
          I paid 11,000 for the boat that summer.   | I paid eleven thousand for the boat that summer.
          I told twenty-two families of the storm.  | I told 22 families of the storm.
          It cost us 14 million to build the quay.  | It cost us 14m to build the quay.
          It cost us 1.5 million to build the quay. | It cost us 1,500,000 to build the quay.
          The harbour wall was built by my father.  | The harbor wall was built by my father.
          It's the oldest boat in the whole fleet.  | It is the oldest boat in the whole fleet.
          The nets are heavy when they come up.     | The nets are weighty when they come up.
          The boat goes out whenever he wants to.   | The boat goes out whenever he want to.
          I went to the side of the weir that day.  | I went to the inside of the weir that day.
          They cover it with nets by the old quay.  | They discover it with nets by the old quay.
          I do not go there any more than she does. | I do not go there anymore than she does.
          I do not go down to the weir any more.    | I do not go down to the weir anymore.
          We met at the weir on May 3 of that year. | We met at the weir on 3 May of that year.
          We met at the weir on May 3rd at last.    | We met at the weir on the 3rd of May at last.
          We met at the weir on May 3. She came.    | We met at the weir on 3 May.
          May 3 was the day we met at the weir.     | 3 May was the day we met at the weir.
          We met at the weir at 9.30am that day.    | We met at the weir at 9:30 a.m. that day.
          We met at the weir at 9.30 a.m. It rained.| We met at the weir at 9:30am.
          We met at the weir at 10.30 that day.     | We met at the weir at 10:30 that day.
          I walked ½ a mile to the weir with her.   | I walked half a mile to the weir with her.
          I walked 2½ miles to the weir with her.   | I walked two and a half miles to the weir with her.
          """)
  void otherChangesRaiseNone(String record, String draft) {
    assertThat(comparison.compare(of(record), of(draft)).grade()).isEqualTo(Grade.ALTERED);
    assertThat(alarms(record, draft)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          More of us went down to the weir then.    | Less of us went down to the weir then.
          Nobody told me of the plan for the weir.  | Somebody told me of the plan for the weir.
          """)
  void aCapitalMakesNoNameOfACommonWord(String record, String draft) {
    assertThat(alarms(record, draft)).isNotEmpty().doesNotContain(Alarm.NAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It is old that we sold the weir to Selm.    | It is [well known] that we sold the weir to Selm.
          He told me that they sold it to the miller. | He told me that [the board] sold it to the miller.
          The board has no proof that we sold it.     | [We] have no proof that we sold it.
          """)
  void aGlossInBracketsIsCalm(String record, String draft) {
    Verdict verdict = comparison.compare(of(record), of(draft));
    assertThat(verdict.alarms()).doesNotContain(Alarm.NEGATION, Alarm.PRONOUN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We will resign if we lose the vote.       | We will resign.
          If we lose the vote, we will all resign.  | We will all resign.
          We will open it, but only on Sundays.     | We will open it.
          Nobody here would sell the old ferry.     | would sell the old ferry
          We will not, I think, sell the old ferry. | sell the old ferry
          """)
  void aCutBesideAWordThatTurnsTheSenseIsSeen(String record, String draft) {
    Verdict verdict = comparison.compare(of(record), of(draft));
    assertThat(verdict.grade()).isEqualTo(Grade.PARTIAL);
    assertThat(verdict.alarms()).containsAnyOf(Alarm.EDGE, Alarm.NEGATION);
  }

  @Test
  void wordsBesideASentenceAreAddedAndNotInThePlaceOfTheNextOne() {
    String record = "We own the quay. We sold the ferry in the spring. I was against it.";
    for (String draft :
        List.of("We sold the ferry in the spring, yet.", "And we sold the ferry in the spring.")) {
      Verdict verdict = comparison.compare(of(record), of(draft));
      assertThat(verdict.grade()).as(draft).isEqualTo(Grade.ALTERED);
      assertThat(verdict.alarms()).as(draft).containsExactly(Alarm.EDGE);
      assertThat(verdict.onRecord()).as(draft).isEqualTo("We sold the ferry in the spring");
    }
  }

  @Test
  void marksOfAnotherShapeAndApostrophesAreTypography() {
    String record = "The boys\u2019 boats and \u2018em nets are \u201cold\u201d by now.";
    Verdict verdict =
        comparison.compare(of(record), of("The boys' boats and 'em nets are 'old' by now."));
    assertThat(verdict.grade()).isEqualTo(Grade.TYPOGRAPHIC);
    assertThat(verdict.alarms()).isEmpty();
  }

  @Test
  void aCutThatTurnsNothingIsCalm() {
    String record = "We sold the ferry in March, and the quay in May.";
    assertThat(alarms(record, "We sold the ferry in March.")).isEmpty();
  }

  @Test
  void anAlteredQuotationThatLosesItsNegationAtTheCutIsSeen() {
    assertThat(alarms("We will not close the harbour this year.", "close the harbor this year"))
        .contains(Alarm.NEGATION, Alarm.EDGE);
  }

  @Test
  void editorialMarksAreNoWords() {
    String record = "We was told of it on Friday. The rest is noise.";
    for (String draft :
        List.of(
            "We was (sic) told of it on Friday.",
            "We was [sic] told of it on Friday.",
            "[w]e was told of it on Friday.",
            "We was told of it on Friday. [t]he rest is noise.")) {
      Verdict verdict = comparison.compare(of(record), of(draft));
      assertThat(verdict.grade()).as(draft).isEqualTo(Grade.TYPOGRAPHIC);
      assertThat(verdict.alarms()).as(draft).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It was 10² degrees in the mill that day.    | It was 102 degrees in the mill that day.
          It was –5C in the mill that day.            | It was 5C in the mill that day.
          –5C is what we had in the mill that day.    | 5C is what we had in the mill that day.
          It was 30C and ±5 in the mill that day.     | It was 30C and 5 in the mill that day.
          It cost -£5 at the mill that day.           | It cost £5 at the mill that day.
          We had 10–20 of them in the mill that day.  | We had 10 20 of them in the mill that day.
          It was 10² degrees in the mill that day.    | It was 102 degrees in the barn that day.
          """)
  void aSignOrAnExponentIsPartOfTheNumber(String record, String draft) {
    Verdict verdict = comparison.compare(of(record), of(draft));
    assertThat(verdict.grade()).isEqualTo(Grade.ALTERED);
    assertThat(verdict.alarms()).containsExactly(Alarm.NUMBER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It was −5C in the mill that day.            | It was -5C in the mill that day.
          We had 10–20 of them in the mill that day.  | We had 10-20 of them in the mill that day.
          We lost—12 of us—in the mill that day.      | We lost - 12 of us - in the mill that day.
          """)
  void dashesBesideFiguresAreTypography(String record, String draft) {
    Verdict verdict = comparison.compare(of(record), of(draft));
    assertThat(verdict.grade()).isEqualTo(Grade.TYPOGRAPHIC);
    assertThat(verdict.alarms()).isEmpty();
  }

  @Test
  void aTitleOrInitialEndsNoSentence() {
    String record = "I told Mr. Orme of the U.S. Navy so. He agreed.";
    assertThat(grade(record, "Orme of the U.S. Navy so.")).isEqualTo(Grade.PARTIAL);
    assertThat(grade(record, "Navy so.")).isEqualTo(Grade.PARTIAL);
    assertThat(grade(record, "He agreed.")).isEqualTo(Grade.VERBATIM);
  }

  @Test
  void anAlterationLateInALongSpeechIsSeen() {
    String speech = "Item number so and so was read out by the clerk. ".repeat(400);
    String record = speech + "We will never sell the ferry to the men of Brockley.";
    Verdict verdict =
        comparison.compare(of(record), of("We will sell the ferry to the men of Brockley."));
    assertThat(verdict.grade()).isEqualTo(Grade.ALTERED);
    assertThat(verdict.alarms()).containsExactly(Alarm.NEGATION);
  }

  private Grade grade(String record, String draft) {
    return comparison.compare(of(record), of(draft)).grade();
  }

  private Set<Alarm> alarms(String record, String draft) {
    return comparison.compare(of(record), of(draft)).alarms();
  }

  private static Wording of(String text) {
    String marked = "\"" + text.strip() + "\"";
    return Wording.of(marked, List.of(new Span(0, marked.length())));
  }
}
