package org.onrecord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OffsetsTest {
  @Test
  void anEmojiIsOneCodePointAndTwoUnits() {
    Offsets offsets = Offsets.of("Hi \ud83d\ude00!");
    assertThat(offsets.codePoint(5)).isEqualTo(4);
    assertThat(offsets.codePoint(6)).isEqualTo(5);
    assertThat(offsets.utf16(4)).isEqualTo(5);
  }

  @Test
  void aLoneSurrogateCountsAsOne() {
    assertThat(Offsets.of("\ude00a").codePoint(2)).isEqualTo(2);
  }

  @Test
  void agreesWithTheJdkAtEveryPlaceOfLongTexts() {
    Random random = new Random(7);
    for (int length : new int[] {0, 1, 255, 256, 257, 1000}) {
      StringBuilder text = new StringBuilder();
      while (text.length() < length) {
        text.append(random.nextInt(5) == 0 ? "\ud83d\ude00" : "x");
      }
      Offsets offsets = Offsets.of(text.toString());
      for (int i = 0; i <= text.length(); i++) {
        boolean middle = i > 0 && i < text.length() && Character.isLowSurrogate(text.charAt(i));
        if (!middle) {
          assertThat(offsets.codePoint(i)).isEqualTo(text.codePointCount(0, i));
        }
      }
    }
  }

  @Test
  void refusesPlacesOutside() {
    assertThatThrownBy(() -> Offsets.of("abc").codePoint(4)).hasMessageContaining("offset 4");
  }
}
