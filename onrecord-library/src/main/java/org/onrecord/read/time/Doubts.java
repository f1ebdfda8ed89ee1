package org.onrecord.read.time;

import java.util.Set;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/** Tells expressions of time from names, quantities and other words that look like them. */
final class Doubts {
  /** Months that are also names or other words. */
  private static final int DOUBLE_MONTHS = 1 << 3 | 1 << 4 | 1 << 5 | 1 << 6 | 1 << 8;

  /** Later years are told with words that look ahead: by 2070. */
  private static final int LAST_YEAR = 2045;

  private final Text text;
  private final Words words;

  Doubts(Words words) {
    this.words = words;
    this.text = words.text();
  }

  /** True when the words at that place are better not taken for a time. */
  boolean about(Found found) {
    return switch (found.rule().name()) {
      case "month.alone" -> month(found);
      case "year.alone" -> year(found);
      case "day.weekday" -> isInName(found);
      case "day.deictic" -> deictic(found);
      case "day.month-day" -> monthDay(found);
      case "day.month-ordinal", "day.weekday-number", "year.spoken" -> isCounted(found.end());
      case "number.alone" -> isCounted(found.end()) || !isOrdinal(found.end() - 1);
      case "unit.in" -> isRecord(found);
      case "set.adverb" -> isInName(found) || adjective(found);
      case "duration.vague" -> vague(found);
      case "duration.count", "duration.half" -> count(found);
      case "time.clock" -> clock(found);
      case "decade.alone" -> decade(found);
      case "unit.earlier", "day.day-before", "day.day-after" -> opensClause(found);
      case "unit.this", "unit.last", "unit.next" -> unit(found);
      case "day.holiday" -> holiday(found);
      case "time.that-part" -> text.isCapital(found.end() - 1);
      default -> false;
    };
  }

  private boolean isProper(int token) {
    return token >= 0
        && token < text.size()
        && text.isCapital(token)
        && text.tag(token).isProper()
        && (token == 0 || text.sentenceOf(token) == text.sentenceOf(token - 1));
  }

  /** "Sunday Times", "Saturday Night Live", "USA Today". */
  private boolean isInName(Found found) {
    int next = found.end();
    boolean after =
        next < text.size() && text.isCapital(next) && Neighbour.NAME.is(text.lower(next));
    int first = found.first();
    boolean start = first == text.sentenceStart(text.sentenceOf(first));
    boolean title =
        text.is(first, "daily") || text.is(first, "weekly") || text.is(first, "monthly");
    return after || title && text.isCapital(first) && !start;
  }

  /** "The Daily Post", "a quarterly dividend". */
  private boolean adjective(Found found) {
    int next = found.end();
    if (next >= text.size() || !text.tag(next).isNoun()) {
      return false;
    }
    return isProper(next) || text.is(found.first(), "quarterly");
  }

  /** "Today" inside a sentence is the programme or the newspaper. */
  private boolean deictic(Found found) {
    int first = found.first();
    if (!text.isCapital(first) || first == 0) {
      return false;
    }
    boolean start = first == text.sentenceStart(text.sentenceOf(first));
    boolean shouted =
        text.word(first).length() > 1 && Character.isUpperCase(text.word(first).charAt(1));
    boolean name =
        isProper(first - 1)
            || Neighbour.NAME.is(text.lower(Math.min(found.end(), text.size() - 1)));
    return !start && !shouted && name;
  }

  /** "ten days before the shooting": reckoned from what the clause tells, not from a date. */
  private boolean opensClause(Found found) {
    if (text.is(found.end() - 1, "earlier")
        && (text.is(found.end(), "this") || text.is(found.end(), "in"))) {
      // "aged five months earlier this year" are two times.
      return true;
    }
    boolean open = text.is(found.end() - 1, "before") || text.is(found.end() - 1, "after");
    int next = found.end();
    return open
        && next < text.size()
        && !text.is(next, Tag.PUNCT)
        && !text.is(next, "and")
        && !text.is(next, "but")
        && text.sentenceOf(next) == text.sentenceOf(next - 1);
  }

  /** "60 Minutes", "This Week", "at the end of the day". */
  private boolean unit(Found found) {
    boolean idiom = found.match().has(Kind.PART) && text.is(found.end() - 1, "day");
    return idiom || isTitle(found);
  }

  /** A unit with a capital inside a sentence is in the name of something. */
  private boolean isTitle(Found found) {
    int unit = found.end() - 1;
    return unit > text.sentenceStart(text.sentenceOf(unit)) && text.isCapital(unit);
  }

  /** "the Christmas tree", "the Great Orchestra of Christmas Charity". */
  private boolean holiday(Found found) {
    int next = found.end();
    boolean inside = next < text.size() && text.sentenceOf(next) == text.sentenceOf(next - 1);
    return inside && text.tag(next).isNoun() && words.at(next) == null;
  }

  private boolean month(Found found) {
    int token = found.match().token(Kind.MONTH);
    int month = found.match().value(Kind.MONTH);
    if (token < 0 || found.match().has(Kind.PART)) {
      return false;
    }
    boolean start = token == text.sentenceStart(text.sentenceOf(token));
    boolean named = !start && isProper(token - 1) && !words.is(token - 1, Kind.MONTH);
    boolean hyphened = text.word(token).indexOf('-') > 0;
    if (hyphened || (DOUBLE_MONTHS >> month & 1) == 0) {
      return named && !text.is(token - 1, ",");
    }
    boolean before = token > 0 && Neighbour.MONTH.is(text.lower(token - 1));
    boolean last = found.first() < token;
    boolean after = isProper(found.end());
    return named || after || !before && !last;
  }

  /** "on the 21st floor", "Friday, 13 people": what is counted. */
  private boolean isCounted(int next) {
    boolean inside = next < text.size() && text.sentenceOf(next) == text.sentenceOf(next - 1);
    return inside
        && (text.tag(next).isNoun() || text.tag(next).isAdjective() || text.is(next, Tag.CD));
  }

  private boolean isOrdinal(int token) {
    String word = text.word(token);
    return Character.isDigit(word.charAt(0)) && Character.isLetter(word.charAt(word.length() - 1));
  }

  /** "will be the first in two years", "in two years of trials". */
  private boolean isRecord(Found found) {
    if (text.is(found.end(), "of")) {
      return true;
    }
    for (int token = found.first() - 1; token >= Math.max(0, found.first() - 6); token--) {
      boolean ordinal = words.is(token, Kind.ORDINAL) || text.is(token, "only");
      if (ordinal || text.is(token, Tag.JJS) || text.is(token, "time")) {
        return true;
      }
    }
    return false;
  }

  private boolean monthDay(Found found) {
    int next = found.end();
    if (next >= text.size()) {
      return false;
    }
    boolean percent = text.is(next, "%") || text.is(next, "percent") || text.is(next, "per");
    return percent;
  }

  private boolean year(Found found) {
    int token = found.match().token(Kind.YEAR);
    boolean told =
        found.first() < token && !text.is(found.first(), "the") && !text.is(found.first(), "of");
    if (told || text.word(token).indexOf('-') > 0) {
      return false;
    }
    if (token + 1 < text.size() && isCountedAfter(token)) {
      return true;
    }
    if (token == 0) {
      return false;
    }
    String before = text.lower(token - 1);
    boolean start = token == text.sentenceStart(text.sentenceOf(token));
    if (before.equals("$")
        || before.equals("\u00a3")
        || before.equals("\u20ac")
        || before.equals("no.")
        || before.equals("#")) {
      return true;
    }
    if (start) {
      return !isVerbOrComma(token + 1);
    }
    if (found.match().value(Kind.YEAR) > LAST_YEAR && !Neighbour.AHEAD.is(before)) {
      return true;
    }
    if (Neighbour.YEAR.is(before)) {
      return before.equals("at") || isQuantityOf(token, before);
    }
    boolean described = text.tag(token - 1).isAdjective() && text.is(token + 1, Tag.NN);
    boolean apart = before.equals(",") && isClose(token + 1);
    return !described && !apart && !text.tag(token - 1).isVerb();
  }

  /** "of 2000 people" and "the 1500 metres", told by the noun. */
  private boolean isQuantityOf(int token, String before) {
    boolean article =
        before.equals("the")
            || before.equals("a")
            || before.equals("'s")
            || before.equals("his")
            || before.equals("her")
            || before.equals("their");
    return !article
        && text.is(token + 1, Tag.NNS)
        && !text.isCapital(token + 1)
        && !text.isGluedToNext(token);
  }

  private boolean isCountedAfter(int token) {
    return Neighbour.COUNTED.is(text.lower(token + 1));
  }

  private boolean isVerbOrComma(int token) {
    return token < text.size()
        && (text.tag(token).isFinite() || text.is(token, ",") || text.is(token, ":"));
  }

  private boolean isClose(int token) {
    return token >= text.size() || text.is(token, Tag.PUNCT) || text.is(token, "and");
  }

  /** "in his forties" and "in the 50s" of a thermometer. */
  private boolean decade(Found found) {
    int first = found.first();
    boolean small = found.match().value(Kind.DECADE) < 100;
    if (!small) {
      return false;
    }
    String before = first > 0 ? text.lower(first - 1) : "";
    boolean age =
        before.equals("his")
            || before.equals("her")
            || before.equals("their")
            || before.equals("my")
            || before.equals("your");
    boolean told =
        text.is(first, "the") || found.match().has(Kind.APOS) || text.lower(first).startsWith("'");
    return age || !told && !found.match().has(Kind.PART);
  }

  /** "opening hours", "living quarters", "minutes of the meeting". */
  private boolean vague(Found found) {
    int first = found.first();
    Unit unit = Unit.of(Math.max(0, found.match().value(Kind.UNITS)));
    if (found.match().has(Kind.LAST) || found.match().has(Kind.NEXT)) {
      return false;
    }
    if (unit == Unit.SECOND || unit == Unit.QUARTER || unit == Unit.NIGHT || unit == Unit.WEEKEND) {
      return true;
    }
    if (first == 0) {
      return true;
    }
    Tag before = text.tag(first - 1);
    boolean open = text.is(first - 1, "many") || text.is(first - 1, "long");
    boolean described = before.isAdjective() && !open;
    return before.isNoun()
        || described
        || before == Tag.PRP$
        || before == Tag.CD
        || before == Tag.POS
        || text.isCapital(first);
  }

  private boolean count(Found found) {
    Match match = found.match();
    int unit = match.value(Kind.UNIT);
    boolean article = text.is(found.first(), "a") || text.is(found.first(), "another");
    if (article && (unit == 0 || unit == 7 || isRate(found.first()))) {
      // A second term, a quarter of them, ten pounds a week.
      return true;
    }
    if (isTitle(found) || text.is(found.first(), "one") && text.is(found.first() + 1, "day")) {
      return true;
    }
    boolean one = match.quantity(0).isWhole() && match.quantity(0).whole() == 1;
    return !article && unit == 0 && !one;
  }

  /** "$2 million a year", "ten people a day". */
  private boolean isRate(int article) {
    return article > 0
        && (text.tag(article - 1).isNoun() || text.is(article - 1, Tag.CD))
        && words.at(article - 1) == null;
  }

  /** A time without a.m., p.m. or the like needs a word before it that asks for one. */
  private boolean clock(Found found) {
    Found time = found.match().inner(Kind.TIMEOFDAY);
    if (time == null || found.match().has(Kind.ZONE) || time.end() < found.end()) {
      return false;
    }
    boolean bare =
        time.match().value(Kind.CLOCK) >= 0
            && time.match().value(Kind.CLOCK) < Figures.HALF_KNOWN
            && !time.match().has(Kind.AMPM);
    if (!bare || found.first() == 0) {
      return bare;
    }
    return !Set.of(
            "at", "by", "until", "till", "before", "after", "from", "since", "around", "about")
        .contains(text.lower(found.first() - 1));
  }
}
