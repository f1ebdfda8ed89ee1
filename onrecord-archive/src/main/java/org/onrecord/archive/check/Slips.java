package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.archive.words.Words;

/**
 * Differences between the same words: of case and punctuation inside, of typography, or none at
 * all.
 */
final class Slips {
  private Slips() {}

  /**
   * The diff where words agree: one KEPT edit, unless case or punctuation differ in a way that is
   * more than typography.
   *
   * <p>Typography is: quotation marks, dashes, spaces, the shape of an apostrophe or hyphen, the
   * case of the first letter of a run, and the pause or point before the first and after the last
   * word.
   */
  static List<Edit> between(
      Wording record, Wording draft, List<List<QuotedWord>> runs, int[] places) {
    List<Edit> edits = new ArrayList<>();
    List<String> same = new ArrayList<>();
    for (int run = 0; run < runs.size(); run++) {
      List<QuotedWord> words = runs.get(run);
      for (int k = 0; k < words.size(); k++) {
        QuotedWord here = words.get(k);
        QuotedWord there = record.words().get(places[run] + k);
        boolean joined =
            k > 0 ? sameJoint(record, places[run] + k, here) : Margins.sameLead(there, here);
        boolean counted = Figures.differ(record.words(), places[run] + k, words, k);
        if (counted || !joined || !sameCase(there, here, k == 0)) {
          flush(edits, same);
          edits.add(new Edit(Edit.Kind.CHANGED, List.of(shown(there, k)), List.of(shown(here, k))));
        } else {
          same.add(here.raw());
        }
      }
    }
    flush(edits, same);
    String after = after(record, runs, places);
    if (!Margins.sameTail(after, draft.tail())) {
      edits.add(new Edit(Edit.Kind.CHANGED, List.of(ending(after)), List.of(draft.tail().strip())));
    }
    return edits;
  }

  /** True where a slip makes another number: "102" for "10²", "5" for "–5". */
  static boolean changeNumbers(Wording record, List<List<QuotedWord>> runs, int[] places) {
    for (int run = 0; run < runs.size(); run++) {
      for (int k = 0; k < runs.get(run).size(); k++) {
        if (Figures.differ(record.words(), places[run] + k, runs.get(run), k)) {
          return true;
        }
      }
    }
    return false;
  }

  /** True when something changed, and none of the words: "woman, who" for "woman who". */
  static boolean areAllThatChanged(List<Edit> diff) {
    List<Edit> changed = diff.stream().filter(edit -> edit.kind() != Edit.Kind.KEPT).toList();
    return !changed.isEmpty()
        && changed.stream()
            .allMatch(
                edit ->
                    Words.of(String.join(" ", edit.record()))
                        .equals(Words.of(String.join(" ", edit.draft()))));
  }

  private static void flush(List<Edit> edits, List<String> same) {
    if (!same.isEmpty()) {
      edits.add(new Edit(Edit.Kind.KEPT, same, same));
      same.clear();
    }
  }

  private static String shown(QuotedWord word, int k) {
    return k == 0
        ? Margins.foreign(word.gap(), word) + word.raw()
        : word.gap().strip() + " " + word.raw();
  }

  private static boolean sameCase(QuotedWord there, QuotedWord here, boolean first) {
    String a = plain(there.raw());
    String b = plain(here.raw());
    if (a.equals(b)) {
      return true;
    }
    boolean shown = here.raw().startsWith("[");
    return (first || shown || here.startsSentence() != there.startsSentence())
        && a.substring(1).equals(b.substring(1));
  }

  /**
   * The word with straight apostrophes and plain hyphens, without what cannot be seen and the
   * brackets of "[w]e", its case kept.
   */
  private static String plain(String raw) {
    StringBuilder plain = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\u2019' || c == '\u2018' || c == '\u02bc') {
        plain.append('\'');
      } else if (isHyphen(c)) {
        plain.append('-');
      } else if ("\u00ad\u200b\u2060\ufeff[]".indexOf(c) < 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** True when what stands before the two words differs in typography at most; figures aside. */
  private static boolean sameJoint(Wording record, int place, QuotedWord here) {
    QuotedWord there = record.words().get(place);
    return there.breaksBefore()
        || Figures.meet(record.words(), place)
        || joint(there.gap()).equals(joint(here.gap()));
  }

  /** The punctuation between two words without marks and spaces, all dashes alike. */
  private static String joint(String gap) {
    StringBuilder joint = new StringBuilder();
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      if (isHyphen(c) && isGlued(gap)) {
        continue;
      }
      if (isDash(c)) {
        if (joint.length() == 0 || joint.charAt(joint.length() - 1) != '-') {
          joint.append('-');
        }
      } else if (!isMark(c) && !isSpace(c)) {
        joint.append(c == '\u2026' ? "..." : String.valueOf(c));
      }
    }
    return joint.toString();
  }

  /** A hyphen that joins two words is like a space: "well-known", "well known". */
  private static boolean isGlued(String gap) {
    return gap.length() == 1;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2012' || c == '\u2212';
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
  }

  static boolean isMark(char c) {
    return "\"'`\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a".indexOf(c)
        >= 0;
  }

  /** True when the draft's characters inside its marks stand in the record, one for one. */
  static boolean sameCodePoints(
      Wording record, Wording draft, List<List<QuotedWord>> runs, int[] places) {
    for (int run = 0; run < runs.size(); run++) {
      List<QuotedWord> words = runs.get(run);
      for (int k = 0; k < words.size(); k++) {
        QuotedWord there = record.words().get(places[run] + k);
        QuotedWord here = words.get(k);
        boolean sameGap = k > 0 ? there.gap().equals(here.gap()) : sameLead(there, here, run);
        if (!there.raw().equals(here.raw()) || !sameGap) {
          return false;
        }
      }
    }
    return ending(after(record, runs, places)).equals(Margins.visible(draft.tail()));
  }

  private static boolean sameLead(QuotedWord there, QuotedWord here, int run) {
    return run == 0
        ? Margins.sameLeadCodePoints(there, here)
        : !here.elided() && ending(there.gap()).equals(ending(here.gap()));
  }

  /** What stands on record after the last word of the last run. */
  private static String after(Wording record, List<List<QuotedWord>> runs, int[] places) {
    int last = runs.size() - 1;
    int end = places[last] + runs.get(last).size();
    return end < record.size() ? record.words().get(end).gap() : record.tail();
  }

  /** The punctuation right after the last word. */
  static String ending(String gap) {
    int i = 0;
    while (i < gap.length() && !isMark(gap.charAt(i)) && !Character.isWhitespace(gap.charAt(i))) {
      i++;
    }
    return gap.substring(0, i);
  }
}
