package org.onrecord.read.kinship;

import java.util.Optional;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;
import org.onrecord.read.clause.Participants;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Kinship.State;

/**
 * Reads the ties that nouns such as "marriage" and "romance" state: "her marriage to Ivo", "had an
 * affair with Maud", "Ivo and Maud's wedding", "in a relationship with".
 */
final class BondRules {
  private final KinText kin;
  private final Text text;
  private final Participants participants;
  private final Ties ties;
  private final KinPhrases phrases;
  private final NounRules nouns;

  BondRules(KinText kin, Ties ties, KinPhrases phrases, NounRules nouns) {
    this.kin = kin;
    this.text = kin.text;
    this.participants = kin.participants;
    this.ties = ties;
    this.phrases = phrases;
    this.nouns = nouns;
  }

  /** Reads the noun at {@code token} if it names a bond of two. */
  void read(int token) {
    String meaning = kin.words.coupleNoun(text.lower(token));
    if (meaning.isEmpty() || kin.people.isName(token) || kin.isDoubted(token)) {
      return;
    }
    if (isOver(token)) {
      // "Ivo married Maud. The marriage was dissolved": the two named last.
      Ties.Claim claim =
          new Ties.Claim(
              Kinship.Type.SPOUSE, Optional.of(State.FORMER), token, token + 1, "kin.dissolved");
      ties.addPairs(claim, ties.marriedBefore(token));
      return;
    }
    BondNoun noun = new BondNoun(meaning);
    if (ofTwo(token, noun)) {
      return;
    }
    Left left = left(token);
    if (!noun.isAlone() && (!left.romantic || left.business)) {
      return;
    }
    Optional<State> state = noun.state().isPresent() ? noun.state() : left.state;
    state = text.is(token, "marriages") ? Optional.of(State.FORMER) : state;
    if (left.owners.persons().size() == 2 && left.genitive) {
      if (text.is(token, "marriages")) {
        // "their marriages": to others.
        return;
      }
      ties.addPairs(
          new Ties.Claim(noun.type(), state, left.owners.first(), token + 1, "kin.bond-of"),
          left.owners);
      return;
    }
    Group one = left.owners.isEmpty() ? left.subject : left.owners;
    if (one.isEmpty() && left.first == token && isAnother(token)) {
      one = kin.obituarySubject();
    }
    Group other = other(token);
    if (one.persons().size() == 1 && !other.isEmpty()) {
      int first = Math.min(one.first(), left.first);
      boolean off = isCalledOff(other.end());
      state = hasEnded(other.end()) ? Optional.of(State.FORMER) : state;
      Kinship.Type type = off ? Kinship.Type.ENGAGED : noun.type();
      ties.add(new Ties.Claim(type, state, first, other.end(), "kin.bond"), one, other);
      produced(one.with(other), first, other.end());
    }
  }

  /** "Her marriage to Ivo Pell [produced Tom and Una]". */
  private void produced(Group parents, int first, int end) {
    int verb = text.is(end, ",") ? end + 1 : end;
    if (!text.is(verb, "produced") || parents.persons().size() != 2) {
      return;
    }
    Group children = participants.list(verb + 1, kin::stops);
    Ties.Claim claim =
        new Ties.Claim(
            Kinship.Type.PARENT,
            Optional.empty(),
            first,
            Math.max(verb, children.end()),
            "kin.produced");
    ties.add(claim, parents, children);
  }

  /** "A second marriage, to Ivo Pell, ended": in an obituary, that of the one it is about. */
  private boolean isAnother(int noun) {
    int start = text.sentenceStart(text.sentenceOf(noun));
    return noun == start + 2
        && (text.is(start, "a") || text.is(start, "an"))
        && (kin.words.modifier(text.lower(noun - 1)).equals("numbered")
            || switch (text.lower(noun - 1)) {
              case "first", "later", "earlier", "early", "previous", "brief" -> true;
              default -> false;
            });
  }

  /** "her marriage to Ivo [ended in 2012]", ", which was dissolved". */
  private boolean hasEnded(int end) {
    int token = text.is(end, ",") ? end + 1 : end;
    token += text.is(token, "which") ? 1 : 0;
    boolean over =
        text.is(token, "ended") && !text.is(token + 2, "his") && !text.is(token + 2, "her");
    boolean death = over && (text.is(token + 3, "death") || text.is(token + 2, "death"));
    return over && !death
        || participants.isBe(token)
            && (text.is(token + 1, "dissolved") || text.is(token + 1, "annulled"));
  }

  /** "Ivo's wedding to Maud [has been called off]". */
  private boolean isCalledOff(int end) {
    for (int token = end; token < end + 5; token++) {
      if (text.is(token, "called") && text.is(token + 1, "off") || text.is(token, "cancelled")) {
        return true;
      }
    }
    return false;
  }

  /** "[the marriage] was dissolved", "their marriage ended in divorce". */
  private boolean isOver(int noun) {
    boolean theirs = text.is(noun - 1, "the") || text.is(noun - 1, "their");
    if (!text.is(noun, "marriage") || !theirs) {
      return false;
    }
    int next = afterWhich(noun + 1);
    boolean passive = participants.isBe(next);
    return passive && (text.is(next + 1, "dissolved") || text.is(next + 1, "annulled"))
        || text.is(next, "ended") && text.is(next + 1, "in") && text.is(next + 2, "divorce");
  }

  /** "the engagement of [their daughter Una to the baker Ivo Pell]". */
  private boolean ofTwo(int noun, BondNoun bond) {
    if (!text.is(noun + 1, "of") || !bond.isAlone()) {
      return false;
    }
    Group filler = nouns.phraseFiller(noun + 2);
    Group one = filler.isEmpty() ? participants.one(noun + 2, kin::stops) : filler;
    int end = participants.afterAge(one.end());
    end += text.is(end, ",") ? 1 : 0;
    if (one.persons().size() != 1 || !text.is(end, "to") && !text.is(end, "with")) {
      return false;
    }
    Group other = nouns.objects(end + 1);
    if (other.persons().size() == 1) {
      ties.add(
          new Ties.Claim(bond.type(), bond.state(), noun, other.end(), "kin.bond-of"), one, other);
    }
    return true;
  }

  /** "the marriage[, which produced a son, Rex,] was dissolved". */
  private int afterWhich(int from) {
    if (!text.is(from, ",") || !text.is(from + 1, "which")) {
      return from;
    }
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(from)), from + 18);
    for (int token = from + 3; token < limit; token++) {
      boolean over = participants.isBe(token) || text.is(token, "ended");
      if (over && text.is(token - 1, ",")) {
        return token;
      }
    }
    return from;
  }

  /** What stands before the noun. */
  private static final class Left {
    private Group owners = Group.NOBODY;
    private Group subject = Group.NOBODY;
    private Optional<State> state = Optional.empty();
    private boolean romantic;
    private boolean business;
    private boolean genitive;
    private int first;
  }

  private Left left(int noun) {
    Left left = new Left();
    left.first = noun;
    int start = Math.max(text.sentenceStart(text.sentenceOf(noun)), noun - 8);
    for (int token = noun - 1; token >= start; token--) {
      String lower = text.lower(token);
      if (kin.isPossessive(token)) {
        left.owners = kin.ofMarriages(token, noun, phrases.possessor(token));
        left.genitive = text.is(token, "their");
        left.first = token;
        return left;
      }
      if (text.is(token, Tag.POS)) {
        left.owners = participants.endingAt(token);
        left.genitive = true;
        left.first = left.owners.isEmpty() ? token : left.owners.first();
        return left;
      }
      if (text.tag(token).isVerb() && !text.is(token, Tag.VBN) && !text.is(token, Tag.VBG)) {
        left.subject = kin.subject(token);
        if (text.is(token, "had") && !text.is(token + 1, Tag.VBN)) {
          left.state = Optional.of(State.FORMER);
        }
        left.first = token;
        return left;
      }
      qualify(left, lower);
      if (text.is(token, "in") && text.is(token + 1, Tag.DT)) {
        left.romantic = true;
      } else if (!isInside(token)) {
        return left;
      }
    }
    return left;
  }

  private void qualify(Left left, String lower) {
    switch (lower) {
      case "romantic",
          "long-term",
          "love",
          "on-off",
          "on-again",
          "serious",
          "intimate",
          "sexual",
          "extramarital",
          "adulterous" ->
          left.romantic = true;
      case "working", "business", "professional", "trading", "client" -> left.business = true;
      default -> {
        // "a five-year relationship"
        left.romantic |= lower.endsWith("-year");
        String modifier = kin.words.modifier(lower);
        if (modifier.equals("former") || modifier.equals("first")) {
          left.state = Optional.of(State.FORMER);
        }
      }
    }
  }

  private boolean isInside(int token) {
    Tag tag = text.tag(token);
    return tag.isAdjective()
        || tag.isNoun()
        || tag == Tag.DT
        || tag == Tag.CD
        || tag == Tag.VBG
        || tag == Tag.VBN
        || tag.isAdverb()
        || text.is(token, "of");
  }

  /** Who the bond is with. */
  private Group other(int noun) {
    int token = noun + 1;
    // "his first marriage, to Maud Ferrier"
    token += text.is(token, ",") && text.is(token + 1, "to") ? 1 : 0;
    boolean joins = text.is(token, "to") || text.is(token, "with") || text.is(token, "from");
    if (!joins) {
      return Group.NOBODY;
    }
    token++;
    if (text.is(token, ",") && text.is(token + 1, "amongst") || text.is(token + 1, "among")) {
      token += 3;
      token += text.is(token, ",") ? 1 : 0;
    }
    Group filler = nouns.phraseFiller(token);
    return filler.isEmpty() ? participants.object(token, kin::stops) : filler;
  }
}
