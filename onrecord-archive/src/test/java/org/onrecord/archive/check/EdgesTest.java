package org.onrecord.archive.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.story.Span;

/** Cuts that turn what is left, and honest ones. */
class EdgesTest {
  private static final String RECORD =
      "\"We will not charge anyone a penny to use the weir, unless the shire calls in its loan. I can"
          + " promise some help for the millers by May.\"";

  private final Comparison comparison = new Comparison();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We will not charge anyone a penny to use the weir ... I can promise some help for the millers by May.\"",
        "\"We will not charge anyone a penny to use the weir,\" Ada Tull said. \"I can promise some help for the millers by May.\"",
        "\"We will not charge anyone a penny to use the weir [now]. I can promise some help for the millers by May.\"",
        "\"We will not charge anyone one penny to use the weir ... I can promise some help for the millers by May.\""
      })
  void aCutInTheMiddleTurnsTheSenseAsOneAtTheEndDoes(String draft) {
    Verdict verdict = comparison.compare(quoted(RECORD), quoted(draft));
    assertThat(verdict.grade()).isIn(Grade.ELIDED, Grade.ALTERED);
    assertThat(verdict.alarms()).contains(Alarm.EDGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I would have paid every miller back if the bank had let me. I want to be clear on that. | I would have paid every miller back ... I want to be clear on that.
          We own the weir. Unless it rains, we will open it in May. | We own the weir ... we will open it in May.
          """)
  void aConditionIsNotLeftOut(String record, String draft) {
    assertThat(alarms(record, draft)).contains(Alarm.EDGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We sold the weir. But not a soul came to see it. We left the shire in May. | We sold the weir ... We left the shire in May.
          We sold the old weir at the mill, a ruin by then, and we left the shire. | We sold the old weir ... and we left the shire.
          """)
  void whatIsLeftOutWholeTurnsNothing(String record, String draft) {
    assertThat(alarms(record, draft)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It is false that we moved funds to Selm.            | We moved funds to Selm,
          I doubt that the board understood what it was told. | The board understood what it was told.
          I doubt the board understood what it was told.      | The board understood what it was told.
          I'd like to think they felt nothing at the end.     | They felt nothing at the end.
          I used to think that we would open the weir in May. | We would open the weir in May.
          They say that we will open the weir in May.         | We will open the weir in May.
          They think we will open the weir in May.            | We will open the weir in May.
          They told me that we had sold the weir.             | We had sold the weir.
          There is a rumour that we sold the weir.            | We sold the weir.
          People say to him that we sold the weir.            | We sold the weir.
          I hope the weir opens in May for all of us.         | The weir opens in May for all of us.
          I thought we had sold the weir.                     | We had sold the weir.
          He told me, 'We sold the weir to Selm,' and left.   | We sold the weir to Selm,
          We own it, and they claim that we stole the weir.   | We own it ... we stole the weir.
          """)
  void aClauseCutOffWhatDeniesOrDoubtsItIsSeen(String record, String draft) {
    assertThat(alarms(record, draft)).contains(Alarm.EDGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I think they felt it at the end.                     | They felt it at the end.
          I'm sure we will open the weir in May.               | We will open the weir in May.
          We really believe that we will open the weir in May. | We will open the weir in May.
          I can tell you we have sold the weir.                | We have sold the weir.
          I have always thought we should sell the weir.       | We should sell the weir.
          It was wrong that we sold the weir so soon.          | We sold the weir so soon.
          I said to him that we own the weir.                  | We own the weir.
          We know that the shire sold the weir.                | The shire sold the weir.
          I deny the charge of fraud in every part.            | The charge of fraud in every part.
          He's a good man and I wish them well. I'll be there. | He's a good man and ... them well. I'll be there.
          The board met and told us that it was well run.      | The board met and ... that it was well run.
          They claim the money for the mill is gone.           | the money for the mill
          """)
  void aHedgeOfTheSpeakersOwnTurnsNothing(String record, String draft) {
    assertThat(alarms(record, draft)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Do we have a plan? Ask the millers.           | We have a plan,
          Do we have a plan? Ask the millers.           | "We have a plan," Ada Tull said. "Ask the millers."
          Do we have a plan? Ask the millers.           | "Do we have a plan," Ada Tull said. "Ask the millers."
          We have a plan. Ask the millers.              | "We have a plan?" Ada Tull asked. "Ask the millers."
          Do we have a plan for the weir? Ask them.     | We have a plan.
          Do we have a plan? Ask the millers.           | We have a plan ... Ask the millers.
          Did the millers sell the weir? I ask you.     | The millers sell the weir.
          Has the shire voted for it? I ask you.        | The shire voted for it.
          So we have a plan?                            | We have a plan.
          """)
  void aClauseCutOutOfAQuestionIsAStatement(String record, String draft) {
    assertThat(alarms(record, draft)).containsExactly(Alarm.QUESTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What is the plan for the old weir?            | the plan for the old weir
          Have you seen the plan for the old weir?      | the plan for the old weir
          Did the new plan for the old weir work?       | the new plan for the old weir
          How can we save the old weir in time?         | save the old weir in time
          Why would we want to sell the old weir?       | to sell the old weir
          Do we have a plan? Ask the millers.           | "Do we have a plan?" Ada Tull asked. "Ask the millers."
          Do we have a plan? Ask the millers.           | We have a plan?
          """)
  void anotherFragmentOfAQuestionIsNone(String record, String draft) {
    assertThat(alarms(record, draft)).isEmpty();
  }

  private Set<Alarm> alarms(String record, String draft) {
    String marked = draft.indexOf('"') >= 0 ? draft.strip() : '"' + draft.strip() + '"';
    return comparison.compare(quoted('"' + record.strip() + '"'), quoted(marked)).alarms();
  }

  /** What stands in marks, tags left out. */
  private static Wording quoted(String text) {
    List<Span> parts = new ArrayList<>();
    int open = text.indexOf('"');
    while (open >= 0) {
      int close = text.indexOf('"', open + 1) + 1;
      parts.add(new Span(open, close));
      open = text.indexOf('"', close);
    }
    return Wording.of(text, parts);
  }
}
