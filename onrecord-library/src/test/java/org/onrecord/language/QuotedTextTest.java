package org.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.QuotedText.Stretch;
import org.onrecord.story.Span;

class QuotedTextTest {
  private static final Language LANGUAGE = new Language();

  private static QuotedText quoted(String story) {
    return QuotedText.of(LANGUAGE.analyze(story, new Span(0, story.length())));
  }

  /** Each stretch as its parts joined with a bar, nested ones with their depth before them. */
  private static List<String> stretches(String story) {
    QuotedText quoted = quoted(story);
    return quoted.stretches().stream()
        .map(
            stretch ->
                ">".repeat(depth(quoted, stretch))
                    + String.join("|", stretch.parts().stream().map(p -> p.of(story)).toList()))
        .toList();
  }

  private static int depth(QuotedText quoted, Stretch stretch) {
    return stretch.outer() < 0 ? 0 : 1 + depth(quoted, quoted.stretches().get(stretch.outer()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Go home,\"",
        "“Go home,”",
        "'Go home,'",
        "‘Go home,’",
        "«Go home,»",
        "»Go home,«",
        "„Go home,“",
        "„Go home,”",
        "''Go home,''",
        "``Go home,''",
      })
  void everyStyleOfMarks(String speech) {
    String story = "Ida Roe turned round. " + speech + " she said, and left.";
    assertThat(stretches(story)).containsExactly(speech);
    assertThat(quoted(story).problems()).isEmpty();
  }

  @Test
  void apostrophesAreNoMarks() {
    assertThat(
            stretches(
                "It's the Roes' boat, the ’90s and '80s, rock 'n' roll, five o'clock, ’til late,"
                    + " James' hat, get 'em, 'twas so."))
        .isEmpty();
  }

  @Test
  void feetAndInchesAreNoMarks() {
    String story = "He is 6'2\" tall and she is 5' 11\" tall. \"Both are tall,\" said Roe.";
    assertThat(stretches(story)).containsExactly("\"Both are tall,\"");
    assertThat(quoted(story).problems()).isEmpty();
  }

  @Test
  void possessivesInsideSingleMarks() {
    assertThat(stretches("'The Roes' boat isn't ours, it's the boys' own,' she said."))
        .containsExactly("'The Roes' boat isn't ours, it's the boys' own,'");
  }

  @Test
  void droppedLettersInsideSingleMarks() {
    assertThat(stretches("'I was doin' fine 'til Monday,' he said. 'Now I'm goin' home.'"))
        .containsExactly("'I was doin' fine 'til Monday,'", "'Now I'm goin' home.'");
  }

  @Test
  void stretchesInStretches() {
    assertThat(stretches("\"She asked, 'Did he say \"no\" to you?' and I left,\" Tarn said."))
        .containsExactly(
            "\"She asked, 'Did he say \"no\" to you?' and I left,\"",
            ">'Did he say \"no\" to you?'",
            ">>\"no\"");
  }

  @Test
  void theSameMarksInside() {
    assertThat(stretches("“He told me “never” again,” Tarn said."))
        .containsExactly("“He told me “never” again,”", ">“never”");
  }

  @Test
  void severalStylesInOneText() {
    assertThat(stretches("“Up,” he said. \"Down,\" she said. ‘Left,’ they said."))
        .containsExactly("“Up,”", "\"Down,\"", "‘Left,’");
  }

  @Test
  void paragraphsThatReopen() {
    String story = "Roe wrote: \"One.\n\n\"Two.\n\n\"Three.\"\n\n\"Four,\" she said.";
    assertThat(stretches(story)).containsExactly("\"One.|\"Two.|\"Three.\"", "\"Four,\"");
    assertThat(quoted(story).problems()).isEmpty();
    assertThat(quoted(story).stretches().get(0).closed()).isTrue();
  }

  @Test
  void paragraphsThatReopenSingleMarks() {
    assertThat(stretches("Roe said: 'One isn't much.\n\n'Two is.'"))
        .containsExactly("'One isn't much.|'Two is.'");
  }

  @Test
  void aStretchInAStretchThatReopens() {
    assertThat(stretches("“He said: ‘One.\n\n“‘Two,’ and left.”"))
        .containsExactly("“He said: ‘One.|“‘Two,’ and left.”", ">‘One.|‘Two,’");
  }

  @Test
  void anUnclosedMarkEndsWithItsParagraphAndIsReported() {
    String story = "\"One is lost, said Roe.\n\nNothing here.\n\n\"Two,\" said Tarn.";
    QuotedText quoted = quoted(story);
    assertThat(stretches(story)).containsExactly("\"One is lost, said Roe.", "\"Two,\"");
    assertThat(quoted.stretches().get(0).closed()).isFalse();
    assertThat(quoted.problems()).hasSize(1);
    assertThat(quoted.problems().get(0).span()).isEqualTo(new Span(0, 1));
    assertThat(quoted.problems().get(0).message()).contains("never closed");
  }

  @Test
  void aStrayCloserIsReportedAndIgnored() {
    String story = "One is lost,” said Roe. “Two,” said Tarn.";
    assertThat(stretches(story)).containsExactly("“Two,”");
    assertThat(quoted(story).problems()).hasSize(1);
  }

  @Test
  void theInnermostStretchAtAPlace() {
    String story = "\"She said, 'Stay', and left,\" said Tarn.";
    QuotedText quoted = quoted(story);
    assertThat(quoted.at(story.indexOf("Stay")).orElseThrow().outer()).isZero();
    assertThat(quoted.at(story.indexOf("left"))).contains(quoted.stretches().get(0));
    assertThat(quoted.at(story.indexOf("Tarn"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "'", "“", "‘", "\" ", "' a", "\"'", "“a ‘b ", "''", "\n\n\"a"})
  void hostileMarksTakeNoTime(String unit) {
    String story = unit.repeat(300_000 / unit.length());
    Text text = LANGUAGE.analyze(story, new Span(0, story.length()));
    assertTimeoutPreemptively(Duration.ofSeconds(3), () -> QuotedText.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "‘She said, “You paid for the crews’ supper.” I wrote it down.’",
        "‘She said, “You paid the crews’ wages, the players’ union and the boys’ fares.” I did.’",
        "‘She said, “It was the crews’.” I knew.’",
        "'She said, \"You paid for the crews' supper.\" I wrote it down.'",
        "'He told me, \"The girls' bell is the best.\" We rang it.'",
        "‘I like the players’ union and the “Unity” song,’",
        "'I like the players' union and the \"Unity\" song,'",
        "‘The crews’ supper was cold and the boys’ fares were paid.’",
      })
  void aPluralsApostropheClosesNothing(String speech) {
    String story = "Ida Roe turned round. " + speech + " That was all.";
    assertThat(stretches(story).get(0)).isEqualTo(speech);
    assertThat(quoted(story).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'We beat the Rovers,'",
        "'We beat the Rovers.'",
        "‘We beat the Rovers’",
        "‘the best of players’",
        "'the worst of days'",
        "‘He said, “We beat the Rovers,”’",
      })
  void aStretchMayEndWithAPlural(String speech) {
    String story = "Ida Roe turned round: " + speech + " and then she spoke of ‘rest’.";
    assertThat(stretches(story).get(0)).isEqualTo(speech);
    assertThat(stretches(story)).contains("‘rest’");
  }
}
