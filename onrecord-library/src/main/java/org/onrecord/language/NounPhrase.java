package org.onrecord.language;

/**
 * A base noun phrase: determiner, modifiers and head, without what follows the head.
 *
 * @param first its first token
 * @param end the token after its last
 * @param head its head noun, name's last word or pronoun
 */
public record NounPhrase(int first, int end, int head) {
  public NounPhrase {
    if (first < 0 || head < first || head >= end) {
      throw new IllegalArgumentException("not a phrase: " + first + ".." + end + ", head " + head);
    }
  }
}
