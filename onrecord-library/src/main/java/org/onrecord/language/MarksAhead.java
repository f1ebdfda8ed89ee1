package org.onrecord.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onrecord.language.QuoteMark.Family;
import org.onrecord.language.QuoteMark.Turn;

/** What comes after each mark of a paragraph, computed once from the right. */
final class MarksAhead {
  /** A single mark that surely closes comes before any that opens or any double that closes. */
  private final boolean[] closesLater;

  /** A single mark that can close comes at all. */
  private final boolean[] singleClosesLater;

  /** The next two marks of the family that are no weak ones both close. */
  private final boolean[] closesTwice;

  /** The next single mark that is no weak one closes, whatever other marks stand before it. */
  private final boolean[] singleClosesNext;

  /** The next mark of another family closes. */
  private final boolean[] otherClosesNext;

  /** After that mark, too, the next single one closes. */
  private final boolean[] singleClosesAfterOther;

  MarksAhead(List<QuoteMark> marks) {
    int size = marks.size();
    singleClosesNext = new boolean[size];
    otherClosesNext = new boolean[size];
    singleClosesAfterOther = new boolean[size];
    outerStretch(marks);
    closesLater = new boolean[size];
    singleClosesLater = new boolean[size];
    closesTwice = new boolean[size];
    boolean sure = false;
    boolean single = false;
    Map<Family, Integer> closers = new EnumMap<>(Family.class);
    for (int i = size - 1; i >= 0; i--) {
      closesLater[i] = sure;
      singleClosesLater[i] = single;
      QuoteMark mark = marks.get(i);
      Family family = mark.family();
      closesTwice[i] = closers.getOrDefault(family, 0) >= 2;
      if (mark.family() == Family.SINGLE) {
        single |= mark.turn().canClose();
      }
      if (mark.turn() != Turn.CLOSES) {
        sure = false;
        closers.remove(family);
      } else if (!mark.weak()) {
        sure = mark.family() == Family.SINGLE;
        closers.merge(family, 1, Integer::sum);
      }
    }
  }

  private void outerStretch(List<QuoteMark> marks) {
    boolean single = false;
    boolean other = false;
    boolean singleAfterOther = false;
    for (int i = marks.size() - 1; i >= 0; i--) {
      singleClosesNext[i] = single;
      otherClosesNext[i] = other;
      singleClosesAfterOther[i] = singleAfterOther;
      QuoteMark mark = marks.get(i);
      boolean closes = mark.turn() == Turn.CLOSES;
      if (mark.family() != Family.SINGLE) {
        other = closes;
        singleAfterOther = single;
      } else if (!mark.weak()) {
        single = closes;
      }
    }
  }

  /**
   * What ends in s and stands in a stretch in single marks is a plural's apostrophe: 'We like the
   * players' | "Unity" song,' she said.
   */
  boolean singleClosesNext(int i) {
    return singleClosesNext[i];
  }

  /** 'She said, "You pay the crews' | wages." I did.' */
  boolean otherClosesNext(int i) {
    return otherClosesNext[i];
  }

  boolean singleClosesAfterOther(int i) {
    return singleClosesAfterOther[i];
  }

  boolean closesLater(int i) {
    return closesLater[i];
  }

  boolean singleClosesLater(int i) {
    return singleClosesLater[i];
  }

  boolean closesTwice(int i) {
    return closesTwice[i];
  }
}
