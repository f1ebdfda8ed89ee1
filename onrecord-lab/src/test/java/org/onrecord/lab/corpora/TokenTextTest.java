package org.onrecord.lab.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTextTest {
  @Test
  void isWrittenAsEnglishIs() {
    TokenText text = new TokenText();
    List.of("``", "Go", ",", "''", "said", "Roe", "'s", "aunt", "(", "Ida", ")", ".")
        .forEach(text::append);
    assertThat(text.text()).isEqualTo("“Go,” said Roe's aunt (Ida).");
    assertThat(text.span(1, 2).of(text.text())).isEqualTo("Go");
  }

  @Test
  void aStraightMarkOpensWhereNoneIsOpen() {
    TokenText text = new TokenText();
    List.of("\"", "Go", "\"", "and", "\"", "stay", "\"").forEach(text::append);
    assertThat(text.text()).isEqualTo("“Go” and “stay”");
  }
}
