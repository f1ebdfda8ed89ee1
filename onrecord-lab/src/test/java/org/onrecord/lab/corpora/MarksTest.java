package org.onrecord.lab.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.reading.Quotation.Kind;
import org.onrecord.story.Span;

class MarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
      “It is late,”; DIRECT
      "It is late."; DIRECT
      it is late; INDIRECT
      it is “very late” now; MIXED
      it is "very late"; MIXED
      """)
  void marksTellTheKind(String content, Kind kind) {
    assertThat(Marks.kind(content, List.of(new Span(0, content.length())))).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
      She said “it is late”.; DIRECT
      She said it is late.; INDIRECT
      """)
  void aMarkRightBeforeTheContentCounts(String sentence, Kind kind) {
    int start = sentence.indexOf("it is late");
    Span content = new Span(start, start + "it is late".length());
    assertThat(Marks.kind(sentence, List.of(content))).isEqualTo(kind);
  }
}
