package org.onrecord.read.kinship;

import java.util.List;
import org.onrecord.language.NounPhrase;
import org.onrecord.language.Text;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.People;
import org.onrecord.reading.Quotation;

/**
 * Finds the family and couple ties that a story states or plainly implies, and those that follow
 * from them.
 */
public final class KinshipFinder {
  /** Loads the kinship words. */
  public KinshipFinder() {}

  /**
   * Finds the ties between the people of {@code text}: stated ones in text order, then derived
   * ones.
   */
  public List<Kinship> find(
      Text text, List<NounPhrase> phrases, People people, List<Quotation> quotations) {
    return List.of();
  }
}
