package org.onrecord.archive.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.archive.words.Words;
import org.onrecord.lexicon.WordList;

/**
 * What a text calls somebody whom it does not name: "a coastguard spokesman", "one of the crew".
 *
 * @param words the words before a comma, in compared form
 */
record Description(List<String> words) {
  private static final WordList NOUNS = WordList.named("person-nouns");

  /** What {@link #neutral} makes of "spokesman". */
  private static final String SPOKES = "spokes";

  /** What opens a description and says nothing of who it is. */
  private static final Set<String> OPENING =
      Set.of(
          "the", "a", "an", "one", "another", "some", "this", "that", "these", "those", "his",
          "her", "their", "its", "our", "my", "your", "of");

  /** What follows says more of it: "the manager of the bank", "a man who saw it". */
  private static final Set<String> MORE =
      Set.of(
          "of", "for", "from", "in", "at", "on", "with", "by", "to", "near", "under", "behind",
          "aboard", "inside", "who", "whose", "which", "that", "and");

  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "it", "we", "i", "you", "him", "her", "them", "who", "one", "both",
          "others", "another");

  Description {
    words = List.copyOf(words);
  }

  static Description of(String text) {
    int comma = text.indexOf(',');
    return new Description(Words.of(comma < 0 ? text : text.substring(0, comma)));
  }

  /** "she", "they": describes nobody. */
  boolean isPronoun() {
    return words.size() < 2 && (words.isEmpty() || PRONOUNS.contains(words.get(0)));
  }

  /**
   * The noun that says what somebody is: "spokesman" of "a coastguard spokesman", "crew" of "one of
   * the crew", "wife" of "Okafor's wife". Empty for none.
   *
   * @param name words that are somebody's name: "daughter" of "his daughter Beatrice Marlowe"
   */
  String head(Set<String> name) {
    int from = 0;
    while (from < words.size() && OPENING.contains(words.get(from))) {
      from++;
    }
    String head = "";
    for (String word : words.subList(from, words.size())) {
      if (MORE.contains(word)) {
        break;
      }
      head = name.contains(word) ? head : word;
    }
    return neutral(head);
  }

  String head() {
    return head(Set.of());
  }

  /** "okafor" of "Okafor's wife", "chief" of "the chief's wife". */
  Optional<String> owner() {
    for (int i = words.size() - 2; i >= 0; i--) {
      String word = words.get(i);
      if (word.endsWith("'s")) {
        List<String> before =
            words.subList(0, i).stream().filter(w -> !OPENING.contains(w)).toList();
        String bare = word.substring(0, word.length() - 2);
        return Optional.of(String.join(" ", before) + " " + bare).map(String::strip);
      }
    }
    return Optional.empty();
  }

  /** True where the head is a noun of family: "her daughter". */
  boolean isKin() {
    return NOUNS.value(head()).endsWith("kin");
  }

  /**
   * True where both may be of one: one says no more than the other ("a spokesman", "the
   * coastguard's spokesman"), or one speaks for the other ("the council", "a council spokeswoman").
   */
  boolean mayBe(Description other) {
    Set<String> mine = telling();
    Set<String> theirs = other.telling();
    if (mine.containsAll(theirs) || theirs.containsAll(mine)) {
      return true;
    }
    boolean speaksFor = mine.remove(SPOKES) || theirs.remove(SPOKES);
    mine.remove(SPOKES);
    theirs.remove(SPOKES);
    mine.retainAll(theirs);
    return speaksFor && !mine.isEmpty();
  }

  private Set<String> telling() {
    Set<String> telling = new HashSet<>();
    for (String word : words) {
      if (!OPENING.contains(word) && !MORE.contains(word)) {
        telling.add(neutral(word));
      }
    }
    return telling;
  }

  /** True where the noun is a word of the role: "chief" of "police chief". */
  static boolean isNoun(String role, String head) {
    return Words.of(role).stream().map(Description::neutral).anyMatch(head::equals);
  }

  /** "spokes" of "spokeswoman" and "spokesman's". */
  static String neutral(String word) {
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    for (String end : List.of("woman", "person", "people", "women", "men", "man")) {
      if (bare.endsWith(end) && bare.length() > end.length() + 2) {
        return bare.substring(0, bare.length() - end.length());
      }
    }
    return bare;
  }
}
