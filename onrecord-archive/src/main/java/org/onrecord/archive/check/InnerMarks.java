package org.onrecord.archive.check;

import java.util.List;
import java.util.Set;

/**
 * Tells whether words inside a quotation were put in quotation marks or lost them: <i>I trust the
 * "experts"</i> for <i>I trust the experts</i>. The shape of the marks is typography; that they are
 * there is not.
 */
final class InnerMarks {
  /** Words that begin with an apostrophe. */
  private static final Set<String> CLIPPED =
      Set.of("em", "tis", "twas", "til", "cause", "cos", "n", "bout", "round", "er", "im");

  private InnerMarks() {}

  /** True where between two words of a run one of the two has marks and the other has none. */
  static boolean differ(Wording record, List<List<QuotedWord>> runs, int[] places) {
    for (int run = 0; run < runs.size(); run++) {
      List<QuotedWord> words = runs.get(run);
      for (int k = 1; k < words.size(); k++) {
        QuotedWord there = record.words().get(places[run] + k);
        boolean whole = !there.breaksBefore() && !goesOn(there) && !goesOn(words.get(k));
        boolean here = isMarked(words.get(k - 1), words.get(k));
        if (whole && here != isMarked(record.words().get(places[run] + k - 1), there)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A new paragraph of a quotation opens its marks again. */
  private static boolean goesOn(QuotedWord word) {
    return word.gap().indexOf('\n') >= 0;
  }

  private static boolean isMarked(QuotedWord before, QuotedWord word) {
    String gap = word.gap();
    for (int i = 0; i < gap.length(); i++) {
      boolean genitive = i == 0 && before.key().endsWith("s");
      boolean clipped = i == gap.length() - 1 && isClipped(word);
      boolean apostrophe = "'\u2019\u2018".indexOf(gap.charAt(i)) >= 0;
      if (Slips.isMark(gap.charAt(i)) && !(apostrophe && (genitive || clipped))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClipped(QuotedWord word) {
    return CLIPPED.contains(word.key()) || Character.isDigit(word.raw().charAt(0));
  }
}
