package org.onrecord.read.kinship;

import java.util.Optional;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;
import org.onrecord.read.clause.Participants;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Kinship.Type;

/**
 * Reads the names behind "son", "children" and the like, with ages and the other parents.
 *
 * <p>"her children Ivo and Tom, 10, from her marriage to the actor Rolf Pell, as well as Ada, four,
 * from a relationship with Jon Lind, and Mo and Bo, five months, with Kit Marr": each "from" or
 * "with" speaks of the children named since the one before, and they are children of both.
 */
final class ChildLists {
  private static final int MOST = 40;

  private final KinText kin;
  private final Text text;
  private final Participants participants;
  private final Ties ties;
  private final KinPhrases phrases;
  private final NounRules nouns;

  /**
   * "a son, Ivo, |and a daughter, Ada, with Rolf": the child whose other parent is still to come.
   */
  private Group pending = Group.NOBODY;

  private Group pendingOwners = Group.NOBODY;
  private Group last = Group.NOBODY;

  ChildLists(KinText kin, Ties ties, KinPhrases phrases, NounRules nouns) {
    this.kin = kin;
    this.text = kin.text;
    this.participants = kin.participants;
    this.ties = ties;
    this.phrases = phrases;
    this.nouns = nouns;
  }

  /** One reading of a list: where it is and what it has gathered. */
  private static final class Progress {
    private final KinPhrase phrase;
    private int token;
    private Group owners;
    private Group leading;
    private boolean loose;

    private Progress(KinPhrase phrase) {
      this.phrase = phrase;
      this.token = phrase.noun() + 1;
      this.owners = phrase.owners();
      this.leading = Group.NOBODY;
    }
  }

  /**
   * Reads the list behind {@code phrase} and adds its ties; the token after it, or -1 where the
   * name behind the phrase is not one of a child.
   */
  int read(KinPhrase phrase) {
    Progress list = new Progress(phrase);
    last = Group.NOBODY;
    list.leading = sharedWith(phrase);
    skipOpening(list);
    int names = phrase.noun() + 1;
    boolean goesOn = isBesidePending(phrase);
    for (int i = 0; i < MOST; i++) {
      Group children = batch(list);
      if (children.isEmpty()) {
        break;
      }
      list.token = after(children.end());
      if (i == 0 && isOfAnother(list, children)) {
        return -1;
      }
      last = children;
      boolean with = text.is(list.token, "with") || text.is(list.token + 1, "with");
      Group others = otherParents(list);
      if (list.loose && others.isEmpty()) {
        break;
      }
      add(list, children, others.isEmpty() ? list.leading : others);
      if (goesOn && i == 0 && with && !others.isEmpty()) {
        add(list, pending, others);
      }
      boolean open = i == 0 && others.isEmpty() && list.leading.isEmpty();
      pending = open ? goesOn ? pending.with(children) : children : Group.NOBODY;
      pendingOwners = list.owners;
      names = Math.max(children.end(), list.token);
      if (others.isEmpty() || !phrase.plural() || !skipJoin(list)) {
        break;
      }
    }
    return names;
  }

  /** "Ivo's ex-wife and mother of his two daughters, |Una Lind, said": one name is not of two. */
  private boolean isOfAnother(Progress list, Group children) {
    boolean two = list.phrase.plural() && text.is(list.phrase.noun() - 1, Tag.CD);
    int next = text.is(list.token, ",") ? list.token + 1 : list.token;
    return two
        && children.persons().size() == 1
        && children.first() == list.phrase.noun() + 2
        && next < text.size()
        && text.tag(next).isFinite();
  }

  /** The last child read, where it was one. */
  Group last() {
    return last;
  }

  /** True for "and a daughter" right behind a child of the same parent, without another. */
  private boolean isBesidePending(KinPhrase phrase) {
    int gap = phrase.first() - pending.end();
    return !pending.isEmpty()
        && gap >= 0
        && gap < 7
        && text.sentenceOf(pending.end() - 1) == text.sentenceOf(phrase.first())
        && pendingOwners.persons().equals(phrase.owners().persons());
  }

  /**
   * "shares [with Rolf] two sons", "Rolf, [with whom] she has a son", "[With Rolf] she had a son".
   */
  private Group sharedWith(KinPhrase phrase) {
    int start = Math.max(text.sentenceStart(text.sentenceOf(phrase.noun())), phrase.first() - 14);
    for (int token = phrase.first() - 1; token >= start; token--) {
      if (text.is(token, "with") && text.is(token + 1, "whom")) {
        return participants.antecedent(token + 1);
      }
      if (text.is(token, "with")) {
        Group group = participants.one(token + 1, kin::stops);
        group = group.isEmpty() ? nouns.phraseFiller(token + 1) : group;
        boolean shared = kin.words.verb(text.lower(token - 1)).equals("have");
        return shared || isFronted(group, phrase.first()) ? group : Group.NOBODY;
      }
      boolean title = text.is(token, ",") && kin.people.startsName(token + 1);
      boolean fronted = text.is(token, ",") && kin.people.endsName(token);
      if (participants.isBreak(token) && !title && !fronted) {
        break;
      }
    }
    return Group.NOBODY;
  }

  /** "[With Rolf] she had a son |and [with Jon] two daughters". */
  private boolean isFronted(Group group, int phrase) {
    int next = text.is(group.end(), ",") ? group.end() + 1 : group.end();
    boolean clause = text.is(next, Tag.PRP) && kin.words.verb(text.lower(next + 1)).equals("have");
    return !group.isEmpty() && (group.end() == phrase || clause);
  }

  private void skipOpening(Progress list) {
    if (text.is(list.token, "together")) {
      list.token++;
    }
    boolean by = text.is(list.token, "by") && !list.phrase.owners().isEmpty();
    if (text.is(list.token, "with") || text.is(list.token, "from") || by) {
      Group others = otherParents(list);
      list.leading = others.isEmpty() ? list.leading : others;
    }
    if (participants.isBreak(list.token) && !text.is(list.token, ")")) {
      list.token++;
    }
    if (text.is(list.token, "including")) {
      list.token++;
    } else if (text.is(list.token, "among") && text.is(list.token + 1, "them")) {
      list.token += 2;
    }
    // "their second child, [a boy] named Ivo"
    boolean again = text.is(list.token, "a") && kin.words.noun(text.lower(list.token + 1)) != null;
    list.token += again && isNaming(list.token + 2) ? 2 : 0;
    if (isNaming(list.token)) {
      list.token++;
    }
  }

  private boolean isNaming(int token) {
    return text.is(token, "named") || text.is(token, "called");
  }

  /**
   * Names with their ages up to the last that "and" joins. A first name alone counts too where the
   * noun is singular, or where its end is plain.
   */
  private Group batch(Progress list) {
    int from = list.token;
    if (from >= text.size() || text.sentenceOf(from) != text.sentenceOf(list.phrase.noun())) {
      return Group.NOBODY;
    }
    boolean tight = from == list.phrase.noun() + 1;
    Group found = participants.one(afterUnknown(from, list.phrase.plural()), kin::stops);
    if (found.isEmpty() || (!tight && !closes(found.end()))) {
      return Group.NOBODY;
    }
    Group pending = Group.NOBODY;
    int token = after(found.end());
    for (int i = 0; i < MOST && list.phrase.plural(); i++) {
      boolean comma = text.is(token, ",");
      int next = comma ? token + 1 : token;
      boolean and = participants.isAnd(next);
      if (!comma && !and) {
        break;
      }
      int item = afterUnknown(and ? next + 1 : next, true);
      Group more = participants.one(item, kin::stops);
      if (more.isEmpty() || text.is(more.end(), Tag.POS)) {
        break;
      }
      token = after(more.end());
      pending = pending.with(more);
      if (and || token > more.end()) {
        found = found.with(pending);
        pending = Group.NOBODY;
      }
      if (and) {
        break;
      }
    }
    return found;
  }

  /**
   * Over names in a list that are nobody's known: "her children [Sunday and] Ivo". What stands
   * before the next known name is passed over only if it has capitals and is followed by "and" or a
   * comma.
   */
  private int afterUnknown(int from, boolean plural) {
    int token = from;
    for (int i = 0; i < 6 && plural; i++) {
      int end = token;
      while (end < token + 3 && text.isCapital(end) && !kin.people.isName(end)) {
        end++;
      }
      if (end == token) {
        return token;
      }
      int next = after(end);
      boolean comma = text.is(next, ",");
      next = comma ? next + 1 : next;
      boolean and = participants.isAnd(next);
      if (!comma && !and) {
        return from;
      }
      token = and ? next + 1 : next;
    }
    return token;
  }

  /** After what may stand behind a name in a list: an age, a home. */
  private int after(int end) {
    int letters = participants.afterLetters(end);
    int aside = participants.afterTrade(participants.afterHome(participants.afterAge(letters)));
    return afterRelative(aside);
  }

  /** "Una[, who is a baker], Rex and Ivo": where the list goes on. */
  private int afterRelative(int from) {
    if (!text.is(from, ",") || !(text.is(from + 1, "who") || text.is(from + 1, "whose"))) {
      return from;
    }
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(from)), from + 16);
    for (int token = from + 2; token < limit; token++) {
      int next = participants.isAnd(token + 1) ? token + 2 : token + 1;
      if (text.is(token, ",") && next < limit && kin.people.startsName(next)) {
        return token;
      }
      if (kin.people.isName(token) || text.is(token, ";")) {
        return from;
      }
    }
    return from;
  }

  private boolean closes(int named) {
    int end = participants.afterLetters(named);
    return end >= text.size()
        || text.sentenceOf(end) != text.sentenceOf(end - 1)
        || (text.is(end, Tag.PUNCT) && !text.is(end, Tag.POS))
        || participants.isBreak(end)
        || participants.isAnd(end)
        || text.is(end, "with")
        || text.is(end, "from")
        || text.is(end, "of")
        || text.is(end, "who");
  }

  /**
   * Moves over ", as well as", "and", ", plus" to the next names; false where the list ends. A
   * comma alone joins too, loosely: only children whose other parent is told may follow.
   */
  private boolean skipJoin(Progress list) {
    int token = list.token;
    boolean comma = text.is(token, ",") || text.is(token, ";");
    if (comma) {
      token++;
    }
    list.loose = comma && kin.people.startsName(token);
    if (list.loose) {
      list.token = token;
      return true;
    }
    if (text.is(token, "as") && text.is(token + 1, "well")) {
      token += 3;
    } else if (participants.isAnd(token) || text.is(token, "plus")) {
      token++;
    } else {
      return false;
    }
    list.token = token;
    return true;
  }

  /**
   * "from his previous marriage to Maud", "with the singer Maud Ferrier", "whom she shares with".
   */
  private Group otherParents(Progress list) {
    int token = list.token;
    if (text.is(token, ",")) {
      token++;
    }
    token = afterSharing(token);
    if (text.is(token, "with") || text.is(token, "by")) {
      Group group = participants.one(token + 1, kin::stops);
      if (group.isEmpty()) {
        group = nouns.phraseFiller(token + 1);
      }
      if (group.isEmpty() && text.is(token + 1, Tag.PRP)) {
        group = kin.people.referents(token + 1);
      }
      if (!group.isEmpty() && !text.is(group.end(), Tag.POS)) {
        list.token = group.end();
        return group;
      }
      return Group.NOBODY;
    }
    boolean from = text.is(token, "from") || text.is(token, "during");
    return from ? fromBond(list, token + 1) : Group.NOBODY;
  }

  /** "whom she shares |with", "who he had |with". */
  private int afterSharing(int token) {
    boolean relative = text.is(token, "who") || text.is(token, "whom") || text.is(token, "that");
    for (int t = token + 1; relative && t < Math.min(text.size(), token + 5); t++) {
      if (text.is(t, "with")) {
        return t;
      }
    }
    return token;
  }

  private Group fromBond(Progress list, int from) {
    int limit = Math.min(text.size() - 1, from + 6);
    Optional<Kinship.State> state = Optional.empty();
    for (int token = from; token < limit; token++) {
      String lower = text.lower(token);
      String bond = kin.words.coupleNoun(lower);
      if (bond.isEmpty()) {
        if (kin.isPossessive(token)) {
          ownedBy(list, token);
        }
        boolean former =
            switch (kin.words.modifier(lower)) {
              case "former", "first" -> true;
              default -> lower.equals("earlier") || lower.equals("prior");
            };
        state = former ? Optional.of(Kinship.State.FORMER) : state;
        continue;
      }
      list.token = token + 1;
      list.leading = Group.NOBODY;
      int joint = text.is(token + 1, ",") && text.is(token + 2, "to") ? token + 2 : token + 1;
      if (!text.is(joint, "with") && !text.is(joint, "to")) {
        return Group.NOBODY;
      }
      Group group = participants.one(joint + 1, kin::stops);
      group = group.isEmpty() ? nouns.phraseFiller(joint + 1) : group;
      if (!group.isEmpty()) {
        list.token = group.end();
        Type type = new BondNoun(bond).type();
        ties.add(new Ties.Claim(type, state, from, group.end(), "kin.bond"), list.owners, group);
      }
      return group;
    }
    return Group.NOBODY;
  }

  /** "their sons and four daughters from [his] previous marriage": his alone. */
  private void ownedBy(Progress list, int token) {
    Group owner = phrases.possessor(token);
    if (owner.persons().size() == 1 && list.owners.persons().containsAll(owner.persons())) {
      list.owners = owner;
    }
  }

  private void add(Progress list, Group children, Group others) {
    int first = Math.min(list.phrase.first(), children.first());
    int end = Math.max(children.end(), Math.max(others.end(), list.phrase.noun() + 1));
    Ties.Claim claim = new Ties.Claim(Type.PARENT, Optional.empty(), first, end, "kin.children");
    ties.add(claim, list.owners, children);
    ties.add(claim, others, children);
  }
}
