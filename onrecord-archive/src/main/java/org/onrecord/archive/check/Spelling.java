package org.onrecord.archive.check;

import java.util.List;
import org.onrecord.archive.words.Words;
import org.onrecord.lexicon.WordList;

/** Tells British and American spellings of one word: "harbour", "harbor". */
final class Spelling {
  private static final WordList BRITISH = WordList.named("spellings");

  private Spelling() {}

  /** True when all that changed is how words are spelled on either side of the Atlantic. */
  static boolean isAllThatChanged(List<Edit> diff) {
    boolean changed = false;
    for (Edit edit : diff) {
      if (edit.kind() == Edit.Kind.KEPT) {
        continue;
      }
      if (!american(edit.record()).equals(american(edit.draft()))
          || Words.of(String.join(" ", edit.record()))
              .equals(Words.of(String.join(" ", edit.draft())))) {
        return false;
      }
      changed = true;
    }
    return changed;
  }

  private static List<String> american(List<String> words) {
    return Words.of(String.join(" ", words)).stream()
        .map(word -> BRITISH.contains(word) ? BRITISH.value(word) : word)
        .toList();
  }
}
