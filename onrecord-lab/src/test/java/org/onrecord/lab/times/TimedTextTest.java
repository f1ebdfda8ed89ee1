package org.onrecord.lab.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.story.Span;

class TimedTextTest {
  @Test
  void timeMlKeepsTheTextAndWhatIsMarkedInIt() {
    TimedText text =
        TimeMl.read(
            """
            <DCT><TIMEX3 tid="t0" type="DATE" value="2019-03-14">March 14</TIMEX3></DCT>
            <TEXT>Pell &amp; Sons closed <TIMEX3 tid="t1" value="2019-03-12">Tuesday</TIMEX3>.</TEXT>
            """);
    assertThat(text.text()).isEqualTo("Pell & Sons closed Tuesday.");
    assertThat(text.published()).contains(LocalDate.of(2019, 3, 14));
    assertThat(text.times()).containsExactly(new TimedText.Marked(new Span(19, 26), "2019-03-12"));
  }

  @Test
  void catStoriesAreCutAfterTheirSixthSentence() {
    TimedText text =
        CatStories.read(
            """
            <token number="0" sentence="0" t_id="1">Mill</token>
            <token number="1" sentence="1" t_id="2">May</token>
            <token number="2" sentence="1" t_id="3">2</token>
            <token number="3" sentence="6" t_id="4">today</token>
            <TIMEX3 m_id="5" functionInDocument="CREATION_TIME" value="2005-05-02"></TIMEX3>
            <TIMEX3 m_id="6" functionInDocument="NONE" value="2005-05-02">
            <token_anchor t_id="2"/><token_anchor t_id="3"/></TIMEX3>
            <TIMEX3 m_id="7" functionInDocument="NONE" value="2005-05-02">
            <token_anchor t_id="4"/></TIMEX3>
            """);
    assertThat(text.text()).isEqualTo("Mill\n\nMay 2");
    assertThat(text.published()).contains(LocalDate.of(2005, 5, 2));
    assertThat(text.times()).hasSize(1);
  }

  @Test
  void countsOverlapSamenessAndValue() {
    String words = "The mill closed late on Tuesday and opens in May.";
    TimedText text =
        new TimedText(
            words,
            Optional.of(LocalDate.of(2019, 3, 14)),
            List.of(
                new TimedText.Marked(new Span(24, 31), "2019-03-12"),
                new TimedText.Marked(new Span(45, 48), "2020-05")));
    TimeScores scores = new TimeScores();
    scores.add(text);
    assertThat(scores.relaxed()).isEqualTo(1);
    assertThat(scores.strict()).isEqualTo(1);
    assertThat(scores.value()).isEqualTo(0.5);
    assertThat(scores.misses()).singleElement().asString().startsWith("VALUE");
  }
}
