package org.onrecord.read.person;

import java.util.List;
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

  /** Makes people of all words of a team sheet some of whose words are people's. */
  void join(List<Name> names, Sort[] sorts) {
    int first = 0;
    while (first < sorts.length) {
      int end = first + 1;
      while (end < sorts.length && isNext(names.get(end - 1), names.get(end))) {
        end++;
      }
      boolean bench = end - first >= LIST && isLabel(names.get(first).outer() - 1);
      if (bench || (end - first >= TEAM && isTeam(names, sorts, first, end))) {
        for (int i = first; i < end; i++) {
          sorts[i] = Sort.PERSON;
        }
      } else if (end - first >= LIST) {
        joinGiven(names, sorts, first, end);
      }
      first = end;
    }
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
      if (!text.is(token, Tag.PUNCT) && !text.is(token, Tag.CD) && !text.is(token, "and")) {
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
