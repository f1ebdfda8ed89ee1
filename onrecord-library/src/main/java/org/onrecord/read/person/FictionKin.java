package org.onrecord.read.person;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.person.NameModel.Sort;

/** Finds the kin of figures of fiction, who are of fiction as well. */
final class FictionKin {
  /** Tokens from the owner's name to the name of the kin at most. */
  private static final int BETWEEN = 5;

  private final Text text;
  private final PersonWords words;

  FictionKin(Text text, PersonWords words) {
    this.text = text;
    this.words = words;
  }

  /** "Kit's wild daughter INES" is nobody where Kit is a part that somebody plays. */
  void drop(List<Name> names, String[] keys, Sort[] sorts, Predicate<String> fiction) {
    Set<String> kin = new HashSet<>();
    for (int i = 1; i < sorts.length; i++) {
      if (sorts[i] == Sort.PERSON
          && sorts[i - 1] != Sort.PERSON
          && isKin(names.get(i - 1), names.get(i))
          && fiction.test(keys[i - 1])) {
        kin.add(keys[i]);
      }
    }
    for (int i = 0; i < sorts.length && !kin.isEmpty(); i++) {
      sorts[i] = kin.contains(keys[i]) ? Sort.OTHER : sorts[i];
    }
  }

  private boolean isKin(Name owner, Name name) {
    int noun = name.outer() - 1;
    noun -= text.is(noun, ",") ? 1 : 0;
    return text.is(owner.end(), Tag.POS)
        && name.outer() - owner.end() <= BETWEEN
        && noun > owner.end()
        && words.isKin(text.lower(noun));
  }
}
