package org.onrecord.read.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.lexicon.WordList;

/** Chooses the figure whose features weigh most, if they outweigh that it is nobody named. */
final class PronounWeights implements PronounChoice {
  private final double[] weights;

  PronounWeights(double[] weights) {
    this.weights = weights.clone();
  }

  /** The weights that the library ships. */
  static PronounWeights load() {
    WordList list = WordList.named("pronoun-weights");
    PronounFeature[] features = PronounFeature.values();
    double[] weights = new double[features.length];
    for (PronounFeature feature : features) {
      weights[feature.column()] = Double.parseDouble(list.value(feature.key()));
    }
    return new PronounWeights(weights);
  }

  /** What the features weigh together. */
  double weigh(double[] features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }

  @Override
  public @Nullable Figure choose(int token, List<Figure> candidates, List<double[]> features) {
    // The last row is that of nobody.
    double best = weigh(features.get(candidates.size()));
    Figure chosen = null;
    for (int i = 0; i < candidates.size(); i++) {
      double weight = weigh(features.get(i));
      if (weight > best) {
        best = weight;
        chosen = candidates.get(i);
      }
    }
    return chosen;
  }
}
