package org.onrecord.read.person;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.reading.Mention;

/**
 * Takes away those whom a pronoun hardly means while somebody else is there whom it may mean: one
 * whose name suggests the other sex, one who is only named in the words before the subject.
 */
final class LessLikely {
  /** Tokens from the opening of a sentence to the pronoun at most. */
  private static final int OPENING = 60;

  private final Text text;
  private final Discourse discourse;

  LessLikely(Text text, Discourse discourse) {
    this.text = text;
    this.discourse = discourse;
  }

  /** The candidates for the pronoun at {@code token} that are left; all where none would be. */
  List<Figure> without(List<Figure> candidates, int token, int sex) {
    if (candidates.size() < 2) {
      return candidates;
    }
    List<Figure> left = candidates;
    if (isAfterOpening(token)) {
      left = kept(left, figure -> !isInOpening(figure, token));
    }
    return left.stream().anyMatch(figure -> isOfSex(figure, sex))
        ? kept(left, figure -> !isRatherOther(figure, sex))
        : left;
  }

  private interface Test {
    boolean holds(Figure figure);
  }

  private static List<Figure> kept(List<Figure> figures, Test test) {
    List<Figure> kept = new ArrayList<>();
    for (Figure figure : figures) {
      if (test.holds(figure)) {
        kept.add(figure);
      }
    }
    return kept.isEmpty() ? figures : kept;
  }

  /** "Dame Ines Odell": told, or by a name that few men have. */
  private static boolean isOfSex(Figure figure, int sex) {
    return figure.woman * sex > 0 || (figure.woman == 0 && figure.likelyWoman * sex >= 2);
  }

  /** "Her agent, Toby Marsh, said SHE": some women are called Toby, but more men. */
  private static boolean isRatherOther(Figure figure, int sex) {
    return figure.woman == 0 && figure.likelyWoman * sex < 0 && figure.tied * sex <= 0;
  }

  /** "Born in Harwick to Abel and Ines Odell, SHE won": the subject after a participle's words. */
  private boolean isAfterOpening(int token) {
    int start = text.sentenceStart(text.sentenceOf(token));
    boolean subject = text.is(token, "he") || text.is(token, "she");
    return subject
        && token - start < OPENING
        && text.is(token - 1, ",")
        && (text.is(start, Tag.VBN) || text.is(start, Tag.VBG) || text.is(start, "born"));
  }

  /** Named there, and not right after the participle: "Born Ines Marsh, SHE". */
  private boolean isInOpening(Figure figure, int token) {
    Reference last = figure.lastReference();
    int start = text.sentenceStart(text.sentenceOf(token));
    return last.first() > start + 1
        && last.kind() != Mention.Kind.PRONOUN
        && !discourse.isQuoted(last.first());
  }
}
