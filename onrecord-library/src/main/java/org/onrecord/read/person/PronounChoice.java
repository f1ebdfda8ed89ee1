package org.onrecord.read.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses whom a pronoun means. */
interface PronounChoice {
  /**
   * The figure that the pronoun at {@code token} means, or null where that is not safe to say.
   *
   * @param candidates figures of the right sex that are mentioned before or right after
   * @param features what speaks for each, by {@link PronounFeature#column}, and last what speaks
   *     for nobody
   */
  @Nullable Figure choose(int token, List<Figure> candidates, List<float[]> features);
}
