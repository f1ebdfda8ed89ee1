package org.onrecord.lab.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class YardstickTest {
  @Test
  void oneWalkLeadsThroughAllPlaces() {
    int[] next = Yardstick.circle(1000);
    BitSet seen = new BitSet();
    int place = 0;
    for (int i = 0; i < next.length; i++) {
      seen.set(place);
      place = next[place];
    }
    assertThat(seen.cardinality()).isEqualTo(1000);
    assertThat(place).isZero();
  }

  @Test
  void aStepTakesTime() {
    assertThat(Yardstick.memoryStep()).isPositive();
  }
}
