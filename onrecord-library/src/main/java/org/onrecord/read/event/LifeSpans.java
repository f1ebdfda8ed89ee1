package org.onrecord.read.event;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Span;

/**
 * Reads births and deaths in brackets behind a name: "Ivo Pell (born 5 May 1950)", "Maud Ferrier
 * (1920–1988)", "Rolf Lind (Danish: Rolv; 3 June 1881, Calder – 9 May 1940)", "Ann Roe (d. 1912)".
 */
final class LifeSpans {
  /** Longest bracket looked into, in tokens. */
  private static final int REACH = 60;

  /** Two dates without "born" or "died" are a life where so many years lie between them. */
  private static final int SHORTEST = 18;

  private static final int LONGEST = 115;

  /** Letters behind a name: QC, FRS, MBE. */
  private static final int MOST_LETTERS = 6;

  private final EventText story;
  private final Text text;
  private final EventDetails details;

  LifeSpans(EventText story) {
    this.story = story;
    this.text = story.text;
    this.details = new EventDetails(story);
  }

  /** The births and deaths told in the bracket that opens at {@code open}. */
  List<Happening> at(int open) {
    int close = close(open);
    if (close < 0) {
      return List.of();
    }
    List<TimeExpression> dates = dates(open, close);
    if (dates.isEmpty()) {
      return List.of();
    }
    Group who = who(open);
    if (who.persons().size() != 1) {
      return List.of();
    }
    int born = marker(open, close, true);
    int died = marker(open, close, false);
    if (born < 0 && died < 0) {
      return span(who, open, close, dates);
    }
    List<Happening> found = new ArrayList<>();
    if (born >= 0) {
      add(found, Event.Type.BIRTH, who, born, died > born ? died : close, dates);
      if (died < 0) {
        // "(born 5 May 1950 – 7 June 2000)"
        tail(found, who, born, close, dates);
      }
    }
    if (died >= 0) {
      add(found, Event.Type.DEATH, who, died, born > died ? born : close, dates);
    }
    return found;
  }

  private int close(int open) {
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(open)), open + REACH);
    int depth = 0;
    for (int token = open; token < limit; token++) {
      if (text.is(token, "(")) {
        depth++;
      } else if (text.is(token, ")") && --depth == 0) {
        return token;
      }
    }
    return -1;
  }

  private List<TimeExpression> dates(int open, int close) {
    return story.timesIn(text.span(open, close)).stream()
        .filter(time -> time.type() == TimeExpression.Type.DATE && time.range().isPresent())
        .filter(time -> EventDates.iso(time).isPresent())
        .toList();
  }

  /** The one named right before the bracket, letters of honour and another bracket between. */
  private Group who(int open) {
    int end = open;
    if (text.is(end - 1, ")")) {
      int limit = Math.max(text.sentenceStart(text.sentenceOf(open)), open - REACH);
      while (end > limit && !text.is(end, "(")) {
        end--;
      }
    }
    for (int i = 0; i < MOST_LETTERS && end > 1 && !story.people.endsName(end); i++) {
      String word = text.word(end - 1);
      boolean letters = word.equals(",") || isUpper(word) || word.equals("Jr.");
      if (!letters) {
        break;
      }
      end--;
    }
    return story.people.endsName(end) ? story.people.named(end - 1) : Group.NOBODY;
  }

  private static boolean isUpper(String word) {
    return word.length() > 1 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c == '.');
  }

  /** Where "born" or "died" stands in the bracket; -1 if it does not. */
  private int marker(int open, int close, boolean birth) {
    for (int token = open + 1; token < close; token++) {
      boolean found =
          switch (text.lower(token)) {
            case "born", "b.", "b" -> birth;
            case "died", "d.", "d", "\u2020", "dead", "killed" -> !birth;
            default -> false;
          };
      if (found) {
        return token;
      }
    }
    return -1;
  }

  /** The first date behind the marker and before what follows it. */
  private void add(
      List<Happening> found,
      Event.Type type,
      Group who,
      int marker,
      int limit,
      List<TimeExpression> dates) {
    for (TimeExpression date : dates) {
      int first = text.tokenAt(date.span().start());
      if (first > marker && first < limit) {
        // "died after 1504" tells no date.
        if (!text.is(first - 1, "after") && !text.is(first - 1, "before")) {
          found.add(telling(type, who, date, marker, limit));
        }
        return;
      }
    }
  }

  /** A second date behind a dash is that of the death. */
  private void tail(
      List<Happening> found, Group who, int born, int close, List<TimeExpression> dates) {
    TimeExpression last = dates.get(dates.size() - 1);
    int first = text.tokenAt(last.span().start());
    if (dates.size() == 2 && first > born && isDash(first - 1)) {
      found.add(telling(Event.Type.DEATH, who, last, first - 1, close));
    }
  }

  /** "(5 May 1920, Calder – 7 June 1988)": two dates parted by a dash, a life's length apart. */
  private List<Happening> span(Group who, int open, int close, List<TimeExpression> dates) {
    if (dates.size() != 2) {
      return List.of();
    }
    int dash = dash(dates.get(0), dates.get(1));
    DateRange birth = dates.get(0).range().orElseThrow();
    DateRange death = dates.get(1).range().orElseThrow();
    long years = ChronoUnit.YEARS.between(birth.from(), death.to());
    boolean past = story.published.isEmpty() || !death.from().isAfter(story.published.get());
    if (dash < 0 || years < SHORTEST || years > LONGEST || !past || isOffice(open, close)) {
      return List.of();
    }
    return List.of(
        telling(Event.Type.BIRTH, who, dates.get(0), open, dash),
        telling(Event.Type.DEATH, who, dates.get(1), dash, close));
  }

  /** "(reigned 1837–1901)", "(in office 1979–1990)", "(MP 1950–1974)". */
  private boolean isOffice(int open, int close) {
    for (int token = open + 1; token < close; token++) {
      if (text.tag(token).isVerb() && !text.isCapital(token)) {
        return true;
      }
      switch (text.lower(token)) {
        case "office",
            "ruled",
            "reigned",
            "mp",
            "president",
            "coach",
            "reign",
            "r.",
            "active",
            "fl." -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private int dash(TimeExpression one, TimeExpression other) {
    int from = text.tokenAt(one.span().end() - 1) + 1;
    int to = text.tokenAt(other.span().start());
    if (to < from) {
      // "1920-1988" is one token.
      return to;
    }
    for (int token = from; token < to; token++) {
      if (isDash(token)) {
        return token;
      }
    }
    return -1;
  }

  private boolean isDash(int token) {
    return switch (text.word(token)) {
      case "-", "--", "\u2013", "\u2014", "\u2212" -> true;
      default -> false;
    };
  }

  private Happening telling(Event.Type type, Group who, TimeExpression date, int from, int limit) {
    int end = Math.max(from + 1, Math.min(limit, text.tokenAt(date.span().end() - 1) + 1));
    Optional<Span> place = place(end, limit);
    int last = place.map(span -> text.tokenAt(span.end() - 1) + 1).orElse(end);
    int first = Math.min(who.first(), from);
    return new Happening(
        type,
        who.persons(),
        EventDates.iso(date),
        date.range(),
        place.map(span -> span.of(text.string())),
        new TreeMap<>(),
        text.span(first, Math.max(last, end)),
        "event.life-span");
  }

  /** "in Perpignan" or, right behind the date, ", Calder". */
  private Optional<Span> place(int from, int limit) {
    Optional<Span> told = details.place(from, limit);
    if (told.isPresent() || !text.is(from, ",") || !text.isCapital(from + 1)) {
      return told;
    }
    int end = from + 1;
    while (end < limit && (text.isCapital(end) || text.is(end, ",") && text.isCapital(end + 1))) {
      end++;
    }
    return end > from + 1 && !text.is(from + 1, Tag.CD)
        ? Optional.of(text.span(from + 1, end))
        : Optional.empty();
  }
}
