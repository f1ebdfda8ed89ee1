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

  private Set<Alarm> alarms(String record, String draft) {
    return comparison
        .compare(quoted('"' + record.strip() + '"'), quoted('"' + draft.strip() + '"'))
        .alarms();
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
