package org.onrecord.read.person;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.person.NameModel.Sort;

/**
 * Finds the surnames of team sheets, "Odell; Marsh, Roe (Tarn 60), Corrado; Pryce, Lorne", and the
 * given names among others that are towns' as well.
 */
final class LineUps {
  /** Fewer names are no team. */
  private static final int TEAM = 6;

  /** Fewer given names are no list. */
  private static final int LIST = 3;

  /** How frequent a given name in a list must be that is a town's as well: as Erin. */
  private static final int GIVEN = 5;

  private final Text text;
  private final int[] facts;

  LineUps(Text text, int[] facts) {
    this.text = text;
    this.facts = facts;
  }

  /**
   * Makes people of all words of a team sheet some of whose words are people's, and of those who
   * scored.
   *
   * @return the words of team sheets, lower case: "Odell scored" is whoever plays
   */
  Set<String> join(List<Name> names, Sort[] sorts) {
    Set<String> players = new HashSet<>();
    scorers(names, sorts, players);
    int first = 0;
    while (first < sorts.length) {
      int end = first + 1;
      while (end < sorts.length && isNext(names.get(end - 1), names.get(end))) {
        end++;
      }
      int before = names.get(first).outer() - 1;
      boolean sheet = end - first >= TEAM && isFormation(before);
      if (sheet) {
        for (int i = first; i < end; i++) {
          players.add(text.lower(names.get(i).first()));
        }
      }
      boolean bench = end - first >= LIST && isLabel(before);
      if (bench || sheet || (end - first >= TEAM && isTeam(names, sorts, first, end))) {
        for (int i = first; i < end; i++) {
          sorts[i] = Sort.PERSON;
        }
      } else if (end - first >= LIST) {
        joinGiven(names, sorts, first, end);
      }
      first = end;
    }
    return players;
  }

  /** "Marling (4-4-2): ODELL" */
  private boolean isFormation(int colon) {
    if (colon < 3 || !text.is(colon, ":") || !text.is(colon - 1, ")")) {
      return false;
    }
    String formation = text.word(colon - 2);
    int figures = 0;
    for (int i = 0; i < formation.length(); i++) {
      char c = formation.charAt(i);
      boolean figure = i % 2 == 0 && Character.isDigit(c);
      if (!figure && (i % 2 == 0 || !(c == '-' || c == '\u2013'))) {
        return false;
      }
      figures += figure ? 1 : 0;
    }
    return figures >= 3;
  }

  /**
   * "Marling 3 (ODELL 12, MARSH 45+2, ROE pen 80) Harwick 1 (CORRADO 33)": who scored, and when.
   */
  private void scorers(List<Name> names, Sort[] sorts, Set<String> players) {
    for (int first = 0; first < sorts.length; first++) {
      int open = names.get(first).outer() - 1;
      if (!text.is(open, "(") || !isScored(names.get(first)) || !isScore(open - 1)) {
        continue;
      }
      int end = first + 1;
      boolean person = sorts[first] == Sort.PERSON || !isTown(names.get(first));
      while (end < sorts.length && isAlso(names.get(end - 1), names.get(end))) {
        person &= sorts[end] == Sort.PERSON || !isTown(names.get(end));
        end++;
      }
      for (int i = first; i < end && person; i++) {
        sorts[i] = Sort.PERSON;
        players.add(text.lower(names.get(i).end() - 1));
      }
    }
  }

  /** "3", "231-6", "180" before the bracket. */
  private boolean isScore(int token) {
    return token > 0
        && Character.isDigit(text.word(token).charAt(0))
        && text.isCapital(token - 1)
        && text.word(token).length() <= 5
        && !text.word(token).startsWith("20");
  }

  /** A minute or the runs behind the name. */
  private boolean isScored(Name name) {
    int next = name.end();
    next += text.is(next, "pen") || text.is(next, "og") || text.is(next, "pens") ? 1 : 0;
    return next + 1 < text.size()
        && name.size() <= 2
        && Character.isDigit(text.word(next).charAt(0))
        && (text.is(next + 1, Tag.PUNCT) || text.is(next + 1, Tag.CD));
  }

  private boolean isAlso(Name name, Name next) {
    for (int token = name.end(); token < next.outer(); token++) {
      boolean small = text.is(token, "pen") || text.is(token, "og") || text.is(token, "pens");
      boolean figure = Character.isDigit(text.word(token).charAt(0)) || text.is(token, "+");
      if (!small && !figure && !text.is(token, ",") && !text.is(token, ";")) {
        return false;
      }
    }
    return next.outer() - name.end() <= BETWEEN && isScored(next);
  }

  private boolean isTown(Name name) {
    return NameTable.place(facts[name.end() - 1]) >= 1
        && NameTable.surname(facts[name.end() - 1]) < 4;
  }

  /** "Unused: ODELL, Marsh, Roe." */
  private boolean isLabel(int colon) {
    return colon > 0
        && text.is(colon, ":")
        && switch (text.lower(colon - 1)) {
          case "subs", "substitutes", "unused", "used", "bench", "booked", "scorers" -> true;
          default -> false;
        };
  }

  /** "her grandchildren Declan, ERIN and Siobhan": a town as well, among people's given names. */
  private void joinGiven(List<Name> names, Sort[] sorts, int first, int end) {
    int people = 0;
    for (int i = first; i < end; i++) {
      people += sorts[i] == Sort.PERSON ? 1 : 0;
    }
    for (int i = first; i < end && people >= 2 && people * 2 >= end - first; i++) {
      boolean given = NameTable.given(facts[names.get(i).first()]) >= GIVEN;
      sorts[i] = given ? Sort.PERSON : sorts[i];
    }
  }

  private boolean isNext(Name name, Name next) {
    int between = next.outer() - name.end();
    if (name.size() > 1 || next.size() > 1 || between < 1 || between > BETWEEN) {
      return false;
    }
    boolean mark = false;
    for (int token = name.end(); token < next.outer(); token++) {
      // not the formation of "Calder (4-4-2): Odell"
      boolean figure =
          Character.isDigit(text.word(token).charAt(0)) && text.word(token).indexOf('-') < 0;
      if (!text.is(token, Tag.PUNCT) && !figure && !text.is(token, "and")) {
        return false;
      }
      mark |=
          text.is(token, ",")
              || text.is(token, "and")
              || text.is(token, ";")
              || text.is(token, "(");
    }
    return mark;
  }

  /** "Marsh (Tarn 60), Roe": tokens between two names at most. */
  private static final int BETWEEN = 5;

  /** With a semicolon or minutes in it, and at least two of them and a third people's. */
  private boolean isTeam(List<Name> names, Sort[] sorts, int first, int end) {
    int people = 0;
    for (int i = first; i < end; i++) {
      people += sorts[i] == Sort.PERSON ? 1 : 0;
    }
    boolean sheet = false;
    for (int token = names.get(first).end(); token < names.get(end - 1).outer(); token++) {
      sheet |= text.is(token, ";");
    }
    return sheet && people >= 2 && people * 3 >= end - first;
  }
}
