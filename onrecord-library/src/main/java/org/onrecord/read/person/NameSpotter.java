package org.onrecord.read.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/**
 * Finds the runs of capitalised words in one text that may be names of people or of anything else,
 * with their titles split off.
 */
final class NameSpotter {
  /** No name is longer than this many tokens. */
  private static final int LONGEST = 12;

  private final Text text;
  private final PersonWords words;
  private final int[] facts;
  private final Map<String, Integer> capitals = new HashMap<>();
  private final Credits credits;
  private final boolean[] headline;
  private final List<Name> names = new ArrayList<>();

  NameSpotter(Text text, PersonWords words, int[] facts) {
    this.text = text;
    this.words = words;
    this.facts = facts;
    this.credits = new Credits(text);
    this.headline = headlines(text);
  }

  /** The names, in text order; they do not overlap. */
  List<Name> spot() {
    countCapitals();
    int token = 0;
    while (token < text.size()) {
      if (credits.begin(token)) {
        token = credits.end(token);
        continue;
      }
      if (isMarkedFirst(token)) {
        int end = runEnd(token + 3);
        names.add(new Name(token + 1, end, text.is(token, "(") ? token - 1 : token + 1));
        token = end;
        continue;
      }
      if (!begins(token)) {
        token++;
        continue;
      }
      int end = runEnd(token);
      if (!credits.isAgency(end)) {
        new NameRun(text, words, facts).split(token, end, names);
      }
      token = end;
    }
    return names;
  }

  /** "landlord 'Buddy' ODELL", "Baroness (Ines) ODELL": the first of two words in marks. */
  private boolean isMarkedFirst(int token) {
    boolean marks = isQuote(token) && isQuote(token + 2) && !text.isGluedToNext(token + 2);
    boolean brackets = text.is(token, "(") && text.is(token + 2, ")");
    if (token == 0 || (!marks && !brackets) || !text.isCapital(token + 3)) {
      return false;
    }
    String before = bare(text.lower(token - 1));
    boolean role =
        brackets
            ? text.isCapital(token - 1) && words.isTitle(before)
            : !text.isCapital(token - 1) && words.isNoun(before);
    return role
        && isNameWord(token + 1)
        && isNameWord(token + 3)
        && !words.isThing(text.lower(token + 3))
        && text.sentenceOf(token) == text.sentenceOf(token + 3);
  }

  /** Whether each token stands in a line written Like This, where capitals say nothing. */
  boolean isHeadline(int token) {
    return headline[text.sentenceOf(token)];
  }

  private static boolean[] headlines(Text text) {
    boolean[] headlines = new boolean[text.sentences()];
    for (int sentence = 0; sentence < headlines.length; sentence++) {
      headlines[sentence] = isHeadline(text, sentence);
    }
    return headlines;
  }

  /** A paragraph of one sentence without a point, nearly every long word with a capital. */
  private static boolean isHeadline(Text text, int sentence) {
    int first = text.sentenceStart(sentence);
    int end = text.sentenceEnd(sentence);
    int paragraph = text.paragraphOf(first);
    boolean alone = text.paragraphStart(paragraph) == first && text.paragraphEnd(paragraph) == end;
    if (!alone || end - first > 25 || text.is(end - 1, ".")) {
      return false;
    }
    int longWords = 0;
    int capitals = 0;
    int commas = 0;
    for (int token = first; token < end; token++) {
      if (text.word(token).length() > 3 && Character.isLetter(text.word(token).charAt(0))) {
        longWords++;
        capitals += text.isCapital(token) ? 1 : 0;
      }
      commas += text.is(token, ",") ? 1 : 0;
    }
    return longWords > 3 && capitals * 10 >= longWords * 8 && commas < 2;
  }

  private void countCapitals() {
    for (int token = 0; token < text.size(); token++) {
      if (text.isCapital(token) && !opensSentence(token) && !isHeadline(token)) {
        capitals.merge(text.lower(token), 1, Integer::sum);
      }
    }
  }

  /** True when only punctuation stands between the token and the beginning of a sentence. */
  boolean opensSentence(int token) {
    int before = token - 1;
    int start = text.sentenceStart(text.sentenceOf(token));
    if (before < start || text.is(before, ":")) {
      return true;
    }
    return text.is(before, Tag.PUNCT)
        && (isQuote(before) || before == start || !Character.isLetterOrDigit(mark(before)))
        && (before == start || (isQuote(before) && !isInsideNickname(token)))
        && !text.is(before, ",");
  }

  private boolean isInsideNickname(int token) {
    return token >= 2 && text.isCapital(token - 2) && isQuote(token + 1);
  }

  private char mark(int token) {
    return text.word(token).charAt(0);
  }

  private boolean isQuote(int token) {
    return token >= 0
        && token < text.size()
        && "\"“”'‘’«»".indexOf(mark(token)) >= 0
        && text.word(token).length() == 1;
  }

  private boolean begins(int token) {
    if (isPrefixed(token)) {
      return true;
    }
    if (text.isCapital(token)) {
      return isNameWord(token) && !(opensSentence(token) && isOrdinaryOpener(token));
    }
    return words.isOpeningParticle(text.lower(token)) && startsWithParticle(token);
  }

  /** "al-Masri" is one token; "van der Laan" three, the first in lower case. */
  private boolean startsWithParticle(int token) {
    int next = token + 1;
    while (next < token + 3 && next < text.size() && words.isParticle(text.lower(next))) {
      next++;
    }
    boolean article = text.is(token, "la") || text.is(token, "le") || text.is(token, "das");
    // "Secretario de Estado", where the first word is no name's
    boolean inside = token > 0 && text.isCapital(token - 1) && !opensSentence(token);
    return !article && !inside && text.isCapital(next) && isNameWord(next) && !opensSentence(next);
  }

  private boolean isNameWord(int token) {
    if (isPrefixed(token)) {
      return true;
    }
    String lower = text.lower(token);
    return text.isCapital(token)
        && !lower.equals("i")
        && !text.is(token, Tag.PUNCT)
        && (lower.length() < 2 || lower.charAt(1) != '$')
        && !CompoundWords.isCompound(lower)
        && !isLink(token);
  }

  /** "Ines Odell AND Abel Marsh ARE Wed": a small word that has its capital from a headline. */
  private boolean isLink(int token) {
    return facts[token] != NameTable.UNKNOWN
        && switch (text.lower(token)) {
          case "and", "or", "but", "are", "is", "was", "were", "has", "have", "had" -> true;
          case "at", "for", "with", "from", "by", "after", "as", "into", "amid", "against" -> true;
          case "his", "her", "their", "its", "not", "who", "that", "what", "when", "where" -> true;
          case "why", "says", "tells", "told", "gets", "finally" -> true;
          // no surnames among them: "Ines Odell REVEALS Abel Marsh's plans"
          case "reveals", "slams", "confirms", "announces", "admits", "denies", "insists" -> true;
          case "explains", "recalls", "claims", "defends", "praises", "thanks", "opens" -> true;
          default -> false;
        };
  }

  private boolean isPrefixed(int token) {
    String word = text.word(token);
    int end = Math.min(word.length(), 6);
    for (int i = 2; i < end; i++) {
      // "al-M", "d'O": few words have a capital after their first letters
      if (word.charAt(i) <= 'Z' || word.charAt(i) > 'z') {
        return NameRun.isPrefixed(word);
      }
    }
    return false;
  }

  /** "Police", "However", "Broadcaster": has its capital from its place. */
  private boolean isOrdinaryOpener(int token) {
    String lower = text.lower(token);
    if (words.isOpeningParticle(lower) && text.isCapital(token + 1)) {
      // "Da Odell said"
      return false;
    }
    if (text.isCapital(token + 1) && words.isEpithet(lower)) {
      // "Devastated Ines Odell wept"
      return true;
    }
    int fact = facts[token];
    boolean seen = capitals.getOrDefault(lower, 0) > 0;
    if (lower.equals("will") && text.isCapital(token + 1) && isQuestion(token)) {
      // "Will Odell resign?"
      return true;
    }
    if (!words.fullForms(lower).isEmpty() && text.isCapital(token + 1)) {
      // "Des Odell retired", though "des" is a word of French names
      return false;
    }
    if (NameTable.ordinary(fact) >= 6 && NameTable.given(fact) < 4 && !seen) {
      return true;
    }
    if (isFunctionWord(token)) {
      return NameTable.given(fact) < 4 || !text.isCapital(token + 1);
    }
    if (!seen && !text.tag(token).isProper() && NameTable.given(fact) < 4 && !isRole(lower)) {
      return !isNamedBeside(token);
    }
    if (NameTable.ordinary(fact) < 3 || seen) {
      return false;
    }
    boolean person = NameTable.given(fact) >= 4 || NameTable.surname(fact) >= 4;
    boolean title = words.isTitle(bare(lower)) || words.isNoun(lower) || words.isThing(lower);
    if (text.isCapital(token + 1)) {
      return !person && !title;
    }
    return !(person && words.isVerb(text.size() > token + 1 ? text.lower(token + 1) : ""));
  }

  private boolean isQuestion(int token) {
    int end = text.sentenceEnd(text.sentenceOf(token));
    return text.is(end - 1, "?") || text.is(end - 2, "?");
  }

  /** "Nils and Astrid Odell", "Erling Odell": no other word, before another name. */
  private boolean isNamedBeside(int token) {
    int next = text.is(token + 1, "and") ? token + 2 : token + 1;
    return NameTable.ordinary(facts[token]) == 0
        && next < text.size()
        && text.isCapital(next)
        && (NameTable.given(facts[next]) >= 2 || NameTable.surname(facts[next]) >= 3)
        && (NameTable.given(facts[token]) > 0 || NameTable.surname(facts[next]) >= 3);
  }

  private boolean isRole(String lower) {
    return words.isTitle(bare(lower)) || words.isNoun(lower) || words.isStrengthening(lower);
  }

  private boolean isFunctionWord(int token) {
    return switch (text.tag(token)) {
      case DT, IN, PRP, PRP$, CC, WDT, WP, WP$, WRB, TO, MD, EX, PDT, CD, RB, UH -> true;
      default -> false;
    };
  }

  private static String bare(String lower) {
    return NameRun.bare(lower);
  }

  private int runEnd(int first) {
    int sentenceEnd = text.sentenceEnd(text.sentenceOf(first));
    int limit = Math.min(sentenceEnd, first + LONGEST);
    int end = first + 1;
    while (end < limit) {
      int next = extend(first, end, limit);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** The end of the run that goes on at {@code end}, or {@code end} if it does not. */
  private int extend(int first, int end, int limit) {
    if (isNameWord(end)) {
      return isBrokenBefore(first, end) || credits.begin(end) ? end : end + 1;
    }
    int afterParticles = end;
    while (afterParticles < Math.min(limit, end + 3)
        && words.isParticle(text.lower(afterParticles))) {
      afterParticles++;
    }
    if (afterParticles > end && afterParticles < limit && isNameWord(afterParticles)) {
      return afterParticles + 1;
    }
    return extendOver(first, end, limit);
  }

  private boolean isBrokenBefore(int first, int token) {
    // "Ines Corrado MARLOW": a dateline begins
    boolean dateline =
        isShouted(token) && !isCapitals(token - 1) && !isShoutedSurname(first, token);
    return dateline
        || isFirm(token - 1)
        || isAfterEnd(token)
        || (opensSentence(token) && isOrdinaryOpener(token));
  }

  /** "Ines ODELL, 33, of Kew", as court pages write: one given name before, and an age after. */
  private boolean isShoutedSurname(int first, int token) {
    boolean aged = text.is(token + 1, ",") && text.is(token + 2, Tag.CD);
    return (token == first + 1 && NameTable.place(facts[token]) < 2) || aged;
  }

  /** "in Marlow, Calif. LATER Ines Odell": a point that ends a sentence as well. */
  private boolean isAfterEnd(int token) {
    String before = text.word(token - 1);
    return before.length() > 2
        && before.endsWith(".")
        && NameTable.ordinary(facts[token]) >= 4
        && NameTable.given(facts[token]) == 0
        && NameTable.surname(facts[token]) <= 1
        && !words.isTitle(bare(text.lower(token - 1)))
        && !words.isThing(text.lower(token))
        && !isRole(text.lower(token));
  }

  /** "Odell Paving CO. Marsh was paid": the firm's name is over. */
  private boolean isFirm(int token) {
    return switch (text.lower(token)) {
      case "co.", "inc.", "corp.", "ltd.", "plc" -> true;
      default -> false;
    };
  }

  private boolean isShouted(int token) {
    // not "George H.W. Odell"
    return text.word(token).length() > 3 && text.word(token).charAt(1) != '.' && isCapitals(token);
  }

  /** "TOM" before "ODELL", also "J." */
  private boolean isCapitals(int token) {
    String word = text.word(token);
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i)) && word.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  private int extendOver(int first, int end, int limit) {
    if (text.is(end, "&") && end + 1 < limit && isNameWord(end + 1)) {
      return areGiven(end) || areTwoPeople(first, end, limit) ? end : end + 2;
    }
    if (isQuote(end) && (end - first <= 2 || NameTable.given(facts[end - 1]) > 0)) {
      int close = nicknameEnd(end, limit);
      return close > end && isNameWord(close + 1) ? close + 2 : end;
    }
    if (text.is(end, "(") && end + 3 < limit && text.is(end + 2, ")") && end - first <= 2) {
      // Robert (Bob) Odell
      boolean given = NameTable.given(facts[end + 1]) > 0;
      return given && isNameWord(end + 1) && isNameWord(end + 3) ? end + 4 : end;
    }
    if (text.is(end, ",") && end + 1 < limit && NameRun.isGeneration(text.lower(end + 1))) {
      // not "Sister Agnes Odell, Sr Ida Marsh"
      boolean sister = text.is(end + 1, "sr") && text.isCapital(end + 2);
      return sister ? end : end + 2;
    }
    return extendThing(first, end, limit);
  }

  /** Ottilie & Abel, but not Marsh & Odell, Johnson & Johnson and other known firms. */
  private boolean areGiven(int and) {
    int first = facts[and - 1];
    int second = facts[and + 1];
    boolean surnames =
        NameTable.surname(first) >= NameTable.given(first)
            && NameTable.surname(second) >= NameTable.given(second);
    return NameTable.given(first) >= 3
        && NameTable.given(second) >= 3
        && !surnames
        && words.known(text.lower(and - 1) + " & " + text.lower(and + 1)).isEmpty();
  }

  /**
   * The mark after Robert "Bob" Odell's or Abel "Hands of Stone" Odell's nickname, else the first.
   */
  private int nicknameEnd(int mark, int limit) {
    for (int token = mark + 1; token + 1 < Math.min(limit, mark + NICKNAME); token++) {
      if (isQuote(token)) {
        return token > mark + 1 ? token : mark;
      }
      boolean small = token > mark + 1 && (text.is(token, "of") || text.is(token, "the"));
      if (!small && !isNameWord(token)) {
        return mark;
      }
    }
    return mark;
  }

  /** Words of a nickname and its marks at most. */
  private static final int NICKNAME = 6;

  /** Abel Odell & Ines Marsh: two full names, no firm. */
  private boolean areTwoPeople(int first, int end, int limit) {
    return end - first > 1
        && end + 2 < limit
        && isNameWord(end + 2)
        && NameTable.given(facts[first]) >= 2
        && NameTable.given(facts[end + 1]) >= 2
        && !words.isThing(text.lower(end + 2));
  }

  private int extendThing(int first, int end, int limit) {
    String last = text.lower(end - 1);
    boolean thing = words.isThing(last) || last.equals("house") || last.equals("bank");
    if ((text.is(end, "of") || text.is(end, "for")) && thing) {
      // University of Marlow, Ministry of the Interior
      int next = text.is(end + 1, "the") ? end + 2 : end + 1;
      return next < limit && isNameWord(next) ? next + 1 : end;
    }
    if (text.is(end, Tag.POS) || text.is(end, "'") || text.is(end, "\u2019")) {
      // Marlow County Sheriff's Office, Fishmongers' Hall
      boolean office = words.isNoun(last) || words.isTitle(last) || words.isPluralNoun(last);
      office |=
          text.is(end - 2, "st.")
              || text.is(end - 2, "st")
              || (!text.is(end, "'s")
                  && end > first
                  && last.endsWith("s")
                  && NameTable.given(facts[end - 1]) == 0);
      boolean next = end + 1 < limit && isNameWord(end + 1) && words.isThing(text.lower(end + 1));
      return office && next && !isQuoteClose(end) ? end + 2 : end;
    }
    if (text.is(end, "and") && first > 0 && text.is(first - 1, "the")) {
      // the Marsh and Odell Foundation
      int next = end + 1;
      while (next < limit && isNameWord(next)) {
        next++;
      }
      return next > end + 1 && words.isThing(text.lower(next - 1)) ? next : end;
    }
    return end;
  }

  private boolean isQuoteClose(int token) {
    return text.isGluedToNext(token);
  }
}
