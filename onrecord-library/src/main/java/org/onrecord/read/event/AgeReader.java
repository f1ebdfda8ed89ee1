package org.onrecord.read.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.lexicon.WordList;
import org.onrecord.read.event.AgePhrase.Form;

/** Finds the words that tell ages: numbers and units where an age can stand. */
final class AgeReader {
  /** How far back the verb of "died at 84" may stand, in tokens. */
  /** The least that "in her 92nd year" tells of a life and not of an office. */
  private static final int OLD_AGE = 60;

  private static final int LIFE_REACH = 14;

  /** Most ages that a list holds. */
  private static final int LONGEST_LIST = 10;

  private final WordList words;
  private final Text text;
  private final AgeDecades decades;

  AgeReader(WordList words, Text text) {
    this.words = words;
    this.text = text;
    this.decades = new AgeDecades(words, text);
  }

  /** An amount and the token after it. */
  private record Read(AgeAmount amount, int end, boolean old) {}

  /** All of them, in text order. */
  List<AgePhrase> phrases() {
    List<AgePhrase> found = new ArrayList<>();
    int token = 0;
    while (token < text.size()) {
      AgePhrase phrase = at(token);
      if (phrase == null || !phrase.amount().isHuman()) {
        token++;
      } else {
        found.addAll(series(phrase));
        token = found.get(found.size() - 1).end();
      }
    }
    return found;
  }

  /** "Ann, Max and Zoe, [five, three and one]": an age for each; else the phrase alone. */
  private List<AgePhrase> series(AgePhrase phrase) {
    boolean list = phrase.form() == Form.COMMA || phrase.form() == Form.AGED;
    if (!list || !text.is(phrase.end(), "and") && !text.is(phrase.end(), ",")) {
      return List.of(phrase);
    }
    List<AgePhrase> ages = new ArrayList<>();
    ages.add(phrase);
    int token = phrase.end();
    boolean last = false;
    while (!last) {
      if (ages.size() == LONGEST_LIST) {
        return List.of(phrase);
      }
      last = text.is(token, "and");
      Read read = last || text.is(token, ",") ? amount(token + 1) : null;
      if (read == null || read.old() || !read.amount().isHuman()) {
        return List.of(phrase);
      }
      ages.add(new AgePhrase(phrase.form(), token + 1, read.end(), read.amount()));
      token = read.end();
    }
    boolean closed =
        token >= text.size()
            || text.is(token, Tag.PUNCT)
            || text.is(token, "respectively")
            || text.sentenceOf(token) != text.sentenceOf(token - 1);
    if (!closed) {
      return List.of(phrase);
    }
    for (int i = 0; i < ages.size(); i++) {
      AgePhrase age = ages.get(i);
      int behind = ages.size() - 1 - i;
      ages.set(i, new AgePhrase(age.form(), age.first(), age.end(), age.amount(), behind));
    }
    return ages;
  }

  private @Nullable AgePhrase at(int token) {
    String lower = text.lower(token);
    char first = lower.charAt(0);
    switch (lower) {
      case "," -> {
        return comma(token);
      }
      case "(" -> {
        return parenthesis(token);
      }
      case "aged" -> {
        return aged(token);
      }
      case "age" -> {
        return age(token);
      }
      case "birthday" -> {
        return birthday(token);
      }
      case "at" -> {
        AgePhrase opening = opening(token);
        return opening == null ? inLife(token) : opening;
      }
      case "in" -> {
        AgePhrase year = inYear(token);
        return year == null ? decades.at(token) : year;
      }
      default -> {}
    }
    if (first >= '0' && first <= '9' || lower.indexOf('-') > 0 || isKind(token, "NUMBER")) {
      return old(token);
    }
    if (isKind(token, "BE")) {
      return was(token);
    }
    return isKind(token, "TURN") ? turned(token) : null;
  }

  private boolean isKind(int token, String kind) {
    return token < text.size() && words.value(text.lower(token)).startsWith(kind);
  }

  /** Ada Quill, 34, of Leeds; Zoe and Max, five months, with; Ada Quill, now 34. */
  private @Nullable AgePhrase comma(int token) {
    int next = soft(token + 1);
    if (text.is(next, "at")) {
      // "Ada Quill, at 63, is the oldest"
      Read at = amount(next + 1);
      return at != null && isBare(at, next + 1) && text.is(at.end(), ",")
          ? new AgePhrase(Form.COMMA, next, at.end(), at.amount())
          : null;
    }
    Read read = amount(next);
    if (read == null || !endsWell(read.end(), next) || read.old() && read.end() == next + 1) {
      return null;
    }
    return new AgePhrase(Form.COMMA, next, read.end(), read.amount());
  }

  /** Ada Quill (34), Ada Quill (aged 34). */
  private @Nullable AgePhrase parenthesis(int token) {
    int next = text.is(token + 1, "aged") || text.is(token + 1, "age") ? token + 2 : token + 1;
    Read read = amount(soft(next));
    boolean closed = read != null && (text.is(read.end(), ")") || text.is(read.end(), ","));
    return read == null || !closed
        ? null
        : new AgePhrase(Form.PARENTHESIS, next, read.end(), read.amount());
  }

  /** Aged 78; not "aged 16 to 24", "aged between". */
  private @Nullable AgePhrase aged(int token) {
    int next = soft(token + 1);
    Read read = amount(next);
    return read == null || isRange(read.end())
        ? null
        : new AgePhrase(Form.AGED, token, read.end(), read.amount());
  }

  private boolean isRange(int end) {
    boolean joined =
        text.is(end, "to") || text.is(end, "-") || text.is(end, "\u2013") || text.is(end, "or");
    return joined && amount(end + 1) != null
        || text.is(end, "and") && (text.is(end + 1, "over") || text.is(end + 1, "under"))
        || text.is(end, "+");
  }

  /** At the age of nine, at age nine; and "Ada Quill, age 34". Not "under the age of 16". */
  private @Nullable AgePhrase age(int token) {
    boolean of = text.is(token + 1, "of");
    Read read = amount(soft(of ? token + 2 : token + 1));
    if (read == null || isRange(read.end())) {
      return null;
    }
    int before = token - 1;
    while (before > token - 4 && before > 0 && isFiller(text.lower(before))) {
      before--;
    }
    boolean at =
        text.is(before, "at")
            || text.is(before, "reached")
            || text.is(before, "to") && text.is(before - 1, "lived")
            || text.is(before, "by")
            || text.is(before, "from")
            || text.is(before, "since");
    if (at) {
      return new AgePhrase(Form.AT_AGE, before, read.end(), read.amount());
    }
    boolean beside = !of && (text.is(token - 1, ",") || text.is(token - 1, "("));
    return beside ? new AgePhrase(Form.AGED, token, read.end(), read.amount()) : null;
  }

  /** "[At 16], she left school": at the head of a sentence, before its subject. */
  private @Nullable AgePhrase opening(int token) {
    boolean opens = token == text.sentenceStart(text.sentenceOf(token));
    int end = token + 2;
    // "At 16, she left", "At 16 she left"
    int next = text.is(end, ",") ? end + 1 : end;
    boolean subject = text.is(next, Tag.PRP) || next > end && text.is(next, Tag.NNP);
    if (!opens || !subject) {
      return null;
    }
    Read read = amount(token + 1);
    if (read == null || read.end() != end || read.amount().number() < 13) {
      return null;
    }
    return new AgePhrase(Form.AT_AGE, token, end, read.amount());
  }

  /** A number alone that is the age of no child: "at 63". */
  private static boolean isBare(Read read, int token) {
    return read.end() == token + 1 && read.amount().number() >= 13;
  }

  /** "died [at 84]", "left school [at 15]": a bare number behind a verb of a life. */
  private @Nullable AgePhrase inLife(int token) {
    Read read = amount(token + 1);
    boolean small = read != null && read.end() == token + 2 && !read.old();
    if (read == null
        || !small
        || text.isCapital(token + 2)
        || !endsWell(read.end(), token + 1) && !text.is(read.end(), "after")) {
      return null;
    }
    int start = Math.max(text.sentenceStart(text.sentenceOf(token)), token - LIFE_REACH);
    for (int verb = token - 1; verb >= start; verb--) {
      boolean taken = text.is(verb, "took") && text.is(verb + 1, "up");
      if (taken || isBare(read, token + 1) && isOfLife(verb)) {
        return new AgePhrase(Form.AT_AGE, token, read.end(), read.amount());
      }
      if (text.tag(verb).isFinite() || text.is(verb, ";")) {
        return null;
      }
    }
    return null;
  }

  private boolean isOfLife(int verb) {
    return switch (text.lower(verb)) {
      case "died",
          "dies",
          "dying",
          "passed",
          "succumbed",
          "dead",
          "retired",
          "married",
          "wed",
          "orphaned",
          "widowed",
          "enlisted",
          "emigrated",
          "apprenticed",
          "ordained",
          "moved",
          "debuted" ->
          true;
      case "shot" -> text.is(verb + 1, "to") && text.is(verb + 2, "fame");
      case "left", "leaving" ->
          text.is(verb + 1, "school")
              || text.is(verb + 1, "home")
              || text.is(verb + 1, "education");
      case "joined", "join" -> text.is(verb + 1, "the");
      case "debut", "youngest" -> true;
      default -> false;
    };
  }

  private static boolean isFiller(String word) {
    return switch (word) {
      case "the", "tender", "young", "early", "just", "grand", "ripe", "old" -> true;
      default -> false;
    };
  }

  /** She was [in her 92nd year]: 91; not "in her tenth year as mayor". */
  private @Nullable AgePhrase inYear(int token) {
    boolean hers = text.is(token + 1, Tag.PRP$) && text.is(token + 3, "year");
    int number = hers ? ordinal(token + 2) : -1;
    int end = token + 4;
    boolean closed =
        number > 0
            && (end >= text.size()
                || text.is(end, Tag.PUNCT)
                || text.sentenceOf(end) != text.sentenceOf(token));
    if (number < OLD_AGE || !closed) {
      return null;
    }
    boolean was = text.is(token - 1, "was") || text.is(token - 1, "is");
    Form form = was ? Form.WAS : Form.AT_AGE;
    return new AgePhrase(form, token, end, new AgeAmount(number - 1, 'Y'));
  }

  /** Celebrated her 40th birthday; on her 40th birthday. */
  private @Nullable AgePhrase birthday(int token) {
    int number = ordinal(token - 1);
    boolean hers = text.is(token - 2, Tag.PRP$) || text.is(token - 2, Tag.POS);
    if (number < 1 || !hers) {
      return null;
    }
    int before = token - 3;
    for (; before >= 0 && before > token - 6; before--) {
      String word = text.lower(before);
      if (word.equals("celebrated")
          || word.equals("marked")
          || word.equals("on")
          || word.equals("for")) {
        return new AgePhrase(Form.BIRTHDAY, token - 2, token + 1, new AgeAmount(number, 'Y'));
      }
    }
    return null;
  }

  private int ordinal(int token) {
    if (token < 0) {
      return -1;
    }
    String word = text.lower(token);
    int length = word.length();
    if (length < 3 || length > 5 || !Character.isDigit(word.charAt(0))) {
      return -1;
    }
    return figures(word.substring(0, length - 2));
  }

  /** A 10-year-old boy; 95 years old. */
  private @Nullable AgePhrase old(int token) {
    Read read = amount(token);
    return read == null || !read.old()
        ? null
        : new AgePhrase(Form.OLD, token, read.end(), read.amount());
  }

  /** He was 79; when she was one; she is 34 and lives. */
  private @Nullable AgePhrase was(int token) {
    int next = soft(token + 1);
    Read read = amount(next);
    if (read == null || text.isGluedToNext(token) || !endsWell(read.end(), next)) {
      return null;
    }
    boolean single = read.amount().number() == 1 && !read.old();
    if (single && !text.is(token - 2, "when") || read.old() && read.end() == next + 1) {
      return null;
    }
    return new AgePhrase(Form.WAS, token, read.end(), read.amount());
  }

  private @Nullable AgePhrase turned(int token) {
    int next = soft(token + 1);
    Read read = amount(next);
    // "turned 19 on Thursday"
    boolean ends =
        read != null
            && (endsWell(read.end(), next)
                || isKind(read.end(), "AFTER")
                || text.is(read.end(), "on")
                || text.is(read.end(), "today")
                || text.is(read.end(), "this")
                || text.is(read.end(), "last"));
    return read == null || !ends
        ? null
        : new AgePhrase(Form.TURNED, token, read.end(), read.amount());
  }

  private int soft(int token) {
    return isKind(token, "SOFT") ? token + 1 : token;
  }

  /** False where the number counts what follows it: 34 people, one of them, 34 Oak Street. */
  private boolean endsWell(int end, int number) {
    if (end >= text.size() || text.sentenceOf(end) != text.sentenceOf(number)) {
      return true;
    }
    if (text.is(end, "of") && text.is(end + 1, "age")) {
      return true;
    }
    if (text.is(end, "of") || text.is(end, "to")) {
      boolean figures = Character.isDigit(text.lower(number).charAt(0));
      return text.is(end, "of") && figures && text.isCapital(end + 1);
    }
    // "Ada Quill, five - got": a dash between blanks ends the age.
    boolean dash = text.is(end, "-") && !text.isGluedToNext(end - 1) && !text.isGluedToNext(end);
    boolean mark = dash || text.is(end, Tag.PUNCT) && !isSymbol(text.lower(end));
    return mark || isKind(end, "AFTER") || words.value(text.lower(end)).equals("BE");
  }

  private static boolean isSymbol(String mark) {
    return switch (mark) {
      case "%", "$", "/", ":", "-", "\u00b0", "\u00a3", "\u20ac", "+" -> true;
      default -> false;
    };
  }

  /** A number with or without its unit: 34, four, five months, 10-year-old, 95 years old. */
  private @Nullable Read amount(int token) {
    if (token >= text.size()) {
      return null;
    }
    String lower = text.lower(token);
    int hyphen = lower.indexOf('-');
    if (hyphen > 0) {
      Read read = hyphened(lower, token);
      if (read != null) {
        return read;
      }
    }
    int number = number(lower);
    if (number < 1) {
      return null;
    }
    int end = token + 1;
    char unit = unit(end);
    if (text.is(end, "year-old")) {
      // "a 23 year-old"
      return new Read(new AgeAmount(number, 'Y'), end + 1, true);
    }
    if (unit == 0) {
      return new Read(new AgeAmount(number, 'Y'), end, false);
    }
    boolean old = text.is(end + 1, "old");
    return new Read(new AgeAmount(number, unit), old ? end + 2 : end + 1, old);
  }

  private char unit(int token) {
    return token < text.size() && isKind(token, "UNIT")
        ? words.value(text.lower(token)).charAt(5)
        : 0;
  }

  /** 10-year-old, six-month-old, twenty-three-year-old. */
  private @Nullable Read hyphened(String lower, int token) {
    int old = lower.lastIndexOf("-old");
    if (old < 0 && text.is(token + 1, "old")) {
      // "a 16-year old"
      int hyphen = lower.lastIndexOf('-');
      String unit = words.value(lower.substring(hyphen + 1));
      int number = number(lower.substring(0, Math.max(1, hyphen)));
      return !unit.startsWith("UNIT") || number < 1
          ? null
          : new Read(new AgeAmount(number, unit.charAt(5)), token + 2, true);
    }
    int unitEnd = old > 0 ? old : lower.length();
    int unitStart = lower.lastIndexOf('-', unitEnd - 1);
    if (unitStart <= 0 || old < 0) {
      return null;
    }
    String unit = words.value(lower.substring(unitStart + 1, unitEnd));
    int number = number(lower.substring(0, unitStart));
    return !unit.startsWith("UNIT") || number < 1
        ? null
        : new Read(new AgeAmount(number, unit.charAt(5)), token + 1, true);
  }

  /** The number a word tells, else -1: 34, four, twenty-three. */
  private int number(String lower) {
    if (Character.isDigit(lower.charAt(0))) {
      return figures(lower);
    }
    int hyphen = lower.indexOf('-');
    if (hyphen > 0) {
      int tens = word(lower.substring(0, hyphen));
      int ones = word(lower.substring(hyphen + 1));
      return tens >= 20 && ones > 0 && ones < 10 ? tens + ones : -1;
    }
    return word(lower);
  }

  private int word(String lower) {
    String value = words.value(lower);
    return value.startsWith("NUMBER") ? Integer.parseInt(value.substring(7)) : -1;
  }

  private static int figures(String word) {
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9' || i > 2) {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }
}
