package org.onrecord.read.person;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.language.Text;

/** The words of the full names of one text's people that may stand alone for one of them. */
final class PartsOfNames {
  private final Text text;
  private final int[] facts;
  private final Set<String> parts = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();

  PartsOfNames(Text text, int[] facts) {
    this.text = text;
    this.facts = facts;
  }

  /** Whether a word in lower case is part of somebody's full name. */
  boolean contains(String lower) {
    return parts.contains(NameForms.fold(lower));
  }

  /** Whether a word in lower case is the last of somebody's full name. */
  boolean isSurname(String lower) {
    return surnames.contains(lower);
  }

  /**
   * The words that may stand alone for whoever has the full name: "Odell", "Corrado" of "Ines
   * Corrado Marsh", "Masri" of "Yusuf al-Masri"; folded, as a paper writes "Núñez" and "Nunez".
   */
  void add(Name name) {
    String last = part(name.end() - 1);
    parts.add(last);
    surnames.add(text.lower(name.end() - 1));
    parts.add(part(name.first()));
    parts.add(NameForms.withoutArticle(last));
    for (int token = name.first() + 1; token < name.end() - 1; token++) {
      boolean surname = NameTable.surname(facts[token]) >= NameTable.given(facts[token]);
      // Margaret "PEG" Odell
      boolean marked = !Character.isLetter(text.word(token - 1).charAt(0));
      if ((surname || marked) && text.isCapital(token) && text.word(token).length() > 2) {
        parts.add(part(token));
      }
    }
  }

  private String part(int token) {
    return NameForms.fold(text.lower(token));
  }
}
