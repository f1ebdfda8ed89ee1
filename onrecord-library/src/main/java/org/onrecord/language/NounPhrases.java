package org.onrecord.language;

import java.util.ArrayList;
import java.util.List;

/** Finds base noun phrases by tags. */
final class NounPhrases {
  private NounPhrases() {}

  static List<NounPhrase> of(Text text) {
    List<NounPhrase> phrases = new ArrayList<>();
    for (int sentence = 0; sentence < text.sentences(); sentence++) {
      int end = text.sentenceEnd(sentence);
      int i = text.sentenceStart(sentence);
      while (i < end) {
        int stop = phraseEnd(text, i, end);
        if (stop > i) {
          phrases.add(new NounPhrase(i, stop, stop - 1));
        }
        i = Math.max(stop, i + 1);
      }
    }
    return phrases;
  }

  /** End of the phrase that begins at {@code first}; {@code first} if none does. */
  private static int phraseEnd(Text text, int first, int end) {
    Tag tag = text.tag(first);
    if (tag == Tag.PRP || tag == Tag.WP || tag == Tag.EX) {
      return first + 1;
    }
    int noun = first;
    int i = first;
    while (i < end && belongs(text.tag(i), i == first)) {
      if (text.tag(i).isNoun() || text.tag(i) == Tag.CD) {
        noun = i + 1;
      }
      i++;
    }
    return noun;
  }

  private static boolean belongs(Tag tag, boolean first) {
    return tag.isNoun()
        || tag.isAdjective()
        || tag == Tag.CD
        || tag == Tag.POS
        || (first && (tag == Tag.DT || tag == Tag.PRP$ || tag == Tag.PDT || tag == Tag.WP$));
  }
}
