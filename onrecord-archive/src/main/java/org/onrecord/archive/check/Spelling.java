package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.archive.words.Words;
import org.onrecord.lexicon.WordList;

/** Tells British and American spellings of one word: "harbour", "harbor". */
final class Spelling {
  private static final WordList BRITISH = WordList.named("spellings");

  /** Words written as two here and as one there, with the last of the two: "anymore", "more". */
  private static final Set<String> DIVIDED =
      BRITISH.entries().stream()
          .filter(entry -> entry.indexOf(' ') > 0)
          .flatMap(
              entry -> Stream.of(BRITISH.value(entry), entry.substring(entry.indexOf(' ') + 1)))
          .collect(Collectors.toUnmodifiableSet());

  private Spelling() {}

  /** True for a word that may be written as two, and for the last of such two. */
  static boolean mayBeDivided(String key) {
    return DIVIDED.contains(key);
  }

  /** True when all that changed is how words are spelled on either side of the Atlantic. */
  static boolean isAllThatChanged(List<Edit> diff) {
    boolean changed = false;
    List<String> record = new ArrayList<>();
    List<String> draft = new ArrayList<>();
    for (int i = 0; i <= diff.size(); i++) {
      if (i < diff.size() && diff.get(i).kind() != Edit.Kind.KEPT) {
        record.addAll(Words.of(String.join(" ", diff.get(i).record())));
        draft.addAll(Words.of(String.join(" ", diff.get(i).draft())));
      } else if (!record.isEmpty() || !draft.isEmpty()) {
        if (record.equals(draft) || !same(record, draft)) {
          return false;
        }
        changed = true;
        record.clear();
        draft.clear();
      }
    }
    return changed;
  }

  /**
   * True when the words are the same but for their spelling: "any more harbours", "anymore
   * harbors".
   */
  static boolean same(List<String> one, List<String> other) {
    return american(one).equals(american(other));
  }

  private static List<String> american(List<String> words) {
    List<String> american = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String two = i + 1 < words.size() ? words.get(i) + " " + words.get(i + 1) : "";
      if (BRITISH.contains(two)) {
        american.add(BRITISH.value(two));
        i++;
      } else {
        american.add(BRITISH.contains(words.get(i)) ? BRITISH.value(words.get(i)) : words.get(i));
      }
    }
    return american;
  }
}
