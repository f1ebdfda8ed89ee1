package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowTest {
  private static final Look NARROW = new Look(false, 24);

  private static String written(Flow flow) {
    StringBuilder out = new StringBuilder();
    flow.writeTo(out, "> ", 2);
    return out.toString();
  }

  @Test
  void wordsAreWrappedUnderTheFirst() {
    assertThat(written(new Flow(NARROW).add("the ferry sails on Monday at nine")))
        .isEqualTo("> the ferry sails on\n  Monday at nine\n");
  }

  @Test
  void joinedWordsStayTogether() {
    assertThat(written(new Flow(NARROW).add("the ferry sails on x").add("Monday").join("s,", "1")))
        .isEqualTo("> the ferry sails on x\n  Mondays,\n");
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    assertThat(Width.of("日本")).isEqualTo(4);
    assertThat(Width.of("e\u0301")).isEqualTo(1);
    assertThat(new Look(false, 80).cut("日本日本日本", 7)).isEqualTo("日本...");
  }
}
