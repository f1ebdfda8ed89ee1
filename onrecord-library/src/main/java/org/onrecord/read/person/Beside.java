package org.onrecord.read.person;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/** What stands beside a name and tells whether its bearer can be somebody named before. */
final class Beside {
  private final Text text;
  private final PersonWords words;

  Beside(Text text, PersonWords words) {
    this.text = text;
    this.words = words;
  }

  /** 1 for "her MOTHER, Ottilie Marsh", -1 for "his BROTHER Abel"; 0 for none and for "cousin". */
  int kinSex(Name name) {
    int before = name.outer() - 1;
    if (before > 0 && text.is(before, ",")) {
      // not "his mother, Abel Odell said, was"
      boolean setOff = name.end() >= text.size() || text.is(name.end(), Tag.PUNCT);
      before = setOff ? before - 1 : 0;
    }
    if (before <= 0 || name.size() < 2 || !words.isKin(text.lower(before))) {
      return 0;
    }
    return words.sexOf(text.lower(before));
  }

  /** "JEN said", "told JEN": not one of a list of children, who may be called after a parent. */
  boolean isAlone(Name name) {
    int before = name.outer() - 1;
    boolean listed = before >= 0 && (text.is(before, "and") || text.is(before, ","));
    // "It is over, JEN."
    listed &= !isCalledOut(name, before);
    listed |= text.is(name.end(), "and") || text.is(name.end(), "&");
    boolean aged = text.is(name.end(), ",") && text.is(name.end() + 1, Tag.CD);
    boolean kin =
        before >= 0 && (words.isKin(text.lower(before)) || words.isPluralKin(text.lower(before)));
    return !listed && !aged && !kin;
  }

  /** "a Mr ODELL": another than those named so far. */
  boolean isSomeOther(Name name) {
    int before = name.outer() - 1;
    return name.hasTitle()
        && (text.is(before, "a") || text.is(before, "another"))
        && words.titleSex(NameRun.bare(text.lower(name.first() - 1))) != PersonWords.Sex.EITHER;
  }

  /** "It is over, JEN.": spoken to, at the end of what is said. */
  private boolean isCalledOut(Name name, int comma) {
    return comma > 0
        && text.is(comma, ",")
        && !text.isCapital(comma - 1)
        && !text.is(comma - 1, Tag.PUNCT)
        && !text.is(comma - 1, Tag.CD)
        && !words.isKin(text.lower(comma - 1))
        && !words.isPluralKin(text.lower(comma - 1))
        && name.end() + 1 < text.size()
        && text.is(name.end(), Tag.PUNCT)
        && text.is(name.end() + 1, Tag.PUNCT);
  }
}
