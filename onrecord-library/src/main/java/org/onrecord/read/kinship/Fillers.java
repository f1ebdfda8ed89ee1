package org.onrecord.read.kinship;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Couples;
import org.onrecord.read.clause.Group;
import org.onrecord.read.clause.Participants;

/**
 * Who a kinship phrase stands for: the names beside it.
 *
 * <p>Right of it: "his wife Maud", "his brother, the actor Ivo Pell,", "a son named Tom". Left of
 * it: "Maud Ferrier, his wife,". Over a copula: "Maud is his wife", "his wife is Maud". A name that
 * is merely near is nobody's kin.
 */
final class Fillers {
  private final KinText kin;
  private final KinPhrases phrases;
  private final Text text;
  private final Participants participants;

  /** How far back the verb of a second predicate is looked for, in tokens. */
  private static final int REACH = 40;

  Fillers(KinText kin, KinPhrases phrases) {
    this.kin = kin;
    this.phrases = phrases;
    this.text = kin.text;
    this.participants = kin.participants;
  }

  /** A filler and the rule that found it; nobody where no rule did. */
  record Filler(Group group, String rule) {
    static final Filler NONE = new Filler(Group.NOBODY, "");

    boolean isEmpty() {
      return group.isEmpty();
    }
  }

  /** "his wife Maud", "her sons Ivo and Tom". */
  Filler tight(KinPhrase phrase) {
    return of(names(phrase.noun() + 1, phrase.plural()), "kin.tight");
  }

  /** "his brother, the actor Ivo Pell,", "his wife of 40 years, Maud,", "a son named Tom". */
  Filler apposed(KinPhrase phrase, int after) {
    int token = after;
    if (kin.afterYears(after) > after) {
      token = kin.afterYears(after);
      if (kin.people.startsName(token)) {
        // "husband of ten years Ivo Pell"
        return of(names(token, phrase.plural()), "kin.tight");
      }
    }
    token = phrase.plural() ? token : afterOtherRole(token);
    boolean named = isNaming(text.is(token, ",") ? token + 1 : token);
    if (named) {
      token += text.is(token, ",") ? 2 : 1;
      return of(names(token, phrase.plural()), "kin.named");
    }
    if (!participants.isBreak(token)) {
      return Filler.NONE;
    }
    token = afterAmong(token);
    Group group = names(token + 1, phrase.plural());
    // "His agent - and brother - [Tom Pell] was": the dash closes what the one before opened.
    boolean dashed = text.is(token, "-") && text.is(phrase.first() - 2, "-");
    boolean closed =
        !group.isEmpty() && (dashed || closes(group.end()) || isSubject(phrase, group));
    return closed ? of(group, "kin.apposed") : Filler.NONE;
  }

  /**
   * "her ex-husband [and father of her two sons], Ivo Pell,": the comma behind what else the one
   * is; {@code and} itself where nothing of the kind stands there.
   */
  private int afterOtherRole(int and) {
    if (!participants.isAnd(and)) {
      return and;
    }
    boolean of = false;
    for (int token = and + 1; token < and + 9 && token < text.size(); token++) {
      if (text.is(token, ",")) {
        return token > and + 1 && kin.people.startsName(token + 1) ? token : and;
      }
      Tag tag = text.tag(token);
      of = of || text.is(token, "of");
      boolean inside = tag.isNoun() || tag.isAdjective() || text.is(token, "of");
      inside |= of && (tag == Tag.PRP$ || tag == Tag.CD || tag == Tag.DT);
      boolean many =
          tag == Tag.NNS && !of
              || !of && kin.words.noun(text.lower(token)) != null && !text.is(token + 1, "of");
      if (!inside || many || kin.people.isName(token)) {
        return and;
      }
    }
    return and;
  }

  /** "five grandchildren, [among them] Ivo", "her children, [including] Maud". */
  int afterAmong(int comma) {
    if (text.is(comma + 1, "including")) {
      return comma + 1;
    }
    return text.is(comma + 1, "among") && text.is(comma + 2, "them") ? comma + 2 : comma;
  }

  /** "Ivo and his wife, Maud Ferrier founded the school": the closing comma is forgotten. */
  private boolean isSubject(KinPhrase phrase, Group group) {
    boolean one = phrase.possessed() && !phrase.plural() && group.persons().size() == 1;
    return one && text.tag(group.end()).isFinite() && !text.is(group.end(), Tag.MD);
  }

  boolean isNaming(int token) {
    return text.is(token, "named") || text.is(token, "called");
  }

  private Group names(int from, boolean plural) {
    if (from >= text.size() || text.sentenceOf(from) != text.sentenceOf(from - 1)) {
      return Group.NOBODY;
    }
    return plural ? participants.list(from, kin::stops) : participants.one(from, kin::stops);
  }

  /** True where an apposition may end: at punctuation, the end of the sentence, "and" or "who". */
  boolean closes(int named) {
    int end = participants.afterLetters(named);
    if (end >= text.size() || text.sentenceOf(end) != text.sentenceOf(end - 1)) {
      return true;
    }
    if (text.is(end, Tag.POS)) {
      return false;
    }
    return text.is(end, Tag.PUNCT)
        || !Character.isLetterOrDigit(text.word(end).charAt(0))
        || participants.isAnd(end)
        || text.is(end, "or")
        || participants.afterHome(end) > end
        || text.is(end, "who");
  }

  /** "Maud Ferrier, his wife,", "Ivo Pell, 34, a baker and brother of Tom". */
  Filler before(KinPhrase phrase, int after) {
    int start = phrase.first();
    if (start == 0 || (phrase.possessed() && isList(after))) {
      return Filler.NONE;
    }
    if (phrase.possessed() && text.tag(after).isFinite()) {
      // "Tom, his mother says, is late"
      return Filler.NONE;
    }
    int end = start;
    if (participants.isAnd(start - 1) && !phrase.possessed()) {
      end = start - 1;
      while (end > start - 10 && end > 0 && !participants.isBreak(end - 1)) {
        boolean pronoun = text.is(end - 1, Tag.PRP) || text.is(end - 1, Tag.PRP$);
        if (text.tag(end - 1).isFinite() || pronoun) {
          return Filler.NONE;
        }
        end--;
      }
    }
    if (end == 0
        || !participants.isBreak(end - 1)
        || text.sentenceOf(end - 1) != text.sentenceOf(start)) {
      return Filler.NONE;
    }
    Group named = participants.beforeBreak(end);
    if (named.persons().size() > 1 && !phrase.plural() && phrase.possessed()) {
      // "He and [Maud], his wife,"
      named = kin.people.named(named.end() - 1);
    }
    // "[The 19-year-old], son of Ivo Pell,"
    boolean noun = named.isEmpty() && !phrase.possessed() && text.is(end - 1, ",");
    Group called = noun ? kin.people.referents(end - 2) : Group.NOBODY;
    if (noun && phrase.plural() && Couples.isNoun(text, end - 2)) {
      // "[The pair], parents to Tom and Una,"
      return of(phrases.pair(end - 2), "kin.apposition");
    }
    return of(called.persons().size() == 1 ? called : named, "kin.apposition");
  }

  /** "Maud was born in York, the daughter of Ivo Pell": said of the subject of the sentence. */
  Filler loose(KinPhrase phrase) {
    int first = beforeRank(phrase.first());
    int comma = first - 1;
    boolean child =
        phrase.is() == KinWord.Is.CHILD
            || phrase.is() == KinWord.Is.GRANDCHILD
            || phrase.is() == KinWord.Is.OTHER;
    // "the youngest of four children of Ivo Pell" is one
    boolean one = !phrase.plural() || first < phrase.first();
    if (!child || !one || !text.is(comma, ",")) {
      return Filler.NONE;
    }
    Group subject = participants.mainSubject(comma);
    int start = text.sentenceStart(text.sentenceOf(comma));
    if (subject.isEmpty() && text.is(start, "born")) {
      // "Born in York, the son of Tom Pell, [Ivo] was"
      subject = kin.behind(start, phrase.noun());
    }
    return subject.persons().size() == 1 ? of(subject, "kin.loose") : Filler.NONE;
  }

  /** "He thanked Ivo Pell, his wife and her mother" is a list and no apposition. */
  private boolean isList(int after) {
    return participants.isAnd(after) && (kin.stops(after + 1) || text.is(after + 1, Tag.NNP));
  }

  /** "Maud is the daughter of Ivo", "his father was the actor Ivo Pell". */
  Filler copula(KinPhrase phrase, int after) {
    if (participants.isBe(after) || text.is(after, "became")) {
      int next = after + 1;
      Group group = text.is(next, "not") ? Group.NOBODY : names(next, phrase.plural());
      if (!group.isEmpty() && !text.is(group.end(), Tag.POS)) {
        return of(group, "kin.copula");
      }
    }
    int verb = beforeRank(phrase.first()) - 1;
    while (verb > 0 && text.tag(verb).isAdverb() && !text.is(verb, "not")) {
      verb--;
    }
    boolean copula =
        participants.isBe(verb)
            || text.is(verb, "became")
            || text.is(verb, "becomes")
            || text.is(verb, "remains")
            || text.is(verb, "as");
    if (!copula || text.sentenceOf(verb) != text.sentenceOf(phrase.noun())) {
      return Filler.NONE;
    }
    if (text.is(verb, "as") || kin.isDoubted(phrase.first())) {
      return Filler.NONE;
    }
    Group couple = phrase.plural() ? phrases.coupleBefore(verb) : Group.NOBODY;
    return of(couple.isEmpty() ? participants.subject(verb) : couple, "kin.copula");
  }

  /** "was [the youngest of] seven children of Ivo Pell": where the phrase of the one begins. */
  private int beforeRank(int first) {
    int rank = first - 2;
    boolean ranked = text.is(first - 1, "of") && rank > 1;
    return ranked && isRank(rank) ? text.is(rank - 1, "the") ? rank - 1 : rank : first;
  }

  private boolean isRank(int token) {
    return switch (text.lower(token)) {
      case "one", "youngest", "eldest", "oldest", "first", "second", "third", "fourth", "last" ->
          true;
      default -> false;
    };
  }

  /**
   * "Maud is a painter, the mother of Tom and [the wife of] Ivo Pell": what else is said of the
   * subject of "is" or "was".
   */
  Filler coordinated(KinPhrase phrase) {
    int token = phrase.first() - 1;
    boolean of = !phrase.possessed() && !phrase.plural() && text.is(phrase.noun() + 1, "of");
    if (!of || !participants.isAnd(token)) {
      return Filler.NONE;
    }
    int start = Math.max(text.sentenceStart(text.sentenceOf(token)), token - REACH);
    while (token > start && !participants.isBe(token)) {
      token--;
      boolean other = text.tag(token).isFinite() && !participants.isBe(token);
      if (other || text.is(token, ";") || text.is(token, Tag.PRP) || text.is(token, Tag.WP)) {
        return Filler.NONE;
      }
    }
    boolean predicate = text.is(token + 1, Tag.DT) || text.tag(token + 1).isAdjective();
    if (!participants.isBe(token) || !predicate || kin.isDoubted(token + 1)) {
      return Filler.NONE;
    }
    return of(participants.subject(token), "kin.coordinated");
  }

  /** "their baby boy" where the people of the story tell who that is. */
  Filler referents(KinPhrase phrase) {
    Group group = kin.people.referents(phrase.noun());
    // Of one pronoun too little shows whose; "my son" may be one whom the story does not name.
    boolean spoken = text.is(phrase.first(), "my") || text.is(phrase.first(), "our");
    boolean two = phrase.owners().persons().size() == 2 && !spoken;
    boolean whole = !group.isEmpty() && group.first() <= phrase.noun() && two;
    return phrase.definite() && whole ? of(group, "kin.coreference") : Filler.NONE;
  }

  /**
   * "Maud Ferrier has spoken of her loss. Ivo Pell's partner wrote ...": the second sentence of a
   * story calls the person that the first is about by the name of somebody new.
   */
  Filler lead(KinPhrase phrase) {
    int start = text.sentenceStart(text.sentenceOf(phrase.noun()));
    int verb = phrase.noun() + 1;
    boolean opens = text.sentenceOf(phrase.noun()) == 1 && phrase.first() == start;
    if (!opens || !phrase.is().isCouple() || phrase.plural() || !kin.people.isName(start)) {
      return Filler.NONE;
    }
    Group first = participants.mainSubject(start - 1);
    boolean named = first.persons().size() == 1 && kin.people.isName(first.first());
    if (verb >= text.size() || !text.tag(verb).isFinite() || !named) {
      return Filler.NONE;
    }
    for (int token = 0; token < start; token++) {
      boolean other = kin.people.isName(token) && isOwner(phrase, token);
      if (other) {
        return Filler.NONE;
      }
    }
    return new Filler(new Group(first.persons(), phrase.noun(), verb), "kin.lead");
  }

  private boolean isOwner(KinPhrase phrase, int token) {
    return phrase.owners().persons().contains(kin.people.name(token).person());
  }

  private static Filler of(Group group, String rule) {
    return group.isEmpty() ? Filler.NONE : new Filler(group, rule);
  }
}
