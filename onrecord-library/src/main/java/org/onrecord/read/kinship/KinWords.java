package org.onrecord.read.kinship;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.lexicon.WordList;

/** The kinship nouns, their modifiers, and the verbs and nouns that make couples. Immutable. */
final class KinWords {
  private final Map<String, KinWord> nouns = new LinkedHashMap<>();
  private final WordList modifiers = WordList.named("kin-modifiers");
  private final WordList verbs = WordList.named("kin-verbs");
  private final WordList coupleNouns = WordList.named("couple-nouns");

  /** Every word at which a rule begins. */
  private final Set<String> triggers = new HashSet<>(List.of("and", "&"));

  KinWords() {
    WordList list = WordList.named("kin-nouns");
    for (String noun : list.entries()) {
      nouns.put(noun, KinWord.parse(list.value(noun)));
    }
    triggers.addAll(nouns.keySet());
    triggers.addAll(verbs.entries());
    triggers.addAll(coupleNouns.entries());
  }

  /** False for the many words at which no rule begins. */
  boolean isTrigger(String lower) {
    return triggers.contains(lower);
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
