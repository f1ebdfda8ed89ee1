package org.onrecord.read.clause;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/** Who a verb's subject is, and whom "who" and "whose" refer to. */
final class Subjects {
  private static final int REACH = 45;

  private final PeopleInText people;
  private final Text text;
  private final Participants participants;

  Subjects(PeopleInText people, Participants participants) {
    this.people = people;
    this.text = people.text();
    this.participants = participants;
  }

  /** Whom the relative pronoun at {@code token} ("who", "whose", "whom") refers to. */
  Group antecedent(int token) {
    int end = token;
    if (text.is(end - 1, Tag.IN)) {
      end--;
    }
    Group named = participants.beforeBreak(end);
    if (!named.isEmpty()) {
      return isSingular(token) ? last(named) : named;
    }
    int last = participants.isBreak(end - 1) ? end - 2 : end - 1;
    Group noun = people.referents(last);
    boolean who = text.is(token, "who") || text.is(token, "whose");
    if (noun.isEmpty() && !participants.isBreak(end - 1) && who) {
      noun = beforeApposition(last, text.is(token, "who"));
    }
    if (!noun.isEmpty() || !participants.isBreak(end - 1)) {
      return noun;
    }
    return beforeInsertion(last);
  }

  /** "Ivo Pell and his wife Maud, [who is] a baker": of the last named alone. */
  private boolean isSingular(int who) {
    boolean verb = text.is(who + 1, Tag.VBZ) || text.is(who + 1, "was");
    return text.is(who, "who") && verb;
  }

  private Group last(Group named) {
    return named.persons().size() > 1 ? people.named(named.end() - 1) : named;
  }

  /** "[Ivo Pell], a baker of Calder |who died": the name before what is said of it. */
  private Group beforeApposition(int last, boolean over) {
    int token = last;
    while (token > last - 8
        && token > 0
        && (participants.isTitleWord(token) || over && text.is(token, "from"))
        && (over || !text.is(token, "of"))
        && !text.is(token, "a")
        && !text.is(token, "an")
        && !(text.is(token, "the") && text.is(token - 1, ","))
        && !people.isName(token)) {
      token--;
    }
    boolean article = text.is(token, "a") || text.is(token, "an") || text.is(token, "the");
    boolean opens = article && text.is(token - 1, ",");
    return opens ? participants.beforeBreak(token - 1) : Group.NOBODY;
  }

  /** The name before the nearest comma or bracket to the left: "Ivo Pell, a baker from X, |". */
  private Group beforeInsertion(int last) {
    int start = lower(last);
    Group inserted = inserted(last + 1);
    if (!inserted.isEmpty()) {
      return inserted;
    }
    for (int token = last; token > start; token--) {
      if (text.is(token, ";")) {
        break;
      }
      if (participants.isBreak(token)) {
        Group named = participants.beforeBreak(token);
        if (!named.isEmpty()) {
          return isObject(named.first()) ? Group.NOBODY : named;
        }
        Group referents = people.referents(token - 1);
        if (!referents.isEmpty()) {
          return referents;
        }
      }
    }
    return Group.NOBODY;
  }

  /** True for a name behind a preposition or a verb other than of speech: no subject. */
  private boolean isObject(int name) {
    int before = name - 1;
    while (before > 0
        && before > name - 8
        && participants.isTitleWord(before)
        && !people.isName(before)) {
      before--;
    }
    if (before < 0 || text.sentenceOf(before) != text.sentenceOf(name)) {
      return false;
    }
    return switch (text.lower(before)) {
      case "that",
          "as",
          "when",
          "after",
          "before",
          "because",
          "while",
          "if",
          "since",
          "though",
          "although",
          "said",
          "says",
          "announced",
          "confirmed",
          "reported",
          "claimed",
          "added",
          "revealed",
          "stated",
          "is",
          "was",
          "like",
          "including" ->
          false;
      default -> text.is(before, Tag.IN) || text.is(before, Tag.TO) || text.tag(before).isVerb();
    };
  }

  /** A name that is itself the insertion: "Her father, the actor [Ivo Pell], |died". */
  private Group inserted(int end) {
    if (!people.endsName(end)) {
      return Group.NOBODY;
    }
    Group named = people.named(end - 1);
    int before = named.first() - 1;
    while (before > 0
        && before > end - 10
        && participants.isTitleWord(before)
        && !people.isName(before)) {
      before--;
    }
    before = beforeNaming(before);
    boolean opens = text.is(before, ",") && !people.endsName(before) && !isOfObject(before);
    // "Ivo Pell and his wife, [Maud], |have": both.
    return opens ? participants.endingAt(end) : Group.NOBODY;
  }

  /** "for the murder of his wife|, [Maud], was": what the comma parts from an object. */
  private boolean isOfObject(int comma) {
    int token = comma - 1;
    while (token > comma - 8
        && token > 0
        && participants.isTitleWord(token)
        && !people.isName(token)) {
      token--;
    }
    if (!text.is(token, Tag.PRP$)) {
      // "A father of three, [Ivo Pell], was"
      return false;
    }
    token--;
    if (participants.isAnd(token) && people.endsName(token)) {
      // "the son of Ivo Pell and his wife|, [Maud], married"
      token = people.named(token - 1).first() - 1;
      while (token > comma - 16 && token > 0 && participants.isTitleWord(token)) {
        token--;
      }
      return text.is(token, "of");
    }
    return text.is(token, "of") || text.is(token, "for");
  }

  /** "A man, |named locally as [Ivo Pell], was": over the words that name somebody. */
  private int beforeNaming(int before) {
    int token = text.is(before, "as") ? before - 1 : before;
    token -= text.is(token, "police") && text.is(token - 1, "by") ? 2 : 0;
    while (token > before - 5 && token > 0 && text.tag(token).isAdverb()) {
      token--;
    }
    boolean naming =
        text.is(token, "named") || text.is(token, "identified") || text.is(token, "called");
    return naming ? token - 1 : before;
  }

  private int lower(int token) {
    if (token < 0) {
      return 0;
    }
    return Math.max(text.sentenceStart(text.sentenceOf(token)) - 1, token - REACH);
  }

  /** The people that are the subject of the verb at {@code verb}. */
  Group subject(int verb) {
    return subject(verb, 0);
  }

  private Group subject(int verb, int depth) {
    int start = lower(verb);
    int token = verb - 1;
    while (token > start && isAuxiliary(token)) {
      token--;
    }
    if (token <= start || depth > 3) {
      return Group.NOBODY;
    }
    if (people.endsName(token + 1)) {
      return attached(token + 1);
    }
    String word = text.lower(token);
    if (word.equals("who") || word.equals("that") || word.equals("which")) {
      return antecedent(token);
    }
    if (participants.isAnd(token)
        || word.equals("but")
        || word.equals("then")
        || word.equals("or")) {
      return coordinated(text.is(token - 1, ",") ? token - 1 : token, depth);
    }
    if (participants.isBreak(token)) {
      // "Ivo Pell, first elected in 1996,": a participle speaks of the name before the comma.
      boolean bare = text.is(verb, Tag.VBN) && !hasAuxiliary(token + 1, verb);
      Group named = bare ? participants.beforeBreak(token + 1) : Group.NOBODY;
      if (!named.isEmpty()) {
        return named;
      }
      int relative = relativeBefore(token);
      if (relative > 0) {
        return beforeRelative(relative);
      }
      int dash = dashBefore(token);
      if (dash > 0) {
        return beforeRelative(dash + 1);
      }
      Group before = beforeInsertion(token - 1);
      return before.isEmpty() ? coordinated(token, depth) : before;
    }
    Group referents = people.referents(token);
    return referents.isEmpty() ? headOfChain(token) : referents;
  }

  /** "Maud Ferrier |- a mother of two -| sang": the dash that opens what another closes, or -1. */
  private int dashBefore(int close) {
    int start = lower(close) + 1;
    for (int token = close - 1; isDash(close) && token > start; token--) {
      if (isDash(token)) {
        return token;
      }
    }
    return -1;
  }

  private boolean isDash(int token) {
    return switch (text.word(token)) {
      case "-", "--", "\u2013", "\u2014" -> true;
      default -> false;
    };
  }

  /**
   * Where "who" opens a clause that the comma or dash at {@code close} ends, with nothing but the
   * subject before it: "The pair, |who have a son, Rex,| married"; -1 where none does.
   */
  private int relativeBefore(int close) {
    int start = text.sentenceStart(text.sentenceOf(close));
    if (!text.is(close, ",") && !isDash(close) || close - start > REACH) {
      return -1;
    }
    int who = start + 1;
    while (who < close && !text.is(who, "who") && !text.is(who, "whose")) {
      if (text.tag(who).isFinite()) {
        return -1;
      }
      who++;
    }
    boolean opened = who < close - 1 && (text.is(who - 1, ",") || isDash(who - 1));
    for (int token = who + 1; opened && token < close; token++) {
      if (text.tag(token).isFinite()) {
        return who;
      }
    }
    return -1;
  }

  private Group beforeRelative(int who) {
    Group named = participants.beforeBreak(who);
    return named.isEmpty() ? people.referents(who - 2) : named;
  }

  private boolean hasAuxiliary(int from, int verb) {
    for (int token = from; token < verb; token++) {
      if (participants.isBe(token)
          || text.is(token, Tag.MD)
          || text.lower(token).startsWith("ha")
          || text.is(token, "got")
          || text.is(token, "get")) {
        return true;
      }
    }
    return false;
  }

  /** A name at the end of a longer noun phrase is not its head: "the mayor of York, Ivo Pell". */
  private Group attached(int end) {
    Group named = participants.endingAt(end);
    int before = named.first() - 1;
    while (before >= 0
        && before > end - 12
        && participants.isTitleWord(before)
        && !people.isName(before)) {
      before--;
    }
    boolean hangs = text.is(before, "of") || isPreposition(before);
    if (hangs && text.sentenceOf(before) == text.sentenceOf(end - 1)) {
      Group head =
          people.endsName(before) ? people.named(before - 1) : people.referents(before - 1);
      return head.isEmpty() && text.tag(before - 1).isNoun() ? Group.NOBODY : head;
    }
    return named;
  }

  /** "A carer who stole [from] Maud |has been jailed", "The case [against] Ivo |was dropped". */
  private boolean isPreposition(int token) {
    if (text.is(token, "with")) {
      // "With Ivo having died": of Ivo.
      boolean opens = token == text.sentenceStart(text.sentenceOf(token));
      return !opens && !text.is(token - 1, ",");
    }
    return switch (token < 0 ? "" : text.lower(token)) {
      case "from", "against", "by", "at", "on", "to", "over", "into" ->
          text.is(token, Tag.IN) || text.is(token, Tag.TO);
      default -> false;
    };
  }

  /** "Maud Ferrier sang and |danced": the subject of the verb before. */
  private Group coordinated(int end, int depth) {
    int start = lower(end);
    boolean closed =
        participants.isBreak(end)
            || text.is(end, ";")
            || participants.isBreak(end - 1)
            || text.is(end - 1, ";");
    for (int token = end - 1; token > start; token--) {
      closed = closed || participants.isBreak(token) || text.is(token, ";");
      Tag tag = text.tag(token);
      boolean finite = tag == Tag.VBD || tag == Tag.VBZ || tag == Tag.VBP || tag == Tag.MD;
      if (finite && !(closed && isRelative(token))) {
        return subject(token, depth + 1);
      }
    }
    return Group.NOBODY;
  }

  private boolean isRelative(int verb) {
    int token = verb - 1;
    while (token > 0 && isAuxiliary(token)) {
      token--;
    }
    return text.is(token, Tag.WP) || text.is(token, Tag.WDT);
  }

  /** The subject of the first finite verb of the sentence of {@code token}, if before it. */
  Group mainSubject(int token) {
    int start = text.sentenceStart(text.sentenceOf(token));
    for (int verb = start; verb < token && verb < start + REACH; verb++) {
      if (text.tag(verb).isFinite() && !isRelative(verb)) {
        return subject(verb);
      }
    }
    return Group.NOBODY;
  }

  /** "Maud Ferrier of the Calder Party |said": the first noun phrase of a chain of them. */
  private Group headOfChain(int last) {
    int start = lower(last);
    int token = last;
    for (int links = 0; links < 4; links++) {
      while (token > start && participants.isTitleWord(token) && !people.isName(token)) {
        token--;
      }
      if (token <= start) {
        return Group.NOBODY;
      }
      if (people.endsName(token + 1)) {
        return links == 0 ? Group.NOBODY : participants.endingAt(token + 1);
      }
      if (!text.is(token, Tag.IN)) {
        return Group.NOBODY;
      }
      token--;
      if (people.endsName(token + 1)) {
        return participants.endingAt(token + 1);
      }
      Group referents = people.referents(token);
      if (!referents.isEmpty()) {
        return referents;
      }
    }
    return Group.NOBODY;
  }

  /** True for what stands between a subject and its main verb. */
  private boolean isAuxiliary(int token) {
    Tag tag = text.tag(token);
    if (tag == Tag.MD || tag.isAdverb() || participants.isBe(token) || tag == Tag.TO) {
      return true;
    }
    if (text.is(token + 1, Tag.TO) && (text.is(token, "due") || text.is(token, "set"))) {
      return true;
    }
    return switch (text.lower(token)) {
      case "has",
          "have",
          "had",
          "having",
          "got",
          "get",
          "gets",
          "do",
          "did",
          "does",
          "n't",
          "not",
          "'ve",
          "'d",
          "'ll",
          "never",
          "later",
          "also",
          "both",
          "once",
          "since",
          "already" ->
          true;
      default -> false;
    };
  }
}
