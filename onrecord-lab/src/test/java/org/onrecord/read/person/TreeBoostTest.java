package org.onrecord.read.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.read.person.TreeBoost.Sample;

/** Trees learn which row of a sample is right. */
class TreeBoostTest {
  private static float[] row(float subject, float here) {
    float[] row = new float[PronounFeature.COUNT];
    row[PronounFeature.SUBJECT.column()] = subject;
    row[PronounFeature.HERE.column()] = here;
    return row;
  }

  /** The subject is right, unless the other was mentioned in the sentence. */
  private static List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      samples.add(new Sample(List.of(row(1, 0), row(0, 0)), 0));
      samples.add(new Sample(List.of(row(1, 0), row(0, 1)), 1));
    }
    return samples;
  }

  private static byte[] grown() {
    return new TreeBoost(40, 0.2, 1, 1).grow(samples());
  }

  @Test
  void theRightRowWeighsMost() {
    PronounTrees trees = PronounTrees.of(grown());
    assertThat(trees.weigh(row(1, 0))).isGreaterThan(trees.weigh(row(0, 0)));
    assertThat(trees.weigh(row(0, 1))).isGreaterThan(trees.weigh(row(1, 0)));
  }

  @Test
  void theSameSamplesGiveTheSameBytes() {
    assertThat(grown()).isEqualTo(grown());
  }
}
