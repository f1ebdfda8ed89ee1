package org.onrecord.read.kinship;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.lexicon.WordList;

/** The kinship nouns, their modifiers, and the verbs and nouns that make couples. Immutable. */
final class KinWords {
  private final Map<String, KinWord> nouns = new LinkedHashMap<>();
  private final WordList modifiers = WordList.named("kin-modifiers");
  private final WordList verbs = WordList.named("kin-verbs");
  private final WordList coupleNouns = WordList.named("couple-nouns");

  KinWords() {
    WordList list = WordList.named("kin-nouns");
    for (String noun : list.entries()) {
      nouns.put(noun, KinWord.parse(list.value(noun)));
    }
  }

  /** What the noun says, or null where it is no kinship noun. */
  @Nullable KinWord noun(String lower) {
    return nouns.get(lower);
  }

  /** What the modifier does, or an empty string. */
  String modifier(String lower) {
    return modifiers.value(lower);
  }

  /** How the verb ties, or an empty string. */
  String verb(String lower) {
    return verbs.value(lower);
  }

  /** What the noun for a couple's bond says, or an empty string. */
  String coupleNoun(String lower) {
    return coupleNouns.value(lower);
  }
}
