package org.onrecord.archive.person;

import java.util.List;
import java.util.Optional;
import org.onrecord.archive.words.Words;
import org.onrecord.lexicon.WordList;

/** Which field of work a role belongs to, by the word list {@code professions}. */
public final class Professions {
  private static final WordList FIELDS = WordList.named("professions");

  private Professions() {}

  /** "Labour MP for Calderwick" is politics; "leader" says nothing. */
  public static Optional<String> field(String role) {
    List<String> words = Words.of(role);
    int end = words.size();
    for (int i = 0; i < words.size(); i++) {
      // "MP for Calderwick", "head of music": what comes after is not what somebody is.
      if (i > 0 && (words.get(i).equals("for") || words.get(i).equals("of"))) {
        end = i;
        break;
      }
    }
    for (int i = end - 1; i >= 0; i--) {
      String field = FIELDS.value(words.get(i));
      if (!field.isEmpty()) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** A council's leader is in politics. */
  static Optional<String> fieldOfOrganisation(String key) {
    boolean politics =
        key.endsWith(" council") || key.endsWith(" party") || key.equals("parliament");
    return politics ? Optional.of("politics") : Optional.empty();
  }
}
