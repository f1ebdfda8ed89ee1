package org.onrecord.read.person;

import java.util.List;
import org.onrecord.language.CalendarWords;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/** Cuts a run of capitalised words into names and takes titles, roles and what follows off them. */
final class NameRun {
  private final Text text;
  private final PersonWords words;
  private final int[] facts;
  private final RoleWords roles;
  private final NameTails tails;

  NameRun(Text text, PersonWords words, int[] facts) {
    this.text = text;
    this.words = words;
    this.facts = facts;
    this.roles = new RoleWords(words);
    this.tails = new NameTails(text, words, facts);
  }

  /** "jr", "III": part of the name. */
  static boolean isGeneration(String lower) {
    return switch (lower) {
      case "jr", "jr.", "sr", "sr.", "ii", "iii", "iv" -> true;
      default -> false;
    };
  }

  /** "al-Masri", "d'Orme": a name that begins with a small particle and has its capital after. */
  static boolean isPrefixed(String word) {
    int mark = Math.max(word.indexOf('-'), Math.max(word.indexOf('\''), word.indexOf('\u2019')));
    if (mark < 1 || mark > 4 || mark + 2 >= word.length()) {
      return false;
    }
    return Character.isUpperCase(word.charAt(mark + 1))
        && switch (word.substring(0, mark)) {
          case "al", "el", "ul", "as", "ash", "ad", "ar", "at", "az", "ibn", "bin", "abu" -> true;
          case "d", "de", "del", "dell", "dall", "l" -> word.charAt(mark) != '-';
          default -> false;
        };
  }

  /** Without a point at its end. */
  static String bare(String lower) {
    return lower.endsWith(".") && lower.length() > 2
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  /** Adds the names of the run from {@code first} to before {@code end}. */
  void split(int first, int end, List<Name> names) {
    int known = knownEnd(first, end);
    if (known > first) {
      names.add(new Name(first, known, first));
      if (known < end) {
        split(known, end, names);
      }
      return;
    }
    int outer = first;
    int start = first;
    boolean role = true;
    while (role && start < end) {
      role = false;
      if (isTitle(start, end)) {
        start++;
        role = true;
      } else if (isDated(start, end)) {
        start++;
        outer = start;
        role = start < end;
      } else if (isOrigin(start, end)) {
        start += originLength(start, end);
        outer = start;
        role = start < end;
      }
    }
    int last = tails.without(start, end);
    if (start >= last) {
      return;
    }
    start = afterRole(start, last);
    int cut = placeBefore(outer, start, last);
    if (cut > start) {
      names.add(new Name(start, cut, outer));
      split(cut, last, names);
    } else {
      names.add(new Name(start, last, outer));
    }
  }

  /** "In LONDON Abel Odell said": the sentence begins with a town, and a person acts. */
  private boolean isLocated(int token, int end) {
    boolean opens =
        token > 0
            && text.is(token - 1, "in")
            && text.sentenceStart(text.sentenceOf(token)) == token - 1;
    return opens
        && end - token > 2
        && NameTable.place(facts[token]) >= 2
        && !words.isThing(text.lower(end - 1))
        && words.isVerb(text.lower(end));
  }

  /** "on TUESDAY Abel Odell said", "in APRIL Odell said", but "Tuesday Odell said". */
  private boolean isDated(int token, int end) {
    if (token + 1 >= end || token == 0) {
      return false;
    }
    boolean date =
        text.is(token - 1, "last")
            || text.is(token - 1, "next")
            || text.is(token - 1, "this")
            || text.is(token - 1, "since")
            || text.is(token - 1, "until")
            || text.is(token - 1, "late")
            || text.is(token - 1, "early");
    String lower = text.lower(token);
    if (CalendarWords.isDay(lower)) {
      return date || text.is(token - 1, "on") || text.is(token - 1, "earlier");
    }
    return CalendarWords.isMonth(lower) && (date || text.is(token - 1, "in"));
  }

  /** Where a well-known name of several words ends that the run begins with, else its start. */
  private int knownEnd(int first, int end) {
    if (end - first < 2 || !words.mayBeKnown(text.lower(first))) {
      return first;
    }
    StringBuilder phrase = new StringBuilder(text.lower(first));
    int known = first;
    for (int token = first + 1; token < Math.min(end, first + KNOWN); token++) {
      phrase.append(' ').append(text.lower(token));
      known = words.known(phrase.toString()).isEmpty() ? known : token + 1;
    }
    return known;
  }

  /** The longest well-known name, in words. */
  private static final int KNOWN = 4;

  /** Whether the word at {@code token} is a title or role before the rest of the run. */
  private boolean isTitle(int token, int end) {
    if (text.is(token + 1, Tag.POS)) {
      // "US Attorney's Office"
      return false;
    }
    String bare = roles.office(bare(text.lower(token)));
    boolean rest = token + 1 < end;
    if (bare.equals("royal") && rest) {
      // "Her Royal Highness Ines Odell"
      return text.lower(token + 1).startsWith("highness");
    }
    if (rest && RoleWords.isRankLetters(text.word(token))) {
      return !isThingAhead(token, end);
    }
    if (end - token > 2 && isNeverGiven(bare)) {
      // "Lib Dem Ines Odell", "KC Abel Marsh"
      return true;
    }
    if (bare.equals("dj") && end - token > 2) {
      // "her husband, DJ Abel Odell", but not "DJ Abel"
      return true;
    }
    if (words.isTitle(bare)) {
      boolean mayBeGiven = NameTable.given(facts[token]) >= 4 && !roles.isRank(bare);
      mayBeGiven |= !rest && isNamedLikeTitle(token);
      return rest ? !(mayBeGiven && end - token == 2) && !isThingAhead(token, end) : !mayBeGiven;
    }
    if (facts[token] == NameTable.UNKNOWN && isMisspeltTitle(bare, token, end)) {
      return true;
    }
    if (words.isStrengthening(bare)) {
      boolean named = NameTable.given(facts[token]) > 1 || NameTable.surname(facts[token]) > 2;
      // "General Odell", "Chief Marsh": surnames too, but hardly before another
      named &= !bare.equals("general") && !bare.equals("chief") && !bare.equals("deputy");
      return rest
          && (!named || isTitle(token + 1, end) || words.isNoun(text.lower(token + 1)))
          && !isThingAhead(token, end);
    }
    boolean full =
        end - token > 2
            && (NameTable.given(facts[token + 1]) >= 1 || facts[token + 1] == NameTable.UNKNOWN);
    boolean surname = end - token == 2 && NameTable.surname(facts[token + 1]) >= 2;
    if ((full || surname) && roles.isSeveral(bare)) {
      // "Senators Abel Odell and Ines Marsh"
      return !isThingAhead(token, end);
    }
    if (end - token == 2 && isSeveralOfKind(token, bare)) {
      return true;
    }
    if (bare.equals("crown") && rest) {
      return isTitle(token + 1, end);
    }
    return isRoleNoun(token, end, bare);
  }

  /** What stands before a full name and is never a given name. */
  private static boolean isNeverGiven(String bare) {
    return switch (bare) {
      case "lib", "dem", "tory", "kc", "qc" -> true;
      default -> false;
    };
  }

  /** Whether the word is a noun for a person, and hardly a name: "Striker Odell". */
  private boolean isRoleNoun(int token, int end, String bare) {
    boolean rest = token + 1 < end;
    boolean unnamed = NameTable.given(facts[token]) == 0 && NameTable.surname(facts[token]) <= 1;
    boolean ordinary =
        unnamed || (NameTable.ordinary(facts[token]) >= 3 && NameTable.given(facts[token]) < 4);
    boolean alone = NameTable.surname(facts[token]) == 0;
    // "Striker Abel Odell": a surname too, but a given name follows
    ordinary |=
        end - token > 2
            && NameTable.given(facts[token]) == 0
            && NameTable.given(facts[token + 1]) >= 2;
    if (bare.equals("son") && end - token == 2 && text.lower(token + 1).indexOf('-') > 0) {
      // Son Heung-min
      return false;
    }
    if (bare.equals("kid") && end - token == 2) {
      // "the rapper Kid Odell"
      return false;
    }
    // "Pal Abel Odell was glad"
    ordinary |=
        end - token > 2
            && NameTable.given(facts[token]) < 4
            && NameTable.given(facts[token + 1]) >= 4
            && text.sentenceStart(text.sentenceOf(token)) == token;
    if (NameTable.given(facts[token]) > 0 && rest && words.isParticle(text.lower(token + 1))) {
      // Marine Le Marsh
      return false;
    }
    boolean noun = words.isNoun(bare) || (unnamed && roles.isCompoundRole(bare));
    noun |= facts[token] == NameTable.UNKNOWN && isDoer(token, end, bare);
    return noun && ordinary && !isThingAhead(token, end) && (rest || alone);
  }

  /** "TWINS Ines and Abel Odell": several, before the first of their given names. */
  private boolean isSeveralOfKind(int token, String bare) {
    return words.isPluralNoun(bare)
        && NameTable.given(facts[token]) == 0
        && NameTable.given(facts[token + 1]) >= 3
        && (text.is(token + 2, "and") || text.is(token + 2, "&") || text.is(token + 2, ","))
        && text.sentenceStart(text.sentenceOf(token)) == token;
  }

  /**
   * "GLASSHOPPER Abel Odell was first": a word of no list for whoever does so, before a full name.
   */
  private boolean isDoer(int token, int end, String bare) {
    boolean doer =
        bare.endsWith("er")
            || bare.endsWith("or")
            || bare.endsWith("ist")
            || bare.endsWith("woman")
            || bare.endsWith("man");
    return doer
        && bare.length() > 5
        && end - token > 2
        && NameTable.given(facts[token + 1]) >= 4
        && text.sentenceStart(text.sentenceOf(token)) == token;
  }

  /** "big brothers DEACON, 12, and Ned": kin before and an age after. */
  private boolean isNamedLikeTitle(int token) {
    boolean aged = text.is(token + 1, ",") && text.is(token + 2, Tag.CD);
    String before = token == 0 ? "" : text.lower(token - 1);
    return NameTable.given(facts[token]) > 0
        && (aged || words.isKin(before) || words.isPluralKin(before));
  }

  /** "Presdient Abel Odell": a long title but for one slip, before a full name. */
  private boolean isMisspeltTitle(String bare, int token, int end) {
    boolean full = end - token > 2 && NameTable.given(facts[token + 1]) >= 4;
    return full && bare.length() >= 7 && words.isSlipOfTitle(bare);
  }

  /**
   * "Crime Commissioner Abel Odell", "White House Press Secretary Abel Odell": where Abel begins.
   */
  private int afterRole(int start, int end) {
    for (int token = end - 2; token > start; token--) {
      String bare = bare(text.lower(token));
      // "Court Judge Abel Odell": a surname too, but a given name follows
      boolean followed = token < end - 2 && NameTable.given(facts[token + 1]) >= 3;
      boolean title =
          words.isTitle(bare)
              && roles.isRank(bare)
              && (followed || NameTable.surname(facts[token]) < 4);
      boolean noun = words.isNoun(bare) || bare.equals("member") || roles.isCompoundRole(bare);
      boolean role = title || (noun && token < end - 2);
      boolean given = NameTable.given(facts[token]) >= 3 && !(title && followed);
      if (role && !given && !isThingAhead(token, end) && text.isCapital(token + 1)) {
        return afterRank(token + 1, end);
      }
    }
    return start;
  }

  /** "Attorney GENERAL Abel Odell", "Bishop EMERITUS Abel Odell": where Abel begins. */
  private int afterRank(int token, int end) {
    boolean rank = text.is(token, "general") || text.is(token, "emeritus");
    return rank && token + 1 < end ? token + 1 : token;
  }

  /** "Police Officer Training Centre", "Prince Street": no title. */
  private boolean isThingAhead(int token, int end) {
    return end - token > 1
        && (words.isThing(text.lower(end - 1))
            && !(NameTable.surname(facts[end - 1]) >= 4 && end - token > 2));
  }

  /** "Polish" before "President", "US" before "Senator", "British" before "Alun Pryce". */
  private boolean isOrigin(int token, int end) {
    int length = originLength(token, end);
    int next = token + length;
    if (length == 0 || next >= end) {
      return false;
    }
    String bare = bare(text.lower(next));
    boolean role = words.isTitle(bare) || words.isStrengthening(bare) || words.isNoun(bare);
    boolean name = end - next >= 2 && NameTable.given(facts[next]) >= 3;
    name |= isPeople(token, end);
    return (role || name) && !isThingAhead(next, end) && !words.isThing(text.lower(end - 1));
  }

  private int originLength(int token, int end) {
    String lower = text.lower(token);
    boolean origin =
        NameTable.isNationality(facts[token])
            || words.isDemonym(lower)
            || isPeople(token, end)
            || words.isStop(lower)
            || (NameTable.place(facts[token]) == 3 && NameTable.given(facts[token]) < 4);
    if (lower.equals("united") && token + 1 < end && text.is(token + 1, "states")) {
      return 2;
    }
    return origin ? 1 : 0;
  }

  /** "Marlovians Ida Roe and Abel Odell": where they are from. */
  private boolean isPeople(int token, int end) {
    String lower = text.lower(token);
    return lower.endsWith("ians")
        && end - token > 2
        && NameTable.given(facts[token]) == 0
        && NameTable.surname(facts[token]) <= 1;
  }

  private boolean isOffice(int token) {
    String lower = text.lower(token);
    return words.isTitle(lower) || words.isNoun(lower) || words.isPluralNoun(lower);
  }

  /** "BBC", "RAF": several capitals, no initials. */
  private boolean isAcronym(int token) {
    String word = text.word(token);
    int upper = 0;
    for (int i = 0; i < word.length(); i++) {
      upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return upper >= 3 && upper == word.length();
  }

  /** "minister of TRADE", "secretary for health, housing and TRANSPORT", "envoy to the UNITED". */
  private boolean isAfterOffice(int token) {
    int before = token - 1;
    while (before > 0 && before > token - OFFICE && isInsideDepartment(before)) {
      before--;
    }
    return before > 0
        && isOffice(before - 1)
        && switch (text.lower(before)) {
          case "of", "in", "for", "to" -> true;
          default -> false;
        };
  }

  /** Words between an office and the last word of its department. */
  private static final int OFFICE = 10;

  private boolean isInsideDepartment(int token) {
    boolean link = text.is(token, ",") || text.is(token, "and") || text.is(token, "the");
    return link || (text.isCapital(token) && isWeak(token));
  }

  /**
   * "Transport Abel Odell", "Housing Policy Ines Marsh": where the name begins that follows a
   * department, else {@code start}. After "minister of" any name may follow, else one that begins
   * with a frequent given name.
   */
  private int departmentEnd(int outer, int start, int end) {
    int cut = start;
    boolean sure = false;
    while (cut < end && isWeak(cut)) {
      sure |= facts[cut] != NameTable.UNKNOWN;
      cut++;
    }
    boolean full = end - cut == 2 || end - cut == 3;
    if (cut == start || !sure || !full || words.isThing(text.lower(end - 1))) {
      return start;
    }
    return NameTable.given(facts[cut]) >= 5 || isAfterOffice(outer) ? cut : start;
  }

  /** A word that is nobody's name: "Transport", "Policy", "Nations". */
  private boolean isWeak(int token) {
    int fact = facts[token];
    String lower = text.lower(token);
    boolean initial = lower.length() == 2 && lower.charAt(1) == '.';
    if (NameTable.given(fact) >= 2 || initial) {
      // "said C. Abel Odell"
      return false;
    }
    boolean ordinary = NameTable.ordinary(fact) >= 3 && NameTable.surname(fact) < 4;
    boolean thing = words.isThing(lower) && !words.isPlace(lower, false);
    return ordinary || thing || words.isStop(lower) || lower.equals("and");
  }

  /** End of the place that stands right before a full name ("London Abel Odell"), else start. */
  private int placeBefore(int outer, int start, int end) {
    for (int token = start; token < end; token++) {
      if (text.is(token, Tag.PUNCT) && !text.is(token, ",")) {
        // Abel "Buddy" Odell, one person all through
        return start;
      }
    }
    if (isAcronym(start)
        && end - start > 1
        // not "TOM ODELL insists", not "LINDA Odell has vowed"
        && !isAcronym(start + 1)
        && (NameTable.given(facts[start]) < 4 || NameTable.place(facts[start]) >= 2)
        && NameTable.given(facts[start + 1]) >= 3
        && !words.isOther(text.lower(start), false)) {
      return start + 1;
    }
    if (isLocated(start, end)) {
      return start + 1;
    }
    int department = departmentEnd(outer, start, end);
    if (department > start) {
      return department;
    }
    boolean of = start > 0 && (text.is(start - 1, "of") || text.is(start - 1, "in"));
    // "sister of Mary Lou Odell"
    of &= start < 2 || !words.isKin(text.lower(start - 2));
    boolean office = of && start > 1 && isOffice(start - 2);
    if (office && !words.isThing(text.lower(end - 1))) {
      // Secretary of State Abel Odell, guests of honour Ottilie and Abel Odell
      for (int cut = end - 1; cut > start; cut--) {
        boolean whole =
            cut < end - 1 || NameTable.surname(facts[cut]) <= NameTable.given(facts[cut]);
        boolean first =
            NameTable.ordinary(facts[cut - 1]) >= 3
                || NameTable.given(facts[cut - 1]) < 2
                || NameTable.place(facts[cut - 1]) >= 2;
        if (NameTable.given(facts[cut]) >= 3 && whole && first) {
          return cut;
        }
      }
    }
    for (int cut = end - 2; office && cut > start; cut--) {
      if (words.isOrganisation(text.lower(cut - 1), true) && !words.isThing(text.lower(end - 1))) {
        // "the director of Fair Trade International Abel Odell"
        return cut;
      }
    }
    // "in San Abel", "in Playa Abel Odell": a place's name all through
    of &= !words.isPlace(text.lower(start), false);
    for (int cut = Math.min(end - 2, start + 3); of && cut > start; cut--) {
      boolean place =
          cut - start > 1
              || (NameTable.place(facts[start]) >= 1 && NameTable.given(facts[start]) < 6);
      if (place && NameTable.given(facts[cut]) >= 2 && !words.isThing(text.lower(end - 1))) {
        return cut;
      }
    }
    return start;
  }
}
