package org.onrecord.read.person;

import java.util.Arrays;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/**
 * What a name and its surroundings show of what it names, as numbers of rows in a {@link
 * NameModel}.
 */
final class NameFeatures {
  private final Text text;
  private final PersonWords words;
  private final int[] facts;
  private int[] rows = new int[96];
  private int size;

  NameFeatures(Text text, PersonWords words, int[] facts) {
    this.text = text;
    this.words = words;
    this.facts = facts;
  }

  /** The rows of {@code name}, which stands in one text. */
  int[] of(Name name, NameTable table, boolean opens) {
    size = 0;
    inside(name, table);
    lists(name);
    shape(name);
    before(name);
    after(name);
    beside(name);
    add(60, opens ? 1 : 0);
    identity(name);
    return Arrays.copyOf(rows, size);
  }

  private void add(int template, int value) {
    int hash = template * 0x9E3779B9 ^ value * 0x85EBCA6B;
    hash ^= hash >>> 15;
    hash *= 0x2C1B3C6D;
    hash ^= hash >>> 13;
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
    }
    rows[size++] = hash & NameModel.MASK;
  }

  private int word(int token) {
    return token < 0 || token >= text.size() ? 1 : NameTable.hash(text.lower(token));
  }

  private static int level(int frequency) {
    return frequency == 0 ? 0 : frequency < 4 ? 1 : 2;
  }

  private void inside(Name name, NameTable table) {
    int length = Math.min(name.size(), 4);
    int first = facts[name.first()];
    int last = facts[name.end() - 1];
    add(1, length);
    add(2, NameTable.given(first) * 4 + Math.min(length, 3));
    add(3, NameTable.surname(first) * 4 + Math.min(length, 3));
    add(4, NameTable.place(first) * 4 + Math.min(length, 3));
    add(5, NameTable.ordinary(first) * 4 + Math.min(length, 3));
    add(6, NameTable.given(last) * 4 + Math.min(length, 3));
    add(7, NameTable.surname(last) * 4 + Math.min(length, 3));
    add(8, NameTable.place(last) * 4 + Math.min(length, 3));
    add(9, NameTable.ordinary(last) * 4 + Math.min(length, 3));
    int both = level(NameTable.given(first)) * 3 + level(NameTable.surname(last));
    add(10, both * 4 + length);
    add(11, (both * 4 + length) * 8 + NameTable.ordinary(last));
    add(12, (both * 4 + length) * 4 + NameTable.place(last));
    if (length > 1) {
      int end = Math.min(name.end(), name.first() + 5);
      StringBuilder phrase = new StringBuilder(text.lower(name.first()));
      for (int token = name.first() + 1; token < end; token++) {
        phrase.append(' ').append(text.lower(token));
      }
      add(13, NameTable.place(table.facts(phrase.toString())));
    }
  }

  /** The words themselves, last so that training can do without them now and then. */
  private void identity(Name name) {
    add(14, word(name.first()));
    add(15, word(name.end() - 1));
    for (int token = name.first() + 1; token < name.end() - 1; token++) {
      add(16, word(token));
    }
  }

  private void lists(Name name) {
    int found = 0;
    for (int token = name.first(); token < name.end(); token++) {
      String lower = text.lower(token);
      boolean last = token == name.end() - 1;
      found |= words.isOrganisation(lower, last) ? last ? 1 : 2 : 0;
      found |= words.isPlace(lower, last) && (last || token == name.first()) ? last ? 4 : 8 : 0;
      found |= words.isOther(lower, last) && (last || token == name.first()) ? last ? 16 : 32 : 0;
      found |= words.isStop(lower) ? 64 : 0;
      found |= NameTable.isNationality(facts[token]) ? 128 : 0;
      found |= lower.equals("of") || lower.equals("for") || lower.equals("&") ? 256 : 0;
      found |= words.isParticle(lower) && !text.isCapital(token) ? 512 : 0;
    }
    for (int bit = 0; bit < 10; bit++) {
      if ((found >> bit & 1) == 1) {
        add(17, bit);
      }
    }
    add(18, found == 0 ? Math.min(name.size(), 4) : 0);
  }

  private void shape(Name name) {
    String first = text.word(name.first());
    String last = text.lower(name.end() - 1);
    String lastWord = text.word(name.end() - 1);
    add(20, capitals(first) * 8 + capitals(lastWord));
    add(21, hash(last, last.length() - 3, last.length()));
    add(22, hash(last, last.length() - 2, last.length()));
    add(23, hash(text.lower(name.first()), first.length() - 3, first.length()));
    add(24, first.length() < 5 ? first.length() : 5);
    add(25, last.indexOf('-') > 0 ? 1 : last.indexOf('.') > 0 ? 2 : last.indexOf('\'') > 0 ? 3 : 0);
    add(26, NameRun.isGeneration(last) ? 1 : 0);
    if (name.size() > 2) {
      add(27, text.word(name.first() + 1).length() <= 2 ? 1 : 0);
    }
  }

  private static int hash(String string, int from, int end) {
    return NameTable.hash(string.substring(Math.max(0, from), end));
  }

  /** 0 Title case, 1 CAPITALS, 2 miXed, 3 with a digit, 4 one letter. */
  private static int capitals(String word) {
    if (word.length() == 1 || (word.length() == 2 && word.charAt(1) == '.')) {
      return 4;
    }
    int upper = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isDigit(c)) {
        return 3;
      }
      upper += Character.isUpperCase(c) ? 1 : 0;
    }
    return upper <= 1 ? 0 : upper == word.length() ? 1 : 2;
  }

  private void before(Name name) {
    int before = name.outer() - 1;
    add(30, word(before));
    add(31, word(before) * 31 + word(before - 1));
    add(32, tag(before).number());
    add(33, level(NameTable.given(facts[name.first()])) * 64 + tag(before).number());
    if (name.hasTitle()) {
      String title = NameRun.bare(text.lower(name.first() - 1));
      add(34, words.isTitle(title) ? 1 : words.isNoun(title) ? 2 : 3);
      add(35, word(name.first() - 1));
    } else {
      add(34, 0);
    }
    if (before >= 0) {
      String lower = text.lower(before);
      int role =
          words.isKin(lower) ? 3 : words.isNoun(lower) ? 2 : words.isPluralNoun(lower) ? 1 : 0;
      add(36, role);
      boolean comma = text.is(before, ",") && before > 0;
      String beyond = comma ? text.lower(before - 1) : "";
      add(
          37,
          words.isKin(beyond) ? 3 : words.isNoun(beyond) ? 2 : words.isPluralNoun(beyond) ? 1 : 0);
      boolean of = text.is(before, "of") && before > 0;
      String whose = of ? text.lower(before - 1) : "";
      add(38, words.isKin(whose) || words.isPluralKin(whose) ? 2 : words.isThing(whose) ? 1 : 0);
    }
    add(39, before >= 0 && isQuote(before) && isQuote(name.end()) ? 1 : 0);
    add(50, before < 0 ? 0 : kind(before));
  }

  /**
   * "the airline ODELL", "the ODELL space telescope": the kind of thing that a noun beside means.
   */
  private int kind(int token) {
    boolean noun = text.tag(token).isNoun() && !text.isCapital(token);
    return noun ? words.kind(text.lower(token)) : 0;
  }

  /** The kind of the last of the nouns that go on after the name. */
  private int kindAfter(int next) {
    int last = next;
    while (last < Math.min(text.size(), next + 3)
        && text.tag(last).isNoun()
        && !text.isCapital(last)) {
      last++;
    }
    return last == next ? 0 : 32 + kind(last - 1);
  }

  private boolean isQuote(int token) {
    return token < text.size()
        && "\"“”'‘’".indexOf(text.word(token).charAt(0)) >= 0
        && text.word(token).length() == 1;
  }

  private Tag tag(int token) {
    return token < 0 || token >= text.size() ? Tag.X : text.tag(token);
  }

  private void after(Name name) {
    int next = name.end();
    add(40, word(next));
    add(41, word(next) * 31 + word(next + 1));
    add(42, tag(next).number());
    add(43, tag(next).number() * 64 + tag(next + 1).number());
    if (next >= text.size()) {
      return;
    }
    add(48, kindAfter(next));
    add(44, words.isSpeechVerb(text.lower(next)) ? 2 : words.isVerb(text.lower(next)) ? 1 : 0);
    boolean possessive = text.is(next, Tag.POS);
    boolean comma = text.is(next, ",") || text.is(next, "(");
    for (int token = next + 1; token < Math.min(text.size(), next + 6); token++) {
      if (token == next + 1 && comma) {
        add(45, isAge(token) ? 1 : text.is(token, "who") ? 2 : text.is(token, "born") ? 3 : 0);
      }
      String lower = text.lower(token);
      if (possessive && words.isKin(lower)) {
        add(46, token - next < 3 ? 1 : 2);
        break;
      }
      if (comma && words.isNoun(lower)) {
        add(47, words.isKin(lower) ? 1 : 2);
        break;
      }
      if (text.is(token, Tag.PUNCT) || text.tag(token).isVerb()) {
        break;
      }
    }
  }

  /** What stands beside in a list, what the name owns and whom it goes before. */
  private void beside(Name name) {
    int before = name.outer() - 1;
    int next = name.end();
    if (before > 0 && isLink(before) && text.isCapital(before - 1)) {
      int first = before - 1;
      while (first > 0 && before - first < 4 && text.isCapital(first - 1)) {
        first--;
      }
      add(51, neighbour(first, before) * 2 + (text.is(before, ",") ? 1 : 0));
    }
    if (next + 1 < text.size() && isLink(next) && text.isCapital(next + 1)) {
      add(52, neighbour(next + 1, runEnd(next + 1)) * 2 + (text.is(next, ",") ? 1 : 0));
    }
    if (before > 0 && text.is(before, Tag.POS)) {
      add(53, text.isCapital(before - 1) ? Math.min(name.size(), 3) : 0);
    }
    int noun = next;
    while (noun < next + 2 && noun + 1 < text.size() && isRoleNoun(noun)) {
      noun++;
    }
    boolean owner = text.is(next, Tag.POS);
    if (owner) {
      noun = next + 1;
    }
    if (noun > next && noun < text.size() && text.isCapital(noun)) {
      int kind = owner ? 0 : words.isKin(text.lower(next)) ? 1 : 2;
      add(54, (neighbour(noun, runEnd(noun)) * 3 + kind) * 4 + Math.min(name.size(), 3));
    }
  }

  private boolean isLink(int token) {
    return text.is(token, ",") || text.is(token, "and") || text.is(token, "&");
  }

  private boolean isRoleNoun(int token) {
    return !text.isCapital(token) && words.isNoun(text.lower(token));
  }

  private int runEnd(int first) {
    int end = first + 1;
    while (end < text.size() && end - first < 4 && text.isCapital(end)) {
      end++;
    }
    return end;
  }

  /** How much a run of capitalised words looks like somebody's name. */
  private int neighbour(int first, int end) {
    int given = level(NameTable.given(facts[first]));
    int surname = level(NameTable.surname(facts[end - 1]));
    boolean thing = words.isThing(text.lower(end - 1));
    return ((given * 3 + surname) * 2 + (thing ? 1 : 0)) * 4 + Math.min(end - first, 3);
  }

  private boolean isAge(int token) {
    String word = text.word(token);
    return (word.length() <= 3 && word.length() > 0 && Character.isDigit(word.charAt(0)))
        || words.isKin(text.lower(token))
        || text.is(token, "aged");
  }
}
