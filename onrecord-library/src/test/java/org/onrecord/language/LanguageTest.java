package org.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.onrecord.story.Span;

class LanguageTest {
  private static final Language LANGUAGE = new Language();

  private static final String STORY =
      """
      Dr. Ada Tarn's sister didn't go to the U.S. in 2019. "Why would she?" she asked.

      “We can’t—we won’t,” Mr O’Dowd wrote at 10:30 a.m. on 08.12.21 (see www.example.org/x).

      The 45-year-old paid $1,250.50... 'Never again!' said @ada_tarn; rock'n'roll in the ’90s \uD83D\uDE00!
      """;

  private static Text read(String string) {
    return LANGUAGE.analyze(string, new Span(0, string.length()));
  }

  private static List<String> words(String string) {
    Text text = read(string);
    List<String> words = new ArrayList<>();
    for (int token = 0; token < text.size(); token++) {
      words.add(text.word(token));
    }
    return words;
  }

  private static List<String> sentences(String string) {
    Text text = read(string);
    List<String> sentences = new ArrayList<>();
    for (int s = 0; s < text.sentences(); s++) {
      sentences.add(text.span(text.sentenceStart(s), text.sentenceEnd(s)).of(string));
    }
    return sentences;
  }

  private static List<String> paragraphs(String string) {
    Text text = read(string);
    List<String> paragraphs = new ArrayList<>();
    for (int p = 0; p < text.paragraphs(); p++) {
      paragraphs.add(text.span(text.paragraphStart(p), text.paragraphEnd(p)).of(string));
    }
    return paragraphs;
  }

  /** Every character that is not space stands in exactly one token; all lists ascend. */
  private static void isWellFormed(String string, Span body) {
    Text text = LANGUAGE.analyze(string, body);
    int covered = body.start();
    for (int token = 0; token < text.size(); token++) {
      assertThat(string.substring(covered, text.start(token)).chars())
          .allMatch(c -> Glyph.isSpace((char) (int) c));
      assertThat(text.end(token)).isGreaterThan(text.start(token));
      assertThat(text.word(token).chars()).noneMatch(c -> Glyph.isSpace((char) (int) c));
      assertThat(text.tag(token)).isNotNull();
      covered = text.end(token);
    }
    assertThat(string.substring(covered, body.end()).chars())
        .allMatch(c -> Glyph.isSpace((char) (int) c));
    for (int p = 0; p < text.paragraphs(); p++) {
      int first = text.paragraphStart(p);
      assertThat(text.sentenceStart(text.sentenceOf(first))).isEqualTo(first);
    }
    for (int s = 1; s < text.sentences(); s++) {
      assertThat(text.sentenceStart(s)).isGreaterThan(text.sentenceStart(s - 1));
    }
  }

  @Test
  void everyPrefixOfAStoryIsCutExactly() {
    for (int end = 0; end <= STORY.length(); end++) {
      isWellFormed(STORY.substring(0, end), new Span(0, end));
    }
  }

  @Test
  void everyPartOfAStoryCanBeTheBody() {
    for (int start = 0; start < STORY.length(); start++) {
      isWellFormed(STORY, new Span(start, STORY.length()));
    }
  }

  @Test
  void carriageReturnsAndOtherSpacesChangeNothingButPositions() {
    String other = STORY.replace("\n", "\r\n").replace(" in ", "\u00A0in\u2009");
    isWellFormed(other, new Span(0, other.length()));
    assertThat(words(other)).isEqualTo(words(STORY));
    assertThat(paragraphs(other)).hasSameSizeAs(paragraphs(STORY));
  }

  @Test
  void contractionsAndPossessivesAreCut() {
    assertThat(words("Tarn's sons' boats didn’t leak; it's I'd've who cannot."))
        .containsExactly(
            "Tarn", "'s", "sons", "'", "boats", "did", "n’t", "leak", ";", "it", "'s", "I", "'d",
            "'ve", "who", "can", "not", ".");
  }

  @Test
  void apostrophesInsideWordsAreNoMarks() {
    assertThat(words("O'Dowd sang rock'n'roll in the ’90s, ma’am, at five o'clock."))
        .containsExactly(
            "O'Dowd",
            "sang",
            "rock'n'roll",
            "in",
            "the",
            "’90s",
            ",",
            "ma’am",
            ",",
            "at",
            "five",
            "o'clock",
            ".");
  }

  @Test
  void abbreviationsInitialsAndDomainsKeepTheirPoints() {
    assertThat(
            words(
                "Dr. J. R. Tarn of the U.S.-based Tarn Inc. (tarn.co.uk) met Gen. Osei at 5 p.m."))
        .containsExactly(
            "Dr.",
            "J.",
            "R.",
            "Tarn",
            "of",
            "the",
            "U.S.-based",
            "Tarn",
            "Inc.",
            "(",
            "tarn.co.uk",
            ")",
            "met",
            "Gen.",
            "Osei",
            "at",
            "5",
            "p.m.");
    assertThat(words("She said no. Was it No. 7?"))
        .containsExactly("She", "said", "no", ".", "Was", "it", "No.", "7", "?");
  }

  @Test
  void numbersTimesAndDatesStayWhole() {
    assertThat(words("On 08.12.21 or 12/08/2021 at 10:30am, $1,250.50 and £5m (7%) on 2021-12-09."))
        .containsExactly(
            "On",
            "08.12.21",
            "or",
            "12/08/2021",
            "at",
            "10:30am",
            ",",
            "$",
            "1,250.50",
            "and",
            "£",
            "5m",
            "(",
            "7",
            "%",
            ")",
            "on",
            "2021-12-09",
            ".");
  }

  @Test
  void addressesHandlesAndTagsStayWhole() {
    assertThat(words("Mail ada.tarn@example.org, see https://example.org/a?b=c. #Storm @ada_tarn!"))
        .containsExactly(
            "Mail",
            "ada.tarn@example.org",
            ",",
            "see",
            "https://example.org/a?b=c",
            ".",
            "#Storm",
            "@ada_tarn",
            "!");
  }

  @Test
  void quoteMarksAreTokensOfTheirOwn() {
    assertThat(words("“‘Stop,’ he said...” ``No'' \"45-year-old\" — 'so'"))
        .containsExactly(
            "“",
            "‘",
            "Stop",
            ",",
            "’",
            "he",
            "said",
            "...",
            "”",
            "``",
            "No",
            "''",
            "\"",
            "45-year-old",
            "\"",
            "—",
            "'",
            "so",
            "'");
  }

  @Test
  void sentencesEndWhereTheyShould() {
    assertThat(
            sentences("He met Dr. Tarn in the U.S. on Monday. She left. Sgt. J. R. Osei stayed."))
        .containsExactly(
            "He met Dr. Tarn in the U.S. on Monday.", "She left.", "Sgt. J. R. Osei stayed.");
    assertThat(
            sentences(
                "They sailed at 5 p.m. Police came at 6 p.m. Monday. eTarn paid, etc. Nobody spoke."))
        .containsExactly(
            "They sailed at 5 p.m.",
            "Police came at 6 p.m. Monday.",
            "eTarn paid, etc.",
            "Nobody spoke.");
    assertThat(
            sentences(
                "He died in 1821.[22] [23] His poems... were lost. She told Hello! magazine."))
        .containsExactly(
            "He died in 1821.[22] [23]", "His poems... were lost.", "She told Hello! magazine.");
    assertThat(sentences("He founded Tarn Inc. The firm grew at 5 a.m. in the U.S. It fell."))
        .containsExactly("He founded Tarn Inc.", "The firm grew at 5 a.m. in the U.S.", "It fell.");
  }

  @Test
  void closingMarksBelongToTheSentence() {
    assertThat(sentences("“We won.” (They did.) “Now go.” He went."))
        .containsExactly("“We won.”", "(They did.)", "“Now go.”", "He went.");
    assertThat(sentences("\"We won.\" \"Now go.\" He went."))
        .containsExactly("\"We won.\"", "\"Now go.\"", "He went.");
  }

  @Test
  void aQuotedQuestionBeforeItsCueDoesNotEndTheSentence() {
    assertThat(sentences("\"Why?\" she asked. “No!” Ada Tarn cried. ‘What?’ He left."))
        .containsExactly("\"Why?\" she asked.", "“No!” Ada Tarn cried.", "‘What?’", "He left.");
  }

  @Test
  void singleLineBreaksSeparateParagraphsUnlessTheTextIsWrapped() {
    assertThat(paragraphs("Tarn wins\nAda Tarn has won.\n\"Well,\" she said.")).hasSize(3);
    assertThat(
            paragraphs(
                """
                Ada Tarn, who has sailed for thirty years and who
                never lost a boat, said on Monday that she would
                stop. Her sister, who never sailed, will go on in
                her place. The club has not yet said a word of it.

                The club was founded in 1920."""))
        .hasSize(2);
  }

  @Test
  void hostileTextsAreCutQuickly() {
    for (String unit :
        List.of(
            "a", "\"", "'", "(", ".", "a ", "A. ", "-", "a-", "a.", "@", "?\" ", "\n", "1,", "w",
            "'9", "\uD83D", "http://", "a.a@")) {
      String hostile = unit.repeat(1_000_000 / unit.length());
      Assertions.assertTimeout(
          Duration.ofSeconds(10),
          () -> LANGUAGE.analyze(hostile, new Span(0, hostile.length())),
          unit);
    }
  }
}
