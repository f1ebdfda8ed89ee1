package org.onrecord.read.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.read.StoryReader;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Metadata;
import org.onrecord.story.Story;

/** Ways of writing that whole stories show, read with the people the stories name. */
class StrangersStoriesTest {
  private static final StoryReader READER = new StoryReader();

  private static List<Quotation> read(String story) {
    return READER.read(Story.of("s", Metadata.NONE, story)).quotations();
  }

  private static String content(Quotation quotation, String story) {
    return String.join("|", quotation.content().stream().map(span -> span.of(story)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          her younger daughter, the pianist Ada Marlow.            ; Ada Marlow
          his former wife, the actress and singer Ada Marlow.      ; Ada Marlow
          his brother Colm Pell.                                   ; Colm Pell
          a neighbour, Tess Moran, 44.                             ; Tess Moran
          Tess Moran, 44, a neighbour, who heard it.               ; Tess Moran
          Mr Pell's solicitor, Ida Roe, outside court.             ; Ida Roe
          Anthea Corrie QC.                                        ; Anthea Corrie
          """)
  void whoSpeaksAfterTheVerb(String words, String speaker) {
    List<Quotation> quotations = read("“The bell rang twice,” said " + words);
    assertThat(quotations).hasSize(1);
    assertThat(quotations.get(0).speaker().name()).isEqualTo(speaker);
    assertThat(quotations.get(0).speaker().type()).isEqualTo(Speaker.Type.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          Ida Roe told Pell, 53, that he had rung the bell.             ; Pell          ; he had rung the bell
          Ida Roe told her aunt, Ada Marlow, 44, that the bell rang.    ; her aunt, Ada Marlow ; the bell rang
          Ida Roe told the inquest Mr Pell had rung the bell.           ; the inquest   ; Mr Pell had rung the bell
          Ida Roe told the hearing Ned had rung the bell.               ; the hearing   ; Ned had rung the bell
          Ida Roe told waiting reporters she had nothing to say.        ; waiting reporters ; she had nothing to say
          Ida Roe promised that the bell would ring.                    ; -             ; the bell would ring
          """)
  void whomSomebodyTold(String story, String addressee, String content) {
    List<Quotation> quotations = read(story);
    assertThat(quotations).hasSize(1);
    assertThat(quotations.get(0).addressee().orElse("-")).isEqualTo(addressee);
    assertThat(content(quotations.get(0), story)).isEqualTo(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          Ida Roe - who has two sons - has now admitted the bell rang.   ; Ida Roe
          Ida Roe, 24, recently joked on Twitter that the bell rang.     ; Ida Roe
          A man who saw it said the bell rang.                           ; A man who saw it
          A man who sat by Pell, and who came for tea, said it rang.    ; A man who sat by Pell
          Ida Roe, asked whether she slept, said the bell rang.          ; Ida Roe
          The 'Gulls' star said the bell rang.                           ; The 'Gulls' star
          In mitigation Anthea Corrie said the bell rang.                ; Anthea Corrie
          Then one night Ned came home and said the bell rang.           ; Ned
          Roe has a son, Ned, and the actress said the bell rang.        ; the actress
          """)
  void whoSpeaksBeforeTheVerb(String story, String speaker) {
    List<Quotation> quotations = read(story);
    assertThat(quotations).extracting(found -> found.speaker().name()).containsExactly(speaker);
  }

  @Test
  void adjunctsThatLookLikeContent() {
    String week = "\"We could wait for May,\" Ida Roe said that week.";
    assertThat(read(week)).hasSize(1);
    assertThat(read(week).get(0).speaker().name()).isEqualTo("Ida Roe");
    String released = "Ida Roe said in a statement read by her sister that the bell rang.";
    assertThat(content(read(released).get(0), released)).isEqualTo("the bell rang");
  }

  @Test
  void aStatementSpeaks() {
    String story =
        "Ida Roe said in a statement that he had rung. 'He asked for tea,' it said. 'I made it.'";
    assertThat(read(story)).extracting(found -> found.speaker().name()).containsOnly("Ida Roe");
  }

  @Test
  void whatIsAddedIsItsOwnQuotation() {
    String story = "Ida Roe said it was \"a fair ring\", before adding: \"I mean it.\"";
    assertThat(read(story))
        .extracting(found -> content(found, story))
        .containsExactly("it was \"a fair ring\"", "\"I mean it.\"");
  }

  @Test
  void whoDoesNotSpeak() {
    assertThat(read("Sheriff Ned Pell, who tested the bell, remembers the silence.")).isEmpty();
  }

  @Test
  void questionsAndAnswers() {
    String story =
        "Ida Roe won the race by a minute from Ada Pell. Roe, 24, answered our questions.\n\n"
            + "Q: When did you know?\n\nA: 'When it rang. Then I knew.'\n\n"
            + "Q: And then?\n\nA: 'Then I slept.'";
    assertThat(read(story)).hasSize(2);
    assertThat(read(story)).extracting(found -> found.speaker().name()).containsOnly("Ida Roe");
  }

  @Test
  void aQuestionIsAnsweredByWhoeverSpokeLast() {
    String story =
        "Ida Roe is at home. 'I rang the bell,' Roe says.\n\n"
            + "Did anybody hear it? 'The whole street heard it, and I was sorry.'";
    assertThat(read(story)).extracting(found -> found.speaker().name()).containsOnly("Ida Roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          The Kew Times said Thursday's bell was the fourth.                  ; Thursday's bell was the fourth
          Ida Roe said at a press conference yesterday the bell was old.      ; the bell was old
          Ned Pell agreed, saying only this bell rang.                        ; only this bell rang
          Residents there told the press the officers broke the bell.         ; the officers broke the bell
          Roe was told by Ned Pell of "a noise like the end of the world".    ; "a noise like the end of the world"
          According to Ida Roe, who is a ringer, in Kew it is not usual.      ; in Kew it is not usual
          Officials from Kew Council and the Moor Trust said the bell rang.   ; the bell rang
          """)
  void whatIsSaid(String story, String content) {
    assertThat(read(story)).extracting(found -> content(found, story)).containsExactly(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          The driver told them he lost control, with neighbours claiming he slept. ; he lost control      ; he slept
          Ida Roe said bells are "too loud", also saying: "We went home."          ; bells are "too loud" ; "We went home."
          It was "a loud day for us. We left." However, Roe added, "there was tea". ; "a loud day for us. We left." ; "there was tea"
          """)
  void twoCuesTwoQuotations(String story, String first, String second) {
    assertThat(read(story))
        .extracting(found -> content(found, story))
        .containsExactly(first, second);
  }

  @Test
  void institutionsThatSpeakTogether() {
    assertThat(read("Officials from Kew Council and the Moor Trust said the bell rang."))
        .extracting(found -> found.speaker().name())
        .containsExactly("Officials from Kew Council and the Moor Trust");
    assertThat(read("The harbour and moor minister Ida Roe said the bell rang."))
        .extracting(found -> found.speaker().name())
        .containsExactly("Ida Roe");
    assertThat(read("Ida Roe and minister Ned Pell said the bell rang."))
        .extracting(found -> found.speaker().type())
        .containsExactly(Speaker.Type.GROUP);
  }

  @Test
  void aTollThatIsConfirmedSaysNothing() {
    assertThat(read("Work went on with more bells raising the confirmed toll to nine.")).isEmpty();
  }

  @Test
  void reportsAfterASemicolonAreANoun() {
    String story = "The council denies the bells are alike; reports describe a great noise.";
    assertThat(read(story))
        .extracting(found -> content(found, story))
        .containsExactly("the bells are alike");
  }
}
