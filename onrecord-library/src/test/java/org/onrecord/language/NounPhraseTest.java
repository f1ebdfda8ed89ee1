package org.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.onrecord.story.Span;

class NounPhraseTest {
  private static final Language LANGUAGE = new Language();

  /** The phrases of {@code string}, the head of each in angle brackets. */
  private static List<String> phrases(String string) {
    Text text = LANGUAGE.analyze(string, new Span(0, string.length()));
    return LANGUAGE.nounPhrases(text).stream().map(phrase -> shown(text, phrase)).toList();
  }

  private static String shown(Text text, NounPhrase phrase) {
    Span span = text.span(phrase.first(), phrase.end());
    Span head = text.span(phrase.head());
    String string = text.string();
    return string.substring(span.start(), head.start())
        + "<"
        + head.of(string)
        + ">"
        + string.substring(head.end(), span.end());
  }

  @Test
  void aPossessorBelongsToThePossessed() {
    assertThat(phrases("Ada Tarn's younger sister met the Osei brothers' lawyer."))
        .containsExactly("Ada Tarn's younger <sister>", "the Osei brothers' <lawyer>");
  }

  @Test
  void titlesAndDescriptionsBelongToTheName() {
    assertThat(phrases("Judge Bernard Osei told her brother Kofi about pop star Ada De La Tarn."))
        .containsExactly("Judge Bernard <Osei>", "her brother <Kofi>", "pop star Ada De La <Tarn>");
  }

  @Test
  void whatFollowsTheHeadIsLeftOut() {
    assertThat(phrases("Two of the men in the old red house saw it."))
        .containsExactly("<Two>", "the <men>", "the old red <house>", "<it>");
  }

  @Test
  void agesAndNumbersStandAlone() {
    assertThat(phrases("The 45-year-old paid both of them $5 million."))
        .containsExactly("The <45-year-old>", "<both>", "<them>", "$5 <million>");
  }

  @Test
  void timesAfterTheObjectArePhrasesOfTheirOwn() {
    assertThat(phrases("She told the court Monday that her father was ill."))
        .containsExactly("<She>", "the <court>", "<Monday>", "her <father>");
  }

  @Test
  void namesKeepTheirParts() {
    assertThat(phrases("Kofi “Red” Osei of Tarn & Sons wrote to Ada Tarn, Jr. in May."))
        .containsExactly("Kofi “Red” <Osei>", "Tarn & <Sons>", "Ada Tarn, <Jr.>", "<May>");
  }

  @Test
  void phrasesDoNotOverlapAndAscend() {
    String string =
        "All the other boys' mothers and Mr Tarn 's two very old, long boats sank. He wept.";
    for (int end = 0; end <= string.length(); end++) {
      String prefix = string.substring(0, end);
      Text text = LANGUAGE.analyze(prefix, new Span(0, end));
      int last = 0;
      for (NounPhrase phrase : LANGUAGE.nounPhrases(text)) {
        assertThat(phrase.first()).isGreaterThanOrEqualTo(last);
        assertThat(text.sentenceOf(phrase.first())).isEqualTo(text.sentenceOf(phrase.end() - 1));
        last = phrase.end();
      }
    }
  }

  @Test
  void hostileTextsAreReadQuickly() {
    for (String unit :
        List.of("the ", "old ", "Ada's ", "Ada \" ", "two ", "very ", "a, ", "red, ", "all ")) {
      String hostile = unit.repeat(1_000_000 / unit.length());
      Assertions.assertTimeout(Duration.ofSeconds(10), () -> phrases(hostile).size(), unit);
    }
  }
}
