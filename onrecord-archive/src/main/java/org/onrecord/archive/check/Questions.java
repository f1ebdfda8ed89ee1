package org.onrecord.archive.check;

import java.util.List;

/** Tells whether a statement became a question or a question a statement. */
final class Questions {
  private Questions() {}

  /**
   * True when the draft ends with a question mark and the speaker's sentence does not, or when it
   * has the whole of a question's last sentence without the mark. A fragment of a question need not
   * be one.
   */
  static boolean differ(Wording record, Wording draft, Cut cut) {
    boolean asked = isAsked(record, cut.to());
    boolean asks = draft.tail().indexOf('?') >= 0;
    boolean whole = cut.after().isEmpty() && cut.before().isEmpty();
    return asks ? !asked : asked && whole;
  }

  /** True when the sentence that ends before the word {@code end} is a question. */
  private static boolean isAsked(Wording record, int end) {
    List<QuotedWord> words = record.words();
    String gap = end < words.size() ? words.get(end).gap() : record.tail();
    return gap.indexOf('?') >= 0;
  }
}
