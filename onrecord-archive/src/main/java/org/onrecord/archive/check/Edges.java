package org.onrecord.archive.check;

import java.util.List;

/**
 * Tells where a cut turns what is left: "We will resign" cut off "We will resign if we lose", "They
 * didn't suffer" cut off "I'd like to think they didn't suffer".
 */
final class Edges {
  /** How near to a cut a word must stand to be turned or lost by it. */
  private static final int BESIDE = 2;

  private final WordKinds kinds;
  private final Frames frames;

  Edges(WordKinds kinds) {
    this.kinds = kinds;
    this.frames = new Frames(kinds);
  }

  /**
   * True where a cut runs right beside a word that turns what is left, or takes a clause away that
   * begins with one: "if we lose" cut off "we will resign if we lose", at the ends of a draft's
   * words and in their middle: "We will charge nobody, unless the county withdraws. I can promise
   * relief." is not "We will charge nobody … I can promise relief." So does what denies or doubts a
   * clause or gives it to others: "It is false that".
   */
  boolean turn(Seam seam) {
    return anyTurning(first(seam.before()))
        || anyTurning(last(seam.before()))
        || anyTurning(first(seam.after()))
        || frames.turn(seam.before(), seam.next());
  }

  /** True for the "a" of "a few", which says some, where "few" says hardly any. */
  static boolean endsInA(List<QuotedWord> words) {
    return !words.isEmpty() && words.get(words.size() - 1).key().equals("a");
  }

  /** True for "few" and "little". */
  static boolean beginsWithFew(List<QuotedWord> words) {
    return !words.isEmpty()
        && (words.get(0).key().equals("few") || words.get(0).key().equals("little"));
  }

  private boolean anyTurning(List<QuotedWord> words) {
    return Atom.of(words).stream().anyMatch(kinds::isTurning);
  }

  private static List<QuotedWord> first(List<QuotedWord> words) {
    return words.subList(0, Math.min(BESIDE, words.size()));
  }

  private static List<QuotedWord> last(List<QuotedWord> words) {
    return words.subList(Math.max(0, words.size() - BESIDE), words.size());
  }
}
