package org.onrecord.read.kinship;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;

/** Who of a story's people has died, as far as it decides whether a tie is one of the past. */
final class Dead {
  private final KinText kin;
  private final Text text;
  private final Set<String> persons = new HashSet<>();

  Dead(KinText kin) {
    this.kin = kin;
    this.text = kin.text;
    for (int token = 0; token < text.size(); token++) {
      read(token);
    }
  }

  boolean contains(String person) {
    return persons.contains(person);
  }

  private void read(int token) {
    switch (text.lower(token)) {
      case "died", "predeceased", "perished" -> add(kin.participants.subject(token));
      case "dies" -> {
        if (text.is(token, Tag.VBZ)) {
          add(kin.participants.subject(token));
        }
      }
      case "passed" -> {
        if (text.is(token + 1, "away") || text.is(token + 1, "on")) {
          add(kin.participants.subject(token));
        }
      }
      case "survived" -> {
        if (text.is(token + 1, "by")) {
          add(kin.participants.subject(token));
        }
      }
      case "killed", "murdered" -> {
        add(
            kin.participants.isBe(token - 1)
                ? kin.participants.subject(token)
                : kin.participants.one(token + 1, kin::stops));
      }
      case "death", "funeral", "murder" -> add(possessor(token));
      case "late" -> {
        if (text.is(token - 1, "the")) {
          add(kin.participants.one(token + 1, kin::stops));
        }
      }
      default -> {}
    }
  }

  /** "Ivo Pell's death", "the death of Ivo Pell". */
  private Group possessor(int noun) {
    if (text.is(noun + 1, "of")) {
      return kin.participants.one(noun + 2, kin::stops);
    }
    if (text.is(noun - 1, Tag.POS)) {
      return kin.people.endsName(noun - 1) ? kin.people.named(noun - 2) : Group.NOBODY;
    }
    return Group.NOBODY;
  }

  /** Only of those named there: who "he" is, is less sure. */
  private void add(Group group) {
    if (!group.isEmpty() && kin.people.isName(group.end() - 1)) {
      persons.addAll(group.persons());
    }
  }
}
