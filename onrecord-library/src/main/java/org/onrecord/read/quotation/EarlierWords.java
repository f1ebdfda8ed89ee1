package org.onrecord.read.quotation;

import java.util.List;
import org.onrecord.reading.Quotation.Kind;

/** Tells whether what a line's earlier cues made is part of what a later cue says. */
final class EarlierWords {
  private EarlierWords() {}

  /** "They asked him for money when he rang, said Roe.": all of it is what Roe says. */
  static boolean areTold(List<Draft> earlier) {
    for (Draft draft : earlier) {
      if (draft.kind != Kind.INDIRECT) {
        return false;
      }
    }
    return !earlier.isEmpty();
  }

  /**
   * "Forecasts call for rain and floods, officials said": what things are demanded or announced
   * inside does not part what is said.
   */
  static boolean areThings(List<Draft> earlier) {
    for (Draft draft : earlier) {
      boolean thing = draft.rule.equals("phrase.noun") || draft.rule.equals("phrase.asked");
      if (draft.kind != Kind.INDIRECT || !thing) {
        return false;
      }
    }
    return !earlier.isEmpty();
  }
}
