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
  private final Subjects subjects;
  private final Series series;

  /** Over the people of one text. */
  public Participants(PeopleInText people) {
    this.people = people;
    this.text = people.text();
    this.subjects = new Subjects(people, this);
    this.series = new Series(people, this);
  }

  /** True for a form of "to be". */
  public boolean isBe(int token) {
    if (token < 0 || token >= text.size()) {
      return false;
    }
    String word = text.lower(token);
    return word.length() < 6 && BE.contains(word) && !text.is(token, Tag.POS);
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
    for (int token = afterWork(from); token < limit; token++) {
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

  /** "['Harwick Days'] actor Ivo Pell": a work in marks before a trade, else {@code from}. */
  private int afterWork(int from) {
    if (from < 0 || from >= text.size() || !isMark(from)) {
      return from;
    }
    for (int token = from + 2; token < Math.min(text.size(), from + 7); token++) {
      if (isMark(token)) {
        boolean trade = text.is(token + 1, Tag.NN) && !text.isCapital(token + 1);
        return trade ? token + 1 : from;
      }
    }
    return from;
  }

  private boolean isMark(int token) {
    return switch (text.word(token)) {
      case "'", "\"", "\u2018", "\u2019", "\u201c", "\u201d" -> true;
      default -> false;
    };
  }

  boolean isTitleWord(int token) {
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
        // ", |retired bank manager Ivo Pell,": a tagger takes it for the verb.
        || tag == Tag.VBD && text.is(token, "retired") && text.is(token - 1, ",")
        || (tag == Tag.RP && text.word(token).length() > 5)
        // "beautician Maud Pell": a tagger takes the trade for a preposition.
        || (tag == Tag.IN && isTrade(text.lower(token)))
        || (tag == Tag.VB
            && token > 0
            && (text.is(token - 1, Tag.TO) || text.is(token - 1, Tag.IN)));
  }

  private static boolean isTrade(String word) {
    return word.endsWith("cian") || word.endsWith("ist");
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
      token = afterAside(afterHome(afterAge(afterMaidenName(token))));
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

  /** After "(nee Ferrier)", "(born Maud Ferrier)" and the like. */
  public int afterMaidenName(int from) {
    boolean opens =
        text.is(from, "(")
            && (text.is(from + 1, "nee")
                || text.is(from + 1, "n\u00e9e")
                || text.is(from + 1, "born")
                || text.is(from + 1, "formerly"));
    for (int token = from + 2; opens && token < Math.min(text.size(), from + 7); token++) {
      if (text.is(token, ")")) {
        return token + 1;
      }
    }
    return from;
  }

  /** After "first, in 1958," and "secondly, in 1973,": between a verb and its object. */
  public int afterWhen(int from) {
    int token = from;
    token += text.is(token, "first") || text.is(token, "secondly") ? 1 : 0;
    token += text.is(token, ",") ? 1 : 0;
    if (!text.is(token, "in") || !isNumber(token + 1)) {
      return from;
    }
    token += 2;
    return text.is(token, ",") ? token + 1 : token;
  }

  /** After "of Toledo", ", of Calder Bay" and the like: where somebody lives. */
  public int afterHome(int from) {
    int of = text.is(from, ",") ? from + 1 : from;
    boolean home = text.is(of, "of") || text.is(of, "from");
    int token = of + 1;
    while (home && token < of + 4 && text.isCapital(token) && !people.isName(token)) {
      token++;
    }
    return home && token > of + 1 ? token : from;
  }

  /** After ", who fathered two of her sons" and the like where a semicolon closes it. */
  private int afterAside(int from) {
    int trade = afterTrade(from);
    if (trade > from) {
      return trade;
    }
    if (!text.is(from, ",") || !(text.is(from + 1, "who") || text.is(from + 1, "whom"))) {
      return from;
    }
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(from)), from + 20);
    for (int token = from + 2; token < limit; token++) {
      boolean on = text.is(token, ",") && isAnd(token + 1);
      if (text.is(token, ";") || on) {
        return token;
      }
      if (people.isName(token)) {
        return from;
      }
    }
    return from;
  }

  /** After letters of honour behind a name: "Ivo Pell [QC]", "Maud Pell [MBE]". */
  public int afterLetters(int end) {
    int token = end;
    while (token < text.size()
        && token < end + 3
        && text.word(token).length() > 1
        && !people.isName(token)
        && text.word(token).chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      token++;
    }
    return token;
  }

  /** After "Ivo Pell[, a baker], and Maud"; {@code from} itself where no trade stands there. */
  public int afterTrade(int from) {
    if (!text.is(from, ",") || !(text.is(from + 1, "a") || text.is(from + 1, "an"))) {
      return from;
    }
    int token = from + 2;
    while (token < from + 7 && (text.tag(token).isNoun() || text.tag(token).isAdjective())) {
      token++;
    }
    boolean closed = text.is(token, ",") && isAnd(token + 1) || isAnd(token);
    return closed && token > from + 2 ? token : from;
  }

  /** The people named just before token {@code end}: "Ivo Pell", "Ivo, Ann and Maud Pell". */
  public Group endingAt(int end) {
    return people.endsName(end) ? series.endingWith(people.named(end - 1)) : Group.NOBODY;
  }

  /** As {@link #endingAt}, over an age and a comma or dash: "Ivo Pell, 34, |". */
  public Group beforeBreak(int end) {
    Group direct = endingAt(end);
    if (!direct.isEmpty()) {
      return direct;
    }
    int last = isBreak(end - 1) ? end - 1 : end;
    direct = endingAt(last);
    if (direct.isEmpty() && text.is(last - 1, ")")) {
      direct = beforeMaidenName(last);
    }
    for (int back = last - 2; direct.isEmpty() && back >= 0 && back > last - 6; back--) {
      if (people.endsName(back) && afterAge(back) == last) {
        direct = endingAt(back);
      }
    }
    return direct;
  }

  /** "Maud Pell (nee Ferrier)|": the name before the bracket. */
  private Group beforeMaidenName(int close) {
    for (int open = close - 3; open > close - 7 && open > 0; open--) {
      if (text.is(open, "(")) {
        return afterMaidenName(open) == close ? endingAt(open) : Group.NOBODY;
      }
    }
    return Group.NOBODY;
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
    if (text.is(from, Tag.PRP$)) {
      // "married [her manager Ivo Pell]"
      Group owned = one(from + 1, stop);
      if (!owned.isEmpty()) {
        return text.is(owned.end(), Tag.POS) ? Group.NOBODY : owned;
      }
    }
    int limit = Math.min(text.size(), from + 6);
    int first = text.is(from, Tag.PRP$) ? from + 1 : from;
    for (int token = first; token < limit && isTitleWord(token); token++) {
      Group referents = people.referents(token);
      if (!referents.isEmpty() && !text.is(token + 1, Tag.POS)) {
        return referents;
      }
    }
    return Group.NOBODY;
  }

  /** Whom the relative pronoun at {@code token} ("who", "whose", "whom") refers to. */
  public Group antecedent(int token) {
    return subjects.antecedent(token);
  }

  /** The people that are the subject of the verb at {@code verb}. */
  public Group subject(int verb) {
    return subjects.subject(verb);
  }

  /** The subject of the first finite verb of the sentence of {@code token}, if before it. */
  public Group mainSubject(int token) {
    return subjects.mainSubject(token);
  }
}
