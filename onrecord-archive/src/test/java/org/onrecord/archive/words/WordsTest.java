package org.onrecord.archive.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.story.Span;

class WordsTest {
  @Test
  void writesTheSameWordsAlike() {
    assertThat(Words.of("\u201cDon\u2019t,\u201d she said \u2014 well-known."))
        .containsExactly("don't", "she", "said", "well", "known")
        .isEqualTo(Words.of("'Don't' SHE said: well known"));
  }

  @Test
  void keepsNumbersAndTheirSigns() {
    assertThat(Words.of("\u00a33.5m, 10,000 at 12:30; 50%."))
        .containsExactly("\u00a3", "3.5m", "10,000", "at", "12:30", "50", "%");
    assertThat(Words.of("35")).isNotEqualTo(Words.of("3.5"));
  }

  @Test
  void aSignIsKeptAsItIs() {
    assertThat(Words.of("\uffe15 M\u00fcnchen O'Brien \ufb01n"))
        .containsExactly("\uffe1", "5", "m\u00fcnchen", "o'brien", "fin");
  }

  @Test
  void joinsWhatIsOnlyWrittenDifferently() {
    assertThat(Words.of("re\u0301sume\u0301 co\u00adoperate zero\u200bwidth"))
        .isEqualTo(Words.of("r\u00e9sum\u00e9 cooperate zerowidth"));
  }

  @Test
  void tellsWhereEachWordStands() {
    String text = "Ah, \"the ferry\u2019s late\"";
    List<Word> words = Words.in(text, new Span(4, text.length()));
    assertThat(words.get(1)).isEqualTo(new Word("ferry's", new Span(9, 16)));
    assertThat(words.get(1).span().of(text)).isEqualTo("ferry\u2019s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a ", "'", "a'", "1.", "\u00ad", "a\u00ad", "\"", "(", "\ud83d", "x"})
  void readsHostileTextInOnePass(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());
    Assertions.assertThatCode(() -> Words.of(text)).doesNotThrowAnyException();
    org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(10), () -> Words.of(text));
  }

  @Test
  void textsThatShareFiveWordsShareAHash() {
    int[] one = Shingles.of(Words.of("he said the north ferry is late again"));
    int[] other = Shingles.of(Words.of("but The North Ferry is late!"));
    assertThat(other).containsAnyOf(one);
    assertThat(Shingles.of(Words.of("only four words here"))).isEmpty();
    assertThat(Runs.of(Words.of("a b c d"), 2).countIn(Words.of("x b c d a b"))).isEqualTo(3);
  }

  @Test
  void copiesResembleEachOther() {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      text.add("w" + i * i % 173 + "x" + i % 7);
    }
    List<String> edited = new ArrayList<>(text);
    edited.set(100, "changed");
    edited.set(200, "changed");
    Sketch sketch = Sketch.of(text);
    assertThat(sketch.resemblance(Sketch.of(edited))).isGreaterThan(0.7);
    assertThat(sketch.resemblance(Sketch.of(Words.of("something else altogether was said then"))))
        .isLessThan(0.1);
    assertThat(Sketch.parse(sketch.toString()).resemblance(sketch)).isEqualTo(1.0);
  }
}
