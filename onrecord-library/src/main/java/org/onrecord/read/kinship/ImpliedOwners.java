package org.onrecord.read.kinship;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;
import org.onrecord.read.clause.Participants;

/**
 * Whose kin a phrase without a possessor is: that of a list it stands in, of a verb it is object
 * of, or of the subject of its clause.
 */
final class ImpliedOwners {
  private static final int REACH = 80;

  /** Longest "his Calder Days co-star" before "and girlfriend", in tokens. */
  private static final int LONGEST_ROLE = 6;

  private final KinText kin;
  private final Text text;
  private final Participants participants;
  private final Ties ties;
  private final KinPhrases phrases;
  private final Bereaved survivors;
  private final OpeningKin opening;
  private final ElderChild elder;

  /** The owners of the phrase before, which a bare "and daughter Ann" beside it shares. */
  private Group lastOwners = Group.NOBODY;

  private int lastEnd = -1;

  /** Where the phrase before begins, and whether it may name several. */
  private int lastFirst = -1;

  private boolean lastPlural;

  private Group lastOne = Group.NOBODY;

  /** Whose "their sons" are, and in which sentence that stands. */
  private Group theirOwners = Group.NOBODY;

  private int theirSentence = -1;

  /** "her brothers Kit and Ned": she and they, whom "their mother" may mean. */
  private Group brothers = Group.NOBODY;

  ImpliedOwners(KinText kin, Ties ties, KinPhrases phrases) {
    this.kin = kin;
    this.ties = ties;
    this.text = kin.text;
    this.participants = kin.participants;
    this.phrases = phrases;
    this.survivors = new Bereaved(kin, ties);
    this.opening = new OpeningKin(kin);
    this.elder = new ElderChild(text);
  }

  /** Keeps who the owners of a phrase were, for what stands beside it. */
  void remember(KinPhrase phrase, Group owners, int end) {
    lastOwners = owners;
    lastEnd = Math.max(end, phrase.noun() + 1);
    lastFirst = phrase.first();
    lastPlural = phrase.plural();
  }

  /** Keeps whom "a son, Ivo" names, for "and his wife" behind it. */
  void rememberOne(KinPhrase phrase, Group found) {
    boolean one = !phrase.possessed() && found.persons().size() == 1;
    lastOne = one && found.first() > phrase.noun() ? found : Group.NOBODY;
  }

  /** "a son, [Ivo], and |his wife, Maud": whose wife she is. */
  Group ofLastOne(KinPhrase phrase) {
    int and = phrase.first() - 1;
    boolean one = text.is(phrase.first(), "his") || text.is(phrase.first(), "her");
    boolean beside =
        participants.isAnd(and)
            && (lastOne.end() == and || text.is(and - 1, ",") && lastOne.end() == and - 1);
    return one && beside && phrase.is().isCouple() ? lastOne : Group.NOBODY;
  }

  /** A mother, a brother: nobody's who are a couple. */
  private static boolean isOfNoCouple(KinPhrase phrase) {
    return phrase.is().isUpward() || phrase.is() == KinWord.Is.SIBLING;
  }

  /** Keeps those of "sisters Ada and Una". */
  void rememberSiblings(KinPhrase phrase, Group group) {
    if (phrase.is() == KinWord.Is.SIBLING) {
      brothers =
          new Group(group.persons(), phrase.first(), Math.max(group.end(), phrase.noun() + 1));
    }
  }

  /** Keeps whose child was named last. */
  void rememberChild(KinPhrase phrase, Group found) {
    elder.remember(phrase, found);
  }

  /** Keeps owner and fillers of "her brothers Kit and Ned". */
  void rememberBrothers(KinPhrase phrase, Group found) {
    if (phrase.is() == KinWord.Is.SIBLING && !phrase.owners().isEmpty()) {
      boolean more =
          phrase.owners().persons().stream().allMatch(brothers.persons()::contains)
              && text.sentenceOf(brothers.first()) == text.sentenceOf(phrase.first());
      Group both = (more ? brothers.with(phrase.owners()) : phrase.owners()).with(found);
      brothers =
          new Group(both.persons(), phrase.first(), Math.max(found.end(), phrase.noun() + 1));
    }
  }

  /**
   * The owners, those of "their mother" together with whose brothers they are; of a pronoun at the
   * head of a sentence the subject behind it.
   */
  Group withBrothers(KinPhrase phrase) {
    if (!text.is(phrase.first(), "their") || phrase.is() != KinWord.Is.CHILD) {
      return ofFamily(phrase);
    }
    int sentence = text.sentenceOf(phrase.first());
    if (sentence != theirSentence) {
      theirSentence = sentence;
      theirOwners = ofFamily(phrase);
    }
    // "Their sons, Tom and Rex, and their daughter, Una": not Tom's and Rex's.
    return new Group(theirOwners.persons(), phrase.first(), phrase.first() + 1);
  }

  /**
   * "with her children, Ada and Una, and [her] husband, Ivo", "with sons Tom and Rex, and [his]
   * mother": the same as of the phrase before, and none whom that names.
   */
  private Group ofList(KinPhrase phrase) {
    int and = phrase.first() - 1;
    boolean one = text.is(phrase.first(), "his") || text.is(phrase.first(), "her");
    boolean beside =
        participants.isAnd(and) && (lastEnd == and || text.is(and - 1, ",") && lastEnd == and - 1);
    if (!one || !beside || lastOwners.persons().size() != 1) {
      return Group.NOBODY;
    }
    boolean same = text.lower(phrase.first()).equals(text.lower(Math.max(0, lastFirst)));
    return same || lastPlural ? lastOwners : Group.NOBODY;
  }

  /**
   * "identified the dead as [Ivo Pell], 41, |his wife, Maud, and their son, Tom": in a list of
   * names that of the one right before.
   */
  private Group ofNamed(KinPhrase phrase) {
    int before = phrase.first() - 1;
    boolean his = text.is(phrase.first(), "his") || text.is(phrase.first(), "her");
    if (!his || !phrase.is().isCouple() || !text.is(before, ",") && !text.is(before, ";")) {
      return Group.NOBODY;
    }
    int next = text.is(phrase.noun() + 1, ",") ? phrase.noun() + 2 : phrase.noun() + 1;
    if (participants.nameAfterTitle(next, kin::stops) < 0) {
      // "; Maud Pell, his wife;": the name before is hers.
      return Group.NOBODY;
    }
    Group named = participants.beforeBreak(text.is(before, ";") ? before : phrase.first());
    int as = named.first() - 1;
    boolean list = text.is(as, "as") || text.is(as, ":") || text.is(as, ";") || text.is(as, "were");
    return named.persons().size() == 1 && list ? named : Group.NOBODY;
  }

  private Group ofFamily(KinPhrase phrase) {
    Group one = ofLastOne(phrase);
    one = one.isEmpty() ? ofList(phrase) : one;
    one = one.isEmpty() ? ofNamed(phrase) : one;
    if (!one.isEmpty()) {
      return new Group(one.persons(), phrase.first(), phrase.first() + 1);
    }
    Group listed = survivors.ofSemicolon(phrase);
    if (!listed.isEmpty()) {
      return new Group(listed.persons(), phrase.first(), phrase.first() + 1);
    }
    Group owners = elder.parents(phrase);
    int apart = text.sentenceOf(phrase.first()) - text.sentenceOf(Math.max(0, brothers.first()));
    boolean their =
        text.is(phrase.first(), "their") && !brothers.isEmpty() && brothers.end() <= phrase.first();
    boolean same = apart == 0 && brothers.persons().containsAll(owners.persons());
    // "Tom and his brother Kit were jailed. Their mother": of no couple.
    boolean elders = apart <= 1 && isOfNoCouple(phrase);
    if (their && (same || elders)) {
      return new Group(brothers.persons(), phrase.first(), phrase.first() + 1);
    }
    if (text.is(phrase.first(), "their") && isOfNoCouple(phrase)) {
      Group told = ties.siblingsBefore(phrase.first());
      boolean they =
          owners.isEmpty() || owners.persons().stream().anyMatch(told.persons()::contains);
      boolean mixed = ties.areCouple(owners);
      if (!told.isEmpty() && (they || mixed)) {
        return new Group(told.persons(), phrase.first(), phrase.first() + 1);
      }
      if (mixed) {
        return Group.NOBODY;
      }
    }
    return owners.isEmpty() && kin.isPossessive(phrase.first()) ? subjectBehind(phrase) : owners;
  }

  /** Whose kin {@code phrase} tells; nobody where that does not show. */
  Group of(KinPhrase phrase) {
    Group bereaved = survivors.bereaved(phrase);
    if (!bereaved.isEmpty()) {
      return bereaved;
    }
    int before = phrase.first() - 1;
    boolean shared = lastOwners.persons().size() == 1 || phrase.is() == KinWord.Is.CHILD;
    if (isBesideLast(before) && shared) {
      return lastOwners;
    }
    Group subject = governing(phrase);
    if (!subject.isEmpty()) {
      return subject;
    }
    if (text.is(before, "with") && text.is(phrase.first(), Tag.DT) && isLiving(before - 1)) {
      return kin.subject(before - 1);
    }
    if (text.is(before, "another") || text.is(phrase.first(), "another")) {
      boolean near = lastEnd > 0 && before - lastEnd < 30 && lastOwners.persons().size() == 1;
      return near ? lastOwners : Group.NOBODY;
    }
    boolean bare = !phrase.definite() && !text.is(phrase.first(), Tag.DT);
    int name = participants.nameAfterTitle(kin.afterYears(phrase.noun() + 1), kin::stops);
    Group secondRole = bare ? ofSecondRole(before) : Group.NOBODY;
    if (!secondRole.isEmpty()) {
      return secondRole;
    }
    if (!bare || name < 0) {
      return Group.NOBODY;
    }
    return ofBare(phrase, name);
  }

  /** Whose "wife Maud" is: a noun without an article right before a name. */
  private Group ofBare(KinPhrase phrase, int name) {
    int before = phrase.first() - 1;
    if (text.is(before, "with") && text.tag(before - 1).isNoun() && kin.isPossessive(before - 2)) {
      // "her duet with brother Ivo Pell"
      return phrases.possessor(before - 2);
    }
    if (isAnnounced(phrase, name)) {
      Group couple = ties.coupleBefore(phrase.first());
      return couple.isEmpty() ? opening.of(phrase, name) : couple;
    }
    Group opener = opening.of(phrase, name);
    if (!opener.isEmpty()) {
      return opener;
    }
    boolean joined = participants.isAnd(before) || text.is(before, "with") || text.is(before, ",");
    if (joined && kin.people.endsName(before)) {
      return kin.people.named(before - 1);
    }
    if (participants.isAnd(before) && (text.is(before - 1, "he") || text.is(before - 1, "she"))) {
      // "He and [wife Maud]"
      return kin.people.referents(before - 1);
    }
    if (text.is(phrase.first(), "big")) {
      // "a picture of the baby with big brother Ivo": the baby's.
      return Group.NOBODY;
    }
    Group aged = participants.isAnd(before) ? participants.beforeBreak(before) : Group.NOBODY;
    if (aged.persons().size() == 1) {
      // "Ivo Pell, 39, and [husband Tom]"
      return aged;
    }
    if (text.is(phrase.noun() + 1, ",")) {
      return Group.NOBODY;
    }
    Group ofClause = ofSubject(phrase);
    return ofClause.isEmpty() ? subjectBehind(phrase) : ofClause;
  }

  /** "is [living] with an aunt, Maud". */
  private boolean isLiving(int verb) {
    return switch (verb < 0 ? "" : text.lower(verb)) {
      case "living", "lives", "lived", "staying", "stayed" -> true;
      default -> false;
    };
  }

  /** "They welcomed a child in May. [Daughter Una] arrived early": a sentence that opens so. */
  private boolean isAnnounced(KinPhrase phrase, int name) {
    int start = text.sentenceStart(text.sentenceOf(phrase.noun()));
    return phrase.is() == KinWord.Is.CHILD
        && phrase.first() == start
        && name == phrase.noun() + 1
        && text.tag(kin.people.name(name).end()).isFinite();
  }

  /** "[his] agent and |father Ivo Pell", "[her] manager - and |husband - Ivo Pell". */
  private Group ofSecondRole(int and) {
    int token = text.is(and - 1, "-") ? and - 2 : and - 1;
    if (!participants.isAnd(and) || !text.is(token, Tag.NN)) {
      return Group.NOBODY;
    }
    int start = Math.max(text.sentenceStart(text.sentenceOf(and)), token - LONGEST_ROLE);
    while (token > start
        && (text.tag(token).isNoun() || text.tag(token).isAdjective())
        && !kin.people.isName(token)
        && kin.words.noun(text.lower(token)) == null) {
      token--;
    }
    if (token == and - 1) {
      return Group.NOBODY;
    }
    if (kin.isPossessive(token) && !text.is(token, "their")) {
      return phrases.possessor(token);
    }
    boolean genitive = text.is(token, Tag.POS) && kin.people.endsName(token);
    return genitive ? kin.people.named(token - 1) : Group.NOBODY;
  }

  /** "Alongside her husband Ivo Pell, [Maud] runs", "With husband Ivo by her side, [Maud] cut". */
  private Group subjectBehind(KinPhrase phrase) {
    int sentence = text.sentenceOf(phrase.noun());
    int start = text.sentenceStart(sentence);
    boolean fronted = phrase.first() == start + 1 && text.is(start, Tag.IN);
    int name = participants.nameAfterTitle(phrase.noun() + 1, kin::stops);
    if (!fronted || name < 0) {
      return Group.NOBODY;
    }
    int limit = Math.min(text.sentenceEnd(sentence), kin.people.name(name).end() + 8);
    for (int token = kin.people.name(name).end(); token < limit; token++) {
      if (text.is(token, ",") && kin.people.startsName(token + 1)) {
        Group named = kin.people.named(token + 1);
        int end = text.tag(named.end()).isAdverb() ? named.end() + 1 : named.end();
        return text.tag(end).isFinite() ? named : Group.NOBODY;
      }
      if (text.tag(token).isFinite() || kin.people.isName(token)) {
        return Group.NOBODY;
      }
    }
    return Group.NOBODY;
  }

  /** "[Ivo] split from husband Tom", "[Maud] joined mum Ada": whom the clause is about. */
  private Group ofSubject(KinPhrase phrase) {
    int before = phrase.first() - 1;
    int start = text.sentenceStart(text.sentenceOf(phrase.noun()));
    if (before <= start || isOthers(phrase, before) || isBaby(phrase.noun())) {
      return Group.NOBODY;
    }
    boolean joint = text.is(before, Tag.IN) || text.is(before, Tag.TO);
    if (!joint && !text.tag(before).isVerb()) {
      return Group.NOBODY;
    }
    for (int token = before; token > start; token--) {
      if (text.is(token, ";") || text.is(token, ":") || text.is(token, "that")) {
        return Group.NOBODY;
      }
      if (text.tag(token).isFinite()) {
        Group subject = kin.subject(token);
        if (subject.persons().size() == 1 && text.is(before - 1, "custody")) {
          // "filed for divorce from Ivo and seeks custody of [sons Tom and Rex]": his too.
          return ties.withSpouse(subject);
        }
        boolean one = subject.persons().size() == 1 || phrase.is() == KinWord.Is.CHILD;
        return one ? subject : Group.NOBODY;
      }
    }
    return Group.NOBODY;
  }

  /** "held baby Ivo": anybody's. */
  private boolean isBaby(int noun) {
    return switch (text.lower(noun)) {
      case "baby", "toddler", "infant", "newborn", "child", "youngsters", "kid", "kids", "babies" ->
          true;
      default -> false;
    };
  }

  /** "told mum Ada Roe", "the murder of dad Tom Roe": anybody's, so told for who they are. */
  private boolean isOthers(KinPhrase phrase, int before) {
    if (phrase.is() != KinWord.Is.PARENT && phrase.is() != KinWord.Is.GRANDPARENT) {
      return text.tag(before).isVerb() && OwnerVerbs.isToldOf(text.lower(before));
    }
    for (int token = before; token > Math.max(0, before - 4); token--) {
      switch (text.lower(token)) {
        case "murder", "death", "killing", "manslaughter", "attack", "rape", "attempted" -> {
          return true;
        }
        default -> {}
      }
    }
    return text.tag(before).isVerb() && !OwnerVerbs.isMeeting(text.lower(before));
  }

  /** True where only "and", a comma and the like stand between the last phrase and this. */
  private boolean isBesideLast(int before) {
    int end = afterRole(lastEnd);
    if (lastEnd <= 0 || before < lastEnd - 1 || before > end + 3) {
      return false;
    }
    for (int token = lastEnd; token <= before; token++) {
      if (text.tag(token).isVerb()) {
        return false;
      }
    }
    return text.sentenceOf(before) == text.sentenceOf(lastEnd - 1);
  }

  /** "her mother Ada[, a nurse,] and father Tom". */
  private int afterRole(int end) {
    if (end <= 0 || !text.is(end, ",") || !(text.is(end + 1, "a") || text.is(end + 1, "an"))) {
      return end;
    }
    int token = end + 2;
    while (token < end + 7 && (text.tag(token).isNoun() || text.tag(token).isAdjective())) {
      token++;
    }
    return text.is(token, ",") ? token : end;
  }

  /** The subject of "has", "is survived by" and the like, where the phrase is their object. */
  private Group governing(KinPhrase phrase) {
    int start =
        Math.max(text.sentenceStart(text.sentenceOf(phrase.noun())), phrase.first() - REACH);
    // Behind a semicolon only a list of the bereaved goes on.
    boolean listed = false;
    for (int token = phrase.first() - 1; token >= start; token--) {
      if (text.is(token, ":")) {
        return Group.NOBODY;
      }
      listed = listed || text.is(token, ";");
      boolean have = kin.words.verb(text.lower(token)).equals("have");
      if (listed && have && !isSurvived(token)) {
        return Group.NOBODY;
      }
      if (text.is(token, "produced") && isOfMarriage(token)) {
        return ties.coupleBefore(token);
      }
      if (have && (text.tag(token).isVerb() || text.tag(token).isNoun()) && governs(token)) {
        Group couple = phrases.coupleBefore(token);
        return couple.persons().size() == 2 ? couple : kin.marrying(token, kin.subject(token));
      }
      if (text.tag(token).isVerb() && !have && text.tag(token) != Tag.VBN) {
        return Group.NOBODY;
      }
    }
    return Group.NOBODY;
  }

  /** "[the marriage], which |produced". */
  private boolean isOfMarriage(int verb) {
    int end = ties.coupleBefore(verb).end();
    if (end == verb || text.is(verb - 1, ",") && end == verb - 1) {
      // "Her marriage to Ivo Pell |produced".
      return true;
    }
    return text.is(verb - 1, "which") && text.is(verb - 3, "marriage")
        || text.is(verb - 1, "marriage");
  }

  /** "is survived by", "leaves", "was preceded in death by". */
  private boolean isSurvived(int verb) {
    return switch (text.lower(verb)) {
      case "survived", "leaves", "predeceased", "preceded" -> true;
      default -> false;
    };
  }

  private boolean governs(int verb) {
    return switch (text.lower(verb)) {
      case "gave", "gives", "giving" -> text.is(verb + 1, "birth");
      case "survived", "predeceased" -> text.is(verb + 1, "by");
      case "preceded" -> text.is(verb + 1, "in") && text.is(verb + 3, "by");
      default -> !kin.isDoubted(verb);
    };
  }
}
