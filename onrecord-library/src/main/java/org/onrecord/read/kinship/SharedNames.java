package org.onrecord.read.kinship;

import java.util.List;
import java.util.Optional;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;
import org.onrecord.read.clause.PeopleInText;
import org.onrecord.reading.Kinship.Type;

/**
 * Reads a couple from a surname that two share and a word that makes them parents: "Ivo and Maud
 * Pell were jailed for what they did to their children".
 */
final class SharedNames {
  private static final int REACH = 40;

  private final KinText kin;
  private final Text text;
  private final Ties ties;

  SharedNames(KinText kin, Ties ties) {
    this.kin = kin;
    this.text = kin.text;
    this.ties = ties;
  }

  /** Reads the pair whose "and" stands at {@code token}. */
  void read(int token) {
    if (!kin.participants.isAnd(token)
        || !kin.people.endsName(token)
        || !kin.people.startsName(token + 1)) {
      return;
    }
    PeopleInText.Place one = kin.people.name(token - 1);
    PeopleInText.Place other = kin.people.name(token + 1);
    boolean shared = one.end() - one.first() == 1 && other.end() - other.first() > 1;
    if (!shared || one.person().equals(other.person()) || kin.participants.isAnd(other.end())) {
      return;
    }
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(token)), other.end() + REACH);
    if (text.is(limit, "their")) {
      // "Ivo and Maud Pell founded the firm. Their grandson"
      limit = Math.min(text.sentenceEnd(text.sentenceOf(limit)), limit + 4);
    }
    boolean parents = areParents(one.first(), other.end()) || isWedding(one.first() - 1);
    for (int t = other.end() - 1; t < limit; t++) {
      if (parents || makesParents(t, other.end()) || isTheirWedding(t)) {
        Group group = new Group(List.of(one.person(), other.person()), one.first(), other.end());
        ties.addPairs(
            new Ties.Claim(
                Type.SPOUSE, Optional.empty(), group.first(), group.end(), "kin.shared-name"),
            group);
        return;
      }
    }
  }

  /**
   * "her parents, Ivo and Maud Pell", "Ivo and Maud Pell's son", "the son of Ivo and Maud Pell".
   */
  private boolean areParents(int first, int end) {
    int before = text.is(first - 1, ",") ? first - 2 : first - 1;
    if (text.is(before, "parents")) {
      return true;
    }
    if (text.is(before, "of")) {
      KinWord word = kin.words.noun(text.lower(before - 1));
      return word != null && word.is() == KinWord.Is.CHILD;
    }
    if (!text.is(end, Tag.POS)) {
      return false;
    }
    for (int token = end + 1; token < Math.min(text.size(), end + 5); token++) {
      KinWord word = kin.words.noun(text.lower(token));
      if (word != null) {
        return word.is() == KinWord.Is.CHILD && !word.weak();
      }
      if (!text.tag(token).isAdjective() && !text.is(token, Tag.CD)) {
        return false;
      }
    }
    return false;
  }

  /** "Years after their wedding, |Ivo and Maud Pell". */
  private boolean isWedding(int before) {
    int noun = text.is(before, ",") ? before - 1 : before;
    return isTheirWedding(noun);
  }

  /** "their wedding", "their vows": of two who share a name. */
  private boolean isTheirWedding(int token) {
    boolean their = text.is(token - 1, "their") || text.is(token - 2, "their");
    return their
        && switch (text.lower(Math.max(0, token))) {
          case "wedding", "vows", "marriage", "honeymoon" -> true;
          default -> false;
        };
  }

  /** "their children", "their two young sons": a child's noun behind "their". */
  private boolean makesParents(int token, int after) {
    KinWord word = kin.words.noun(text.lower(token));
    boolean young = word != null && !word.weak();
    young &= word != null && (word.is() == KinWord.Is.CHILD || word.is() == KinWord.Is.GRANDCHILD);
    if (!young) {
      return false;
    }
    int start = Math.max(after, token - 5);
    for (int t = token - 1; t >= start; t--) {
      if (text.is(t, "their")) {
        return true;
      }
      if (text.tag(t).isVerb() && !text.is(t, Tag.VBN)) {
        return false;
      }
    }
    return false;
  }
}
