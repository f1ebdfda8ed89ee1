package org.onrecord.read.clause;

import java.util.Set;
import java.util.function.IntPredicate;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/**
 * Who does what to whom: the people that are subject and object of a verb, stand in a list, or
 * stand before a relative pronoun.
 *
 * <p>Looks at tags, commas and brackets of one sentence only, and never farther than a fixed number
 * of tokens; where the words do not settle it, nobody is found. Immutable.
 */
public final class Participants {
  private static final int REACH = 45;
  private static final Set<String> NUMBERS =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final Set<String> UNITS =
      Set.of(
          "year", "years", "month", "months", "week", "weeks", "day", "days", "old", "yrs", "mos");
  private static final Set<String> AGE_WORDS = Set.of("aged", "age", "now", "both", "each", "only");
  private static final Set<String> BE =
      Set.of("is", "was", "are", "were", "be", "been", "being", "'s", "'re", "am", "'m");

  private final PeopleInText people;
  private final Text text;

  /** Over the people of one text. */
  public Participants(PeopleInText people) {
    this.people = people;
    this.text = people.text();
  }

  /** True for a form of "to be". */
  public boolean isBe(int token) {
    return token >= 0 && token < text.size() && BE.contains(text.lower(token));
  }

  /** True for a comma, bracket or dash, which may open or close an insertion. */
  public boolean isBreak(int token) {
    if (token < 0 || token >= text.size()) {
      return false;
    }
    return switch (text.word(token)) {
      case ",", "(", ")", "-", "--", "\u2013", "\u2014", ":" -> true;
      default -> false;
    };
  }

  /** True for "and" and "&". */
  public boolean isAnd(int token) {
    return text.is(token, "and") || text.is(token, "&");
  }

  /** True when the token is a number, in digits or words. */
  public boolean isNumber(int token) {
    if (token < 0 || token >= text.size()) {
      return false;
    }
    return Character.isDigit(text.word(token).charAt(0)) || NUMBERS.contains(text.lower(token));
  }

  /**
   * The token after an age set beside a name, as in ", 34", "(4)", ", aged five months", ", both
   * nine"; {@code from} itself where there is none. A comma after the age is left standing.
   */
  public int afterAge(int from) {
    int token = from;
    boolean bracket = text.is(token, "(");
    if (bracket || text.is(token, ",")) {
      token++;
    }
    for (int i = 0; i < 2 && token < text.size() && AGE_WORDS.contains(text.lower(token)); i++) {
      token++;
    }
    if (!isNumber(token)) {
      return from;
    }
    token++;
    for (int i = 0; i < 3 && token < text.size() && UNITS.contains(text.lower(token)); i++) {
      token++;
    }
    if (bracket) {
      return text.is(token, ")") ? token + 1 : from;
    }
    return token;
  }

  /**
   * Where a name begins at or after {@code from} with nothing but its title or trade before it, as
   * in "the pop star [Maud Ferrier]"; -1 if it does not.
   *
   * @param stop a token that no such title holds, such as a kinship word
   */
  public int nameAfterTitle(int from, IntPredicate stop) {
    int limit = Math.min(text.size(), from + 10);
    for (int token = from; token < limit; token++) {
      if (people.startsName(token)) {
        return token;
      }
      if (people.isName(token) || stop.test(token) || !isTitleWord(token)) {
        return -1;
      }
      if (text.sentenceOf(token) != text.sentenceOf(from)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isTitleWord(int token) {
    Tag tag = text.tag(token);
    if (tag == Tag.CC) {
      return isAnd(token) && token + 1 < text.size() && !text.isCapital(token + 1);
    }
    return tag.isNoun()
        || tag.isAdjective()
        || tag == Tag.DT
        || tag == Tag.POS
        || tag == Tag.VBN
        || tag == Tag.VBG
        || tag == Tag.CD
        || (tag == Tag.VB
            && token > 0
            && (text.is(token - 1, Tag.TO) || text.is(token - 1, Tag.IN)));
  }

  /** One person named at or after {@code from}, behind a title at most. */
  public Group one(int from, IntPredicate stop) {
    int name = nameAfterTitle(from, stop);
    return name < 0 ? Group.NOBODY : people.named(name);
  }

  /**
   * As {@link #list}, each name with its own title: "actor Ivo Pell, singer Ann Roe and Tom Lee".
   */
  public Group list(int from, IntPredicate stop) {
    Group found = one(from, stop);
    Group pending = Group.NOBODY;
    int token = found.end();
    for (int i = 0; i < 20 && !found.isEmpty(); i++) {
      token = afterAside(afterAge(token));
      boolean comma = text.is(token, ",") || text.is(token, ";");
      int next = comma ? token + 1 : token;
      boolean and = isAnd(next);
      if (!comma && !and) {
        break;
      }
      Group more = one(and ? next + 1 : next, stop);
      if (more.isEmpty() || text.is(more.end(), Tag.POS)) {
        break;
      }
      pending = pending.with(more);
      token = more.end();
      if (and) {
        found = found.with(pending);
        break;
      }
    }
    return found;
  }

  /** After ", who fathered two of her sons" and the like where a semicolon closes it. */
  private int afterAside(int from) {
    if (!text.is(from, ",") || !(text.is(from + 1, "who") || text.is(from + 1, "whom"))) {
      return from;
    }
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(from)), from + 20);
    for (int token = from + 2; token < limit; token++) {
      if (text.is(token, ";")) {
        return token;
      }
    }
    return from;
  }

  /** The people named just before token {@code end}: "Ivo Pell", "Ivo, Ann and Maud Pell". */
  public Group endingAt(int end) {
    if (!people.endsName(end)) {
      return Group.NOBODY;
    }
    Group found = people.named(end - 1);
    if (!isAnd(found.first() - 1) || !people.endsName(found.first() - 1)) {
      return found;
    }
    found = people.named(found.first() - 2).with(found);
    for (int i = 0; i < 8; i++) {
      int comma = found.first() - 1;
      if (!text.is(comma, ",") || !people.endsName(comma)) {
        break;
      }
      found = people.named(comma - 1).with(found);
    }
    return found;
  }

  /** As {@link #endingAt}, over an age and a comma or dash: "Ivo Pell, 34, |". */
  public Group beforeBreak(int end) {
    Group direct = endingAt(end);
    if (!direct.isEmpty()) {
      return direct;
    }
    int last = isBreak(end - 1) ? end - 1 : end;
    direct = endingAt(last);
    for (int back = last - 2; direct.isEmpty() && back >= 0 && back > last - 6; back--) {
      if (people.endsName(back) && afterAge(back) == last) {
        direct = endingAt(back);
      }
    }
    return direct;
  }

  /** Whom the relative pronoun at {@code token} ("who", "whose", "whom") refers to. */
  public Group antecedent(int token) {
    int end = token;
    if (text.is(end - 1, Tag.IN)) {
      end--;
    }
    Group named = beforeBreak(end);
    if (!named.isEmpty()) {
      return named;
    }
    int last = isBreak(end - 1) ? end - 2 : end - 1;
    Group noun = people.referents(last);
    if (!noun.isEmpty() || !isBreak(end - 1)) {
      return noun;
    }
    return beforeInsertion(last);
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
      if (isBreak(token)) {
        Group named = beforeBreak(token);
        if (!named.isEmpty()) {
          return named;
        }
        Group referents = people.referents(token - 1);
        if (!referents.isEmpty()) {
          return referents;
        }
      }
    }
    return Group.NOBODY;
  }

  /** A name that is itself the insertion: "Her father, the actor [Ivo Pell], |died". */
  private Group inserted(int end) {
    if (!people.endsName(end)) {
      return Group.NOBODY;
    }
    Group named = people.named(end - 1);
    int before = named.first() - 1;
    while (before > 0 && before > end - 10 && isTitleWord(before) && !people.isName(before)) {
      before--;
    }
    boolean opens = text.is(before, ",") && !people.endsName(before);
    return opens ? named : Group.NOBODY;
  }

  private int lower(int token) {
    if (token < 0) {
      return 0;
    }
    return Math.max(text.sentenceStart(text.sentenceOf(token)) - 1, token - REACH);
  }

  /** The people that are the subject of the verb at {@code verb}. */
  public Group subject(int verb) {
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
    if (isAnd(token) || word.equals("but") || word.equals("then") || word.equals("or")) {
      return coordinated(text.is(token - 1, ",") ? token - 1 : token, depth);
    }
    if (isBreak(token)) {
      // "Ivo Pell, first elected in 1996,": a participle speaks of the name before the comma.
      boolean bare = text.is(verb, Tag.VBN) && !hasAuxiliary(token + 1, verb);
      Group named = bare ? beforeBreak(token + 1) : Group.NOBODY;
      if (!named.isEmpty()) {
        return named;
      }
      Group before = beforeInsertion(token - 1);
      return before.isEmpty() ? coordinated(token, depth) : before;
    }
    Group referents = people.referents(token);
    return referents.isEmpty() ? headOfChain(token) : referents;
  }

  private boolean hasAuxiliary(int from, int verb) {
    for (int token = from; token < verb; token++) {
      if (isBe(token) || text.is(token, Tag.MD) || text.lower(token).startsWith("ha")) {
        return true;
      }
    }
    return false;
  }

  /** A name at the end of a longer noun phrase is not its head: "the mayor of York, Ivo Pell". */
  private Group attached(int end) {
    Group named = endingAt(end);
    int before = named.first() - 1;
    while (before >= 0 && before > end - 12 && isTitleWord(before) && !people.isName(before)) {
      before--;
    }
    if (text.is(before, "of") && text.sentenceOf(before) == text.sentenceOf(end - 1)) {
      Group head =
          people.endsName(before) ? people.named(before - 1) : people.referents(before - 1);
      return head.isEmpty() && text.tag(before - 1).isNoun() ? Group.NOBODY : head;
    }
    return named;
  }

  /** "Maud Ferrier sang and |danced": the subject of the verb before. */
  private Group coordinated(int end, int depth) {
    int start = lower(end);
    boolean closed = isBreak(end) || text.is(end, ";") || isBreak(end - 1) || text.is(end - 1, ";");
    for (int token = end - 1; token > start; token--) {
      closed = closed || isBreak(token) || text.is(token, ";");
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
  public Group mainSubject(int token) {
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
      while (token > start && isTitleWord(token) && !people.isName(token)) {
        token--;
      }
      if (token <= start) {
        return Group.NOBODY;
      }
      if (people.endsName(token + 1)) {
        return links == 0 ? Group.NOBODY : endingAt(token + 1);
      }
      if (!text.is(token, Tag.IN)) {
        return Group.NOBODY;
      }
      token--;
      if (people.endsName(token + 1)) {
        return endingAt(token + 1);
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
    if (tag == Tag.MD || tag.isAdverb() || isBe(token) || tag == Tag.TO) {
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

  /** The people at {@code from} as the object of a verb or preposition: names or one pronoun. */
  public Group object(int from, IntPredicate stop) {
    if (from >= text.size()) {
      return Group.NOBODY;
    }
    Group names = list(from, stop);
    if (!names.isEmpty()) {
      return text.is(names.end(), Tag.POS) ? Group.NOBODY : names;
    }
    if (text.is(from, Tag.PRP)) {
      return people.referents(from);
    }
    int limit = Math.min(text.size(), from + 6);
    for (int token = from; token < limit && isTitleWord(token); token++) {
      Group referents = people.referents(token);
      if (!referents.isEmpty() && !text.is(token + 1, Tag.POS)) {
        return referents;
      }
    }
    return Group.NOBODY;
  }
}
