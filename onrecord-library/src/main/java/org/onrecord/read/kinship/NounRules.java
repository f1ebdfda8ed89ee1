package org.onrecord.read.kinship;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;
import org.onrecord.read.clause.Participants;
import org.onrecord.read.kinship.Fillers.Filler;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Kinship.Type;

/** Reads the ties that kinship nouns state: whose kin, what kin, and who it is. */
final class NounRules {
  private final KinText kin;
  private final Text text;
  private final Participants participants;
  private final Ties ties;
  private final KinPhrases phrases;
  private final Fillers fillers;
  private final ChildLists childLists;
  private final ImpliedOwners implied;
  private final SameSurname sameSurname;

  NounRules(KinText kin, Ties ties, KinPhrases phrases) {
    this.kin = kin;
    this.text = kin.text;
    this.participants = kin.participants;
    this.ties = ties;
    this.phrases = phrases;
    this.fillers = new Fillers(kin, phrases);
    this.childLists = new ChildLists(kin, ties, phrases, this);
    this.implied = new ImpliedOwners(kin, ties, phrases);
    this.sameSurname = new SameSurname(kin);
  }

  /** Reads the noun at {@code token} if it is one of kin. */
  void read(int token) {
    KinPhrase phrase = phrases.at(token);
    if (phrase == null) {
      return;
    }
    if (phrase.is() == KinWord.Is.COUPLE || phrase.is() == KinWord.Is.MARRIED_COUPLE) {
      couple(phrase);
      return;
    }
    if (isOneOfTwo(phrase)) {
      twoTogether(phrase);
      return;
    }
    int after = token + 1;
    Group owners = phrase.owners();
    int end = after;
    boolean of = text.is(after, "of") && kin.afterYears(after) == after;
    if (!phrase.possessed() && (of || text.is(after, "to"))) {
      owners = owners(after + 1);
      end = owners.isEmpty() ? after : owners.end();
      maiden(after, owners);
    } else if (!phrase.possessed()) {
      owners = implied.of(phrase);
    } else {
      owners = sameSurname.owners(phrase, implied.withBrothers(phrase));
      owners = kin.ofMarriages(phrase.first(), token, owners);
    }
    KinPhrase owned = phrase.withOwners(owners);
    if (owners.isEmpty()) {
      amongThemselves(owned);
      return;
    }
    if (phrase.is() == KinWord.Is.CHILD && end == after) {
      int listed = childLists.read(owned);
      if (listed < 0) {
        return;
      }
      implied.remember(owned, owners, Math.max(listed, after));
      implied.rememberOne(owned, childLists.last());
      implied.rememberChild(owned, childLists.last());
      if (listed > after) {
        return;
      }
    }
    Filler filler = filler(owned, end);
    // "parents to daughter Ann and son Tom": the next is theirs and not Ann's.
    boolean parents = phrase.is() == KinWord.Is.PARENT && !phrase.possessed();
    Group sharers = parents ? filler.group() : owners;
    implied.remember(owned, sharers, Math.max(end, filler.group().end()));
    implied.rememberBrothers(owned, filler.group());
    implied.rememberOne(owned, filler.group());
    add(owned, filler, end);
  }

  /** "the daughter of Ivo Pell, a baker, and [the former Maud Ferrier]": his wife. */
  private void maiden(int from, Group parents) {
    for (int token = from; parents.persons().size() == 2 && token < parents.end(); token++) {
      boolean former = text.is(token, "former") && text.is(token - 1, "the");
      if (former && kin.people.startsName(token + 1)) {
        ties.addPairs(
            new Ties.Claim(
                Type.SPOUSE, Optional.empty(), parents.first(), parents.end(), "kin.maiden-name"),
            parents);
      }
    }
  }

  private Filler filler(KinPhrase phrase, int after) {
    boolean adjacent = after == phrase.noun() + 1;
    Filler filler = adjacent ? fillers.tight(phrase) : Filler.NONE;
    if (unusable(filler, phrase)) {
      filler = fillers.apposed(phrase, after);
    }
    if (unusable(filler, phrase)) {
      filler = fillers.coordinated(phrase);
    }
    if (unusable(filler, phrase)) {
      filler = fillers.before(phrase, after);
    }
    if (unusable(filler, phrase)) {
      filler = fillers.copula(phrase, after);
    }
    if (unusable(filler, phrase) && !adjacent) {
      filler = fillers.loose(phrase);
    }
    if (unusable(filler, phrase)) {
      filler = fillers.referents(phrase);
    }
    if (unusable(filler, phrase)) {
      filler = fillers.lead(phrase);
    }
    return unusable(filler, phrase) ? Filler.NONE : filler;
  }

  private static boolean unusable(Filler filler, KinPhrase phrase) {
    // "Lee and John Pell, father and brother of Maud": one noun is not said of two.
    if (!phrase.plural() && filler.group().persons().size() > 1) {
      return true;
    }
    return filler.isEmpty() || phrase.owners().persons().containsAll(filler.group().persons());
  }

  private void add(KinPhrase phrase, Filler filler, int ownersEnd) {
    if (filler.isEmpty()) {
      if (phrase.is() == KinWord.Is.CHILD) {
        sameChild(phrase);
      } else if (phrase.is() == KinWord.Is.SPOUSE) {
        Group named = sameSurname.namedNext(phrase);
        if (!named.isEmpty()) {
          tie(phrase, named, phrase.first(), phrase.noun() + 1, "kin.named-next");
        }
      }
      return;
    }
    Group group = filler.group();
    int first = Math.min(phrase.first(), group.first());
    int end = Math.max(Math.max(phrase.noun() + 1, ownersEnd), group.end());
    tie(phrase, group, first, end, filler.rule());
    if (phrase.is() == KinWord.Is.PARENT && !phrase.possessed()) {
      otherParent(phrase, group, ownersEnd);
    } else if (phrase.is() == KinWord.Is.CHILD && filler.rule().equals("kin.copula")) {
      childWith(phrase, group);
    }
  }

  /** "Tom is his son [with Una Lind]". */
  private void childWith(KinPhrase phrase, Group child) {
    int with = phrase.noun() + 1;
    if (!phrase.possessed() || !text.is(with, "with") && !text.is(with, "by")) {
      return;
    }
    Group named = participants.one(with + 1, kin::stops);
    Group other = named.isEmpty() ? phraseFiller(with + 1) : named;
    if (other.persons().size() == 1 && !text.is(other.end(), Tag.POS)) {
      Ties.Claim claim =
          new Ties.Claim(
              Type.PARENT, Optional.empty(), phrase.first(), other.end(), "kin.other-parent");
      ties.add(claim, other, child);
    }
  }

  /** "is father to Ash, 14, and Bea, 12, [with ex-wife Una Lind]". */
  private void otherParent(KinPhrase phrase, Group one, int ownersEnd) {
    int with = participants.afterAge(ownersEnd);
    with += text.is(with, ",") ? 1 : 0;
    if (text.is(with, "from")) {
      fromBond(phrase, one, with);
    }
    if (!text.is(with, "with")) {
      return;
    }
    Group named = participants.one(with + 1, kin::stops);
    Group other = named.isEmpty() ? phraseFiller(with + 1) : named;
    if (!other.isEmpty()) {
      tie(phrase, other, phrase.first(), other.end(), "kin.other-parent");
    }
  }

  /** "is father to Ash and Bea, [from his marriage to Una Lind]". */
  private void fromBond(KinPhrase phrase, Group one, int from) {
    Optional<Kinship.State> state = Optional.empty();
    for (int token = from + 1; token < Math.min(text.size(), from + 6); token++) {
      String bond = kin.words.coupleNoun(text.lower(token));
      if (bond.isEmpty()) {
        boolean former = kin.words.modifier(text.lower(token)).equals("former");
        state = former ? Optional.of(Kinship.State.FORMER) : state;
        continue;
      }
      boolean joins = text.is(token + 1, "to") || text.is(token + 1, "with");
      Group other = joins ? participants.one(token + 2, kin::stops) : Group.NOBODY;
      if (!other.isEmpty()) {
        tie(phrase, other, phrase.first(), other.end(), "kin.other-parent");
        Type type = new BondNoun(bond).type();
        ties.add(new Ties.Claim(type, state, from, other.end(), "kin.bond"), one, other);
      }
      return;
    }
  }

  /** Ties the owners of a phrase with those it stands for, in the tie's direction. */
  void tie(KinPhrase phrase, Group group, int first, int end, String rule) {
    Optional<Kinship.State> state = phrase.state();
    if (state.isEmpty() && phrase.is().isCouple() && phrase.possessed() && !phrase.numbered()) {
      state = Optional.of(Kinship.State.CURRENT);
    }
    Ties.Claim claim = new Ties.Claim(phrase.is().tie(), state, first, end, rule);
    if (phrase.is() == KinWord.Is.CHILD || phrase.is() == KinWord.Is.GRANDCHILD) {
      ties.add(claim, phrase.owners(), group);
    } else if (phrase.is().isUpward()) {
      ties.add(claim, group, phrase.owners());
    } else {
      ties.add(claim, phrase.owners(), group);
    }
  }

  /** Whom a verb's object that begins at {@code from} names: "married | her manager, Ivo Pell". */
  Group objects(int from) {
    if (from >= text.size() || text.is(from, Tag.PUNCT)) {
      return Group.NOBODY;
    }
    Group filler = phraseFiller(from);
    Group object = filler.isEmpty() ? participants.object(from, kin::stops) : filler;
    return object.isEmpty() ? apposedTo(from) : object;
  }

  /** "married [her manager, Ivo Pell], in": who the title is that a comma parts from the name. */
  private Group apposedTo(int from) {
    boolean opens = text.is(from, Tag.PRP$) || text.is(from, "the") || text.is(from, "a");
    int token = from + 1;
    while (opens && token < from + 6 && isPlainTitle(token)) {
      token++;
    }
    boolean apposed = token > from + 1 && text.is(token, ",") && kin.people.startsName(token + 1);
    Group named = apposed ? kin.people.named(token + 1) : Group.NOBODY;
    return apposed && fillers.closes(named.end()) ? named : Group.NOBODY;
  }

  private boolean isPlainTitle(int token) {
    boolean noun = text.tag(token).isNoun() || text.tag(token).isAdjective();
    return noun && !kin.stops(token) && !kin.people.isName(token);
  }

  /**
   * Who a kinship phrase at {@code from} stands for, in the middle of another's list: "with [her
   * first husband, the actor Ivo Pell]".
   */
  Group phraseFiller(int from) {
    int limit = Math.min(text.size(), from + 8);
    int name = participants.nameAfterTitle(from, kin::stops);
    boolean genitive = name >= 0 && text.is(kin.people.name(name).end(), Tag.POS);
    // "married to [Ivo Pell's sister, Una]"
    int start = genitive ? kin.people.name(name).end() : from;
    for (int token = start; token < limit; token++) {
      boolean mark = text.is(token, Tag.PUNCT) && !text.is(token, Tag.POS);
      if (kin.people.isName(token) || mark) {
        return Group.NOBODY;
      }
      KinPhrase phrase = phrases.at(token);
      // "married to [the minister's sister, Una]", whoever the minister is
      if (phrase != null
          && (isAnybodys(phrase) || phrase.first() <= Math.max(from, genitive ? name : from))) {
        Filler filler = fillers.tight(phrase);
        return filler.isEmpty() ? fillers.apposed(phrase, token + 1).group() : filler.group();
      }
    }
    return Group.NOBODY;
  }

  /** "was born to [Ivo Pell, a docker, and his wife, Maud]". */
  Group parents(int from) {
    Group named = participants.list(from, kin::stops);
    return named.persons().size() == 1 ? owners(from) : named;
  }

  private boolean isAnybodys(KinPhrase phrase) {
    return text.is(phrase.first(), Tag.POS) && phrase.owners().isEmpty();
  }

  /** "son of [the actor Ivo Pell and his wife, Maud]", "the father of [her son Tom]". */
  private Group owners(int from) {
    Group named = participants.list(from, kin::stops);
    if (!named.isEmpty() && text.is(named.end(), Tag.POS)) {
      // "the daughter of [Ivo Pell's uncle, Tom Pell]"
      return phraseFiller(from);
    }
    if (named.isEmpty() && text.is(from, "the")) {
      named = inCase(from);
    }
    if (named.isEmpty()) {
      named = described(from);
    }
    if (named.isEmpty()) {
      Group kinOf = phraseFiller(from);
      return kinOf.isEmpty() ? participants.object(from, kin::stops) : kinOf;
    }
    int next = afterRole(afterTitle(participants.afterMaidenName(named.end())));
    next += text.is(next, ",") && participants.isAnd(next + 1) ? 1 : 0;
    if (participants.isAnd(next) && kin.isPossessive(next + 1)) {
      return named.with(phraseFiller(next + 1));
    }
    return named;
  }

  /** "the son of Ivo Pell[, a docker,] and his wife". */
  private int afterRole(int end) {
    if (!text.is(end, ",") || !(text.is(end + 1, "a") || text.is(end + 1, "an"))) {
      return end;
    }
    int token = end + 2;
    while (token < end + 7 && (text.tag(token).isNoun() || text.tag(token).isAdjective())) {
      token++;
    }
    boolean closed = token > end + 2 && (text.is(token, ",") || participants.isAnd(token));
    return closed ? token : end;
  }

  /** "the son of [a docker, Ivo Pell], and his wife". */
  private Group described(int from) {
    if (!text.is(from, "a") && !text.is(from, "an") && !text.is(from, "the")) {
      return Group.NOBODY;
    }
    int token = from + 1;
    while (token < from + 8 && isOfOffice(token)) {
      token++;
    }
    int name = text.is(token, ",") ? participants.nameAfterTitle(token + 1, kin::stops) : -1;
    boolean apposed = token > from + 1 && name > token && name < token + 4;
    Group named = apposed ? kin.people.named(name) : Group.NOBODY;
    return apposed && fillers.closes(participants.afterMaidenName(named.end()))
        ? named
        : Group.NOBODY;
  }

  /** "the mother of [the victim]", "of [the dead man]". */
  private Group inCase(int the) {
    Group one = kin.roles().of(the + 1);
    return one.isEmpty() && text.is(the + 1, "dead") ? kin.roles().of(the + 2) : one;
  }

  /** "a former [minister of state], Ivo Pell". */
  private boolean isOfOffice(int token) {
    boolean of = text.is(token, "of") || text.is(token, "for");
    return of || text.tag(token).isNoun() || text.tag(token).isAdjective();
  }

  /** After "of Spain", "QC", ", Duke of Calder": what a name carries behind it. */
  private int afterTitle(int end) {
    int token = end;
    for (int i = 0; i < 6; i++) {
      boolean joint = text.is(token, "of") || text.is(token, ",");
      int next = joint ? token + 1 : token;
      next += text.is(next, "the") ? 1 : 0;
      boolean title = text.isCapital(next) && !kin.people.isName(next) && !text.is(next, Tag.PUNCT);
      if (!title) {
        return i == 0 ? end : token;
      }
      token = next + 1;
    }
    return end;
  }

  /** "brothers Ivo and Tom Pell", "Ivo and Tom are cousins", "Ivo and Maud were a couple". */
  private void amongThemselves(KinPhrase phrase) {
    if (!phrase.plural() || phrase.possessed() || !isMutual(phrase.is(), phrase.noun())) {
      return;
    }
    Group group = fillers.tight(phrase).group();
    String rule = "kin.mutual";
    if (group.persons().size() < 2) {
      group = fillers.copula(phrase, text.size()).group();
      rule = "kin.mutual-copula";
    }
    if (group.persons().size() > 1) {
      int first = Math.min(phrase.first(), group.first());
      int end = Math.max(phrase.noun() + 1, group.end());
      implied.rememberSiblings(phrase, group);
      Type type = phrase.is() == KinWord.Is.CHILD ? Type.SIBLING : phrase.is().tie();
      ties.addPairs(new Ties.Claim(type, phrase.state(), first, end, rule), group);
    }
  }

  private boolean isMutual(KinWord.Is is, int noun) {
    return switch (is) {
      case SIBLING, HALF_SIBLING -> true;
      case CHILD -> text.is(noun, "twins") || text.is(noun, "triplets");
      case OTHER -> text.is(noun, "cousins");
      case PARTNER -> !text.is(noun, "partners");
      default -> false;
    };
  }

  /** "the married couple Ivo and Maud", "The married couple" where the story has just named two. */
  private void couple(KinPhrase phrase) {
    if (phrase.possessed()) {
      return;
    }
    boolean married = phrase.married() || phrase.is() == KinWord.Is.MARRIED_COUPLE;
    Group group = fillers.tight(phrase).group();
    if (group.persons().size() != 2) {
      group = fillers.before(phrase, phrase.noun() + 1).group();
    }
    if (group.persons().size() != 2 && married) {
      group = kin.people.referents(phrase.noun());
      group = group.persons().size() == 2 ? group : kin.pairBefore(phrase.first());
      group = new Group(group.persons(), phrase.first(), phrase.noun() + 1);
    }
    if (group.persons().size() == 2) {
      int first = Math.min(phrase.first(), group.first());
      int end = Math.max(phrase.noun() + 1, group.end());
      Type type = married ? Type.SPOUSE : Type.PARTNER;
      Optional<Kinship.State> state = Optional.of(Kinship.State.CURRENT);
      ties.addPairs(new Ties.Claim(type, state, first, end, "kin.couple"), group);
    }
  }

  /** "husband and wife Ivo and Maud Pell", "father and son Ivo and Tom Pell". */
  private boolean isOneOfTwo(KinPhrase phrase) {
    return !phrase.possessed()
        && participants.isAnd(phrase.noun() + 1)
        && otherOfTwo(phrase) != null
        && participants.list(phrase.noun() + 3, kin::stops).persons().size() == 2;
  }

  private @Nullable KinWord otherOfTwo(KinPhrase phrase) {
    int noun = phrase.noun() + 2;
    return noun < text.size() ? kin.words.noun(text.lower(noun)) : null;
  }

  private void twoTogether(KinPhrase phrase) {
    KinWord other = otherOfTwo(phrase);
    Group group = participants.list(phrase.noun() + 3, kin::stops);
    if (other == null || group.persons().size() != 2) {
      return;
    }
    Group one = new Group(List.of(group.persons().get(0)), group.first(), group.end());
    Group two = new Group(List.of(group.persons().get(1)), group.first(), group.end());
    boolean upward = phrase.is().isUpward() && !other.is().isUpward();
    boolean same = phrase.is().tie() == other.is().tie();
    if (same && (upward || other.is().isUpward() == phrase.is().isUpward())) {
      Ties.Claim claim =
          new Ties.Claim(
              phrase.is().tie(), phrase.state(), phrase.first(), group.end(), "kin.two-together");
      if (phrase.is() != KinWord.Is.PARENT || upward) {
        ties.add(claim, one, two);
      }
    }
  }

  /**
   * "Maud lost her son Zed. Ivo has paid tribute to [their son]": the only child that the story has
   * just named of one of the two is the other's too.
   */
  private void sameChild(KinPhrase phrase) {
    if (!phrase.possessed() || phrase.plural() || phrase.owners().persons().size() != 2) {
      return;
    }
    List<Kinship> children = ties.childrenOf(phrase.owners());
    if (children.isEmpty()) {
      return;
    }
    String child = children.get(0).to();
    Kinship last = children.get(children.size() - 1);
    int named = text.tokenAt(last.evidence().spans().get(0).start());
    boolean one = children.stream().allMatch(tie -> tie.to().equals(child));
    if (one && text.sentenceOf(phrase.noun()) - text.sentenceOf(named) <= 3) {
      Group group = new Group(List.of(child), phrase.noun(), phrase.noun() + 1);
      tie(phrase, group, phrase.first(), phrase.noun() + 1, "kin.same-child");
    }
  }
}
