package org.onrecord.read.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums of trees decide between figures and nobody. */
class PronounTreesTest {
  private static final int COLUMN = PronounFeature.SUBJECT.column();

  /** One tree: a row whose figure was a subject weighs 2, any other -1. */
  private static PronounTrees subjectsOnly() {
    ByteBuffer file = ByteBuffer.allocate(PronounTrees.BYTES);
    for (int node = 0; node < PronounTrees.NODES; node++) {
      file.put((byte) COLUMN);
      file.putFloat(0.5f);
    }
    for (int leaf = 0; leaf < PronounTrees.LEAVES; leaf++) {
      file.putFloat(leaf == PronounTrees.LEAVES - 1 ? 2 : -1);
    }
    return PronounTrees.of(file.array());
  }

  private static float[] row(float subject) {
    float[] row = new float[PronounFeature.COUNT];
    row[COLUMN] = subject;
    return row;
  }

  @Test
  void aRowGoesRightWhereItsValueIsNotBelow() {
    PronounTrees trees = subjectsOnly();
    assertThat(trees.weigh(row(0.4f))).isEqualTo(-1);
    assertThat(trees.weigh(row(0.5f))).isEqualTo(2);
  }

  @Test
  void whoWeighsMostIsChosen() {
    Figure first = new Figure("Ines Odell", List.of("ines", "odell"));
    Figure second = new Figure("Ida Marsh", List.of("ida", "marsh"));
    List<float[]> rows = List.of(row(0), row(1), row(0));
    assertThat(subjectsOnly().choose(0, List.of(first, second), rows)).isSameAs(second);
  }

  @Test
  void nobodyWhereNobodyOutweighsThat() {
    Figure figure = new Figure("Ines Odell", List.of("ines", "odell"));
    assertThat(subjectsOnly().choose(0, List.of(figure), List.of(row(0), row(0)))).isNull();
    assertThat(subjectsOnly().choose(0, List.of(), List.of(row(0)))).isNull();
  }

  @Test
  void theLibrarysTreesAskForFeaturesThatThereAre() {
    PronounTrees trees = PronounTrees.load();
    assertThat(trees.weigh(row(1))).isFinite();
  }
}
