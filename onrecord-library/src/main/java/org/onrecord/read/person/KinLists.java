package org.onrecord.read.person;

import java.util.List;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/**
 * Finds the names that kin or an age makes a person's, whatever else the word may mean: "children
 * Danish and Marlow, 10, as well as Amber, four and Brave, one".
 */
final class KinLists {
  private final Text text;
  private final PersonWords words;
  private final int[] facts;
  private final List<Name> names;

  KinLists(Text text, PersonWords words, int[] facts, List<Name> names) {
    this.text = text;
    this.words = words;
    this.facts = facts;
    this.names = names;
  }

  /** Whether each name is a person's by kin or age, in the order of the names. */
  boolean[] find() {
    boolean[] people = new boolean[names.size()];
    for (int i = 0; i < people.length; i++) {
      Name name = names.get(i);
      people[i] =
          name.size() == 1
              && (isAfterKin(name)
                  || isSetOff(name)
                  || isCountedOff(name)
                  || isNamed(name)
                  || isAged(name)
                  || isBeforeAge(name)
                  || isSharing(i)
                  || isAfterFull(i));
    }
    for (int i = 1; i < people.length; i++) {
      people[i] |= people[i - 1] && names.get(i).size() == 1 && isListed(i - 1, i);
    }
    for (int i = people.length - 2; i >= 0; i--) {
      people[i] |= people[i + 1] && names.get(i).size() == 1 && isPaired(i, i + 1);
    }
    return people;
  }

  /** "his sons, Leo Odell and OSCAR": kin, the first with a surname. */
  private boolean isAfterFull(int index) {
    if (index == 0 || names.get(index - 1).size() == 1) {
      return false;
    }
    Name full = names.get(index - 1);
    int before = full.outer() - 1;
    before -= text.is(before, ",") || text.is(before, ":") ? 1 : 0;
    return text.is(full.end(), "and")
        && names.get(index).outer() == full.end() + 1
        && before >= 0
        && words.isPluralKin(text.lower(before));
  }

  /** "founded by RICH and Ines Odell": a given name, though a word, that shares a surname. */
  private boolean isSharing(int index) {
    if (index + 1 == names.size()) {
      return false;
    }
    Name name = names.get(index);
    Name next = names.get(index + 1);
    int fact = facts[name.first()];
    int given = NameTable.given(fact);
    boolean word = NameTable.ordinary(fact) >= 3 || words.isThing(text.lower(name.first()));
    boolean couple =
        word
            && next.outer() == name.end() + 1
            && (text.is(name.end(), "and") || text.is(name.end(), "&"))
            && next.size() == 2
            && !next.hasTitle();
    return couple
        && given >= (NameTable.place(fact) >= 2 ? 6 : 3)
        && !words.isStop(text.lower(name.first()))
        && NameTable.given(facts[next.first()]) >= 3
        && (NameTable.surname(facts[next.first()]) < NameTable.given(facts[next.first()]))
        && !words.isThing(text.lower(next.end() - 1));
  }

  private boolean isAfterKin(Name name) {
    int before = name.outer() - 1;
    // "a dad to AMBER", "two daughters: AMBER and Brave"
    boolean colon = text.is(before, ":") && words.isPluralKin(text.lower(before - 1));
    before -= colon || text.is(before, "to") ? 1 : 0;
    return before >= 0
        && text.sentenceOf(before) == text.sentenceOf(name.first())
        && (words.isKin(text.lower(before)) || words.isPluralKin(text.lower(before)));
  }

  /** "they share 14-year-old AMBER" */
  private boolean isAged(Name name) {
    int before = name.outer() - 1;
    String age = before < 0 ? "" : text.lower(before);
    // "a 16-year-old America's Odell fan"
    boolean owner = text.is(name.end(), Tag.POS) && NameTable.place(facts[name.first()]) > 0;
    return NameTable.given(facts[name.first()]) > 0
        && !owner
        && (age.endsWith("-year-old") || age.endsWith("-month-old") || age.endsWith("-week-old"));
  }

  /** "a son and a daughter, ISA, with Edda", "his wife, AMBER, and": kin, set off by commas. */
  private boolean isSetOff(Name name) {
    int comma = name.outer() - 1;
    // "three daughters – AMBER, Brave and Ana –"
    boolean dash = isOpening(comma) && comma > 0 && words.isPluralKin(text.lower(comma - 1));
    if (comma < 1
        || !text.is(comma, ",") && !dash
        || !isKinOrRole(name, comma - 1)
        || text.sentenceOf(comma) != text.sentenceOf(name.first())
        || words.isStop(text.lower(name.first()))) {
      return false;
    }
    boolean whose = false;
    for (int token = comma - 2; token >= Math.max(0, comma - 5); token--) {
      whose |= text.is(token, Tag.PRP$) || text.is(token, Tag.POS);
      whose |= text.is(token, "a") || text.is(token, "the") || text.is(token, Tag.CD);
    }
    int next = name.end();
    return whose
        && (next >= text.size()
            || text.is(next, ",")
            || text.is(next, ".")
            || text.is(next, "and")
            || text.is(next, "("));
  }

  /** A dash or a bracket after which somebody may be named. */
  private boolean isOpening(int token) {
    return text.is(token, "-")
        || text.is(token, "\u2013")
        || text.is(token, "\u2014")
        || text.is(token, "(");
  }

  /** "his wife, AMBER,", "a watchman, AMBER, saw", "two stepdaughters, AMBER and Brave" */
  private boolean isKinOrRole(Name name, int token) {
    String noun = text.lower(token);
    boolean role = words.isNoun(noun) && text.is(name.end(), ",") && !text.isCapital(token);
    boolean several =
        words.isPluralKin(noun)
            && (text.is(token - 1, Tag.CD) || text.is(token - 1, Tag.PRP$))
            && (text.is(name.end(), "and") || text.is(name.end(), ","))
            && text.isCapital(name.end() + 1);
    return words.isKin(noun) || several || (role && isAppositive(token, name.end()));
  }

  /** "a watchman, AMBER, saw": an article and one noun before, a verb or the like after. */
  private boolean isAppositive(int noun, int comma) {
    boolean one = text.is(noun - 1, "a") || text.is(noun - 1, "an") || text.is(noun - 1, Tag.PRP$);
    one |= text.is(noun - 2, "a") || text.is(noun - 2, "an") || text.is(noun - 2, Tag.PRP$);
    boolean goes = comma + 1 < text.size() && !text.isCapital(comma + 1);
    return one && goes;
  }

  /** "two sons with Abel Odell, AMBER and Brave" */
  private boolean isCountedOff(Name name) {
    int comma = name.outer() - 1;
    boolean pair =
        text.is(name.end(), "and") && text.isCapital(name.end() + 1)
            || (text.is(name.end(), ",") && text.isCapital(name.end() + 1));
    if (comma < 3 || !text.is(comma, ",") || !pair) {
      return false;
    }
    int sentence = text.sentenceOf(name.first());
    int token = comma - 1;
    while (token > 0 && comma - token < COUNTED && !words.isPluralKin(text.lower(token))) {
      boolean link = text.isCapital(token) || text.is(token, Tag.IN) || text.is(token, Tag.PRP$);
      if (!link || text.sentenceOf(token) != sentence) {
        return false;
      }
      token--;
    }
    boolean kin = words.isPluralKin(text.lower(token)) && text.is(token + 1, Tag.IN);
    return kin && token > 0 && (text.is(token - 1, Tag.CD) || text.is(token - 1, Tag.PRP$));
  }

  /** Words from the kin to the comma after which they are named. */
  private static final int COUNTED = 7;

  /** "a cook named ŁUKASZ", "a boy identified only as IVAN", "the pseudonym KATYA". */
  private boolean isNamed(Name name) {
    int before = name.outer() - 1;
    if (before < 1 || words.isStop(text.lower(name.first()))) {
      return false;
    }
    if (text.is(before, "pseudonym") || text.is(before, "alias")) {
      return true;
    }
    boolean as = text.is(before, "as");
    before -= as ? 1 : 0;
    before -= as && text.is(before, "only") ? 1 : 0;
    boolean naming =
        as
            ? text.is(before, "identified") || text.is(before, "named")
            : text.is(before, "named") || text.is(before, "called") || text.is(before, "nicknamed");
    int noun = before - 1;
    boolean is = text.is(noun, "is") || text.is(noun, "was") || text.is(noun, "'s");
    is |= text.is(noun, "\u2019s");
    if (naming && is && noun > 0) {
      // "she was called AMBER"
      return text.is(noun - 1, "she") || text.is(noun - 1, "he");
    }
    noun -= noun > 0 && text.is(noun, ",") ? 1 : 0;
    return naming && noun >= 0 && words.isNoun(text.lower(noun));
  }

  /**
   * "Amber, four," and "Brave, one from ...", but not "May, 10 of", "from Marlow, 41," or "two
   * Marlovians, one from".
   */
  private boolean isBeforeAge(Name name) {
    int age = name.end() + 1;
    age += text.is(age, "both") || text.is(age, "aged") || text.is(age, "now") ? 1 : 0;
    // "Amber (four)", but not "Harwick (2)"
    boolean aside =
        text.is(name.end(), "(")
            && age < text.size()
            && Character.isLetter(text.lower(age).charAt(0));
    boolean number =
        (aside || text.is(name.end(), ",")) && text.is(age, Tag.CD) && text.word(age).length() < 8;
    int before = name.outer() - 1;
    boolean in = before >= 0 && text.is(before, Tag.IN) && !text.is(before, "as");
    boolean placed = in || text.is(before, "the");
    boolean counted = before >= 0 && text.is(before, Tag.CD);
    if (!number || placed || counted || words.isStop(text.lower(name.first()))) {
      return false;
    }
    int next = age + 1;
    boolean year = Character.isDigit(text.word(age).charAt(0)) && text.word(age).length() > 2;
    return !year
        && (next >= text.size()
            || text.is(next, ",")
            || text.is(next, ")")
            || text.is(next, "and")
            || text.is(next, "from")
            || text.is(next, "with")
            || text.is(next, "months"));
  }

  /** Only commas, "and", ages and the like stand between the two. */
  private boolean isListed(int index, int next) {
    int end = names.get(next).outer();
    int token = names.get(index).end();
    if (end - token > 8 || end == token) {
      return false;
    }
    while (token < end && isLink(token)) {
      token++;
    }
    return token == end;
  }

  private boolean isLink(int token) {
    return switch (text.lower(token)) {
      case ",", "and", "&", "as", "well", "aged", "months", "years", "old", "(", ")" -> true;
      default -> text.is(token, Tag.CD);
    };
  }

  private boolean isPaired(int index, int next) {
    int and = names.get(index).end();
    return text.is(and, "and") && names.get(next).outer() == and + 1;
  }
}
