package org.onrecord.read.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.TimeExpression;

/** When an event happened: the time expression of its clause. */
final class EventDates {
  /** How far behind the verb a date may stand, in tokens. */
  private static final int REACH = 18;

  /** How far behind the verb "Court on Thursday" may stand, in tokens. */
  private static final int COURT = 30;

  /** How many days back a court is news. */
  private static final int RECENT = 8;

  private static final List<TimeExpression> NONE = List.of();

  private final EventText story;
  private final Text text;

  EventDates(EventText story) {
    this.story = story;
    this.text = story.text;
  }

  /** The time of the event told by a noun: beside it, not at the head of the sentence. */
  Optional<TimeExpression> ofNoun(int first, int end) {
    Optional<TimeExpression> time =
        of(first, end).filter(found -> first - text.tokenAt(found.span().end() - 1) <= 3);
    if (time.isPresent()) {
      return time;
    }
    // "the wedding took place in 1977", "the divorce was finalised in May"
    // "his death was announced on Monday" does not date the death.
    boolean held =
        switch (text.lower(Math.min(text.size() - 1, end + 1))) {
          case "finalised",
              "finalized",
              "granted",
              "held",
              "celebrated",
              "completed",
              "solemnised",
              "dissolved",
              "set",
              "scheduled",
              "called" ->
              true;
          default -> false;
        };
    boolean place = text.is(end, "took") && text.is(end + 1, "place");
    return place || story.participants.isBe(end) && held ? of(end, end + 2) : time;
  }

  /**
   * As {@link #of}, of a court: "pleaded guilty to speeding and failing to stop at Calder Crown
   * Court on Thursday" tells the day of the court, which is one of the last.
   */
  Optional<TimeExpression> ofCourt(int first, int end) {
    Optional<TimeExpression> time = of(first, end);
    if (time.isPresent() || story.published.isEmpty()) {
      return time;
    }
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(first)), end + COURT);
    boolean court = false;
    for (int token = end; token < limit; token++) {
      if (text.tag(token).isFinite() || text.is(token, ";") || text.is(token, Tag.WP)) {
        return time;
      }
      court = court || text.is(token, "court") && text.is(token + 1, "on");
    }
    for (TimeExpression day : court ? story.timesIn(story.sentence(first)) : NONE) {
      int at = text.tokenAt(day.span().start());
      boolean inside = at >= end && at < limit && text.is(at - 2, "court");
      Optional<LocalDate> told =
          inside && isDay(day) ? day.range().map(DateRange::from) : Optional.empty();
      LocalDate published = story.published.get();
      if (told.isPresent()
          && !told.get().isAfter(published)
          && told.get().plusDays(RECENT).isAfter(published)) {
        return Optional.of(day);
      }
    }
    return time;
  }

  /** The time of the event told by the tokens from {@code first} to before {@code end}. */
  Optional<TimeExpression> of(int first, int end) {
    TimeExpression before = null;
    for (TimeExpression time : story.timesIn(story.sentence(first))) {
      boolean date =
          time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
      if (!date || time.range().isEmpty() || isAge(time)) {
        continue;
      }
      int timeFirst = text.tokenAt(time.span().start());
      int timeEnd = text.tokenAt(time.span().end() - 1) + 1;
      if (isOfNoun(time, timeFirst, timeEnd) && (timeEnd < first || timeFirst >= end)) {
        continue;
      }
      if (timeFirst >= end && isBracketed(end, timeFirst)) {
        continue;
      }
      if (timeFirst >= end) {
        if (timeFirst - end <= REACH && reaches(end, timeFirst) && !opensNext(timeFirst, timeEnd)) {
          return Optional.of(time);
        }
        break;
      }
      if (timeEnd <= first
          && !(isDay(time) && isAfterwards(timeEnd, first))
          && precedes(timeFirst, timeEnd, first)) {
        before = time;
      } else if (timeFirst >= first) {
        before = time;
      }
    }
    return Optional.ofNullable(before);
  }

  /** "resigned on Friday [after] being charged": of another day, though hardly of another year. */
  private boolean isAfterwards(int from, int to) {
    for (int token = from; token < to; token++) {
      if (text.is(token, "after") || text.is(token, "following")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDay(TimeExpression time) {
    return iso(time).filter(date -> date.length() == 10).isPresent();
  }

  /** "aged five months earlier this year": the first part is an age. */
  private boolean isAge(TimeExpression time) {
    return text.is(text.tokenAt(time.span().start()) - 1, "aged");
  }

  /** "convicted of fraud and of the [2020] murder of": the year of another deed. */
  private boolean isOfNoun(TimeExpression time, int first, int end) {
    boolean year = time.value().length() == 4 && end == first + 1 && end < text.size();
    boolean owned = text.is(first - 1, Tag.DT) || text.is(first - 1, Tag.PRP$);
    return year && (owned || text.is(first - 1, Tag.POS)) && isDeed(text.lower(end));
  }

  private static boolean isDeed(String noun) {
    return switch (noun) {
      case "death",
          "deaths",
          "murder",
          "murders",
          "killing",
          "killings",
          "slaying",
          "shooting",
          "stabbing",
          "attack",
          "attacks",
          "disappearance",
          "rape",
          "robbery",
          "assault",
          "crash",
          "bombing" ->
          true;
      default -> false;
    };
  }

  /** "married Maud Ferrier (born 1950) in 1980": the bracket tells of something else. */
  private boolean isBracketed(int from, int to) {
    int depth = 0;
    for (int token = Math.max(from, to - REACH); token < to; token++) {
      depth += text.is(token, "(") ? 1 : text.is(token, ")") ? -1 : 0;
    }
    return depth > 0;
  }

  /** "ended in divorce and [in 1971] she married": the time opens the next clause. */
  private boolean opensNext(int first, int end) {
    boolean and = text.is(first - 1, "in") && text.is(first - 2, "and");
    return and && end + 1 < text.size() && text.is(end, Tag.PRP) && text.tag(end + 1).isFinite();
  }

  /** Nothing between the event and a later date begins another clause. */
  private boolean reaches(int from, int to) {
    boolean when = false;
    for (int token = from; token < to; token++) {
      Tag tag = text.tag(token);
      if (tag == Tag.VBD && when) {
        // "died when the roof fell in on 3 May": the day of both.
        when = false;
        continue;
      }
      if (text.is(token, "when") && token <= from + 1) {
        when = true;
        continue;
      }
      if (tag == Tag.VBD || tag == Tag.VBZ || tag == Tag.VBP || tag == Tag.MD) {
        return false;
      }
      boolean adjective =
          tag == Tag.VBG && (text.is(token - 1, Tag.DT) || text.is(token, "according"));
      boolean during =
          adjective
              || tag == Tag.VBG && (token == from || token == from + 1 && text.is(from, "while"));
      if (tag == Tag.WP || tag == Tag.WDT || text.is(token, ";") || tag == Tag.VBG && !during) {
        return false;
      }
      if (text.is(token, "while") && token == from && text.is(token + 1, Tag.VBG)) {
        // "drowned while swimming on Monday"
        continue;
      }
      switch (text.lower(token)) {
        case "after",
            "before",
            "since",
            "until",
            "following",
            "because",
            "when",
            "while",
            "who",
            "whom",
            "where" -> {
          // "shortly before midnight on Monday", "died after 1504"
          boolean hour = text.is(token, "before") || text.is(token, "after");
          return hour && token >= to - 2 || text.is(token, "after") && token == to - 1;
        }
        default -> {}
      }
    }
    return true;
  }

  /** A date before the event: at the head of the sentence, or right before the verb or noun. */
  private boolean precedes(int timeFirst, int timeEnd, int first) {
    if (first - timeEnd <= 1) {
      return true;
    }
    int start = text.sentenceStart(text.sentenceOf(first));
    boolean head = timeFirst - start <= 2;
    int when = text.is(timeEnd, ",") ? timeEnd + 1 : timeEnd;
    if (when > timeEnd && text.is(when, "having") && first - when < 4) {
      // "moved on 15 November, having placed him under arrest"
      return true;
    }
    if (text.is(when, "when") && first - when < 8) {
      // "until 2007, [when] she was sacked"
      return finiteVerbs(when, first) == 0;
    }
    if (text.is(timeEnd, "and") && hasSubject(timeEnd + 1, first)) {
      // "fell ill this year and on Friday's word he died": the time of the clause before.
      return false;
    }
    int verbs = finiteVerbs(timeEnd, first);
    for (int token = timeEnd; token < first; token++) {
      // "to the Senate; in 2009, she was appointed": a time that opens its clause.
      boolean opening = token == timeEnd && isClauseStart(timeFirst);
      if (text.is(token, ";") || (!head && text.is(token, ",") && !opening)) {
        return false;
      }
    }
    boolean perfect = isHave(first - 1) || isHave(first - 2);
    return head ? verbs == 0 || (verbs == 1 && !perfect && first - timeEnd < 25) : verbs == 0;
  }

  /** "; in |2009", ", and in |2009", "but on |Monday". */
  private boolean isClauseStart(int time) {
    int before = text.is(time - 1, Tag.IN) ? time - 2 : time - 1;
    return text.is(before, ";")
        || text.is(before, "and")
        || text.is(before, "but")
        || text.is(before, ":");
  }

  private boolean hasSubject(int from, int to) {
    for (int token = from; token < to; token++) {
      if (text.is(token, Tag.PRP) || story.people.isName(token)) {
        return true;
      }
    }
    return false;
  }

  private int finiteVerbs(int from, int to) {
    int verbs = 0;
    for (int token = from; token < to; token++) {
      Tag tag = text.tag(token);
      boolean auxiliary = story.participants.isBe(token) || isHave(token);
      verbs += (tag == Tag.VBD || tag == Tag.VBZ || tag == Tag.VBP) && !auxiliary ? 1 : 0;
    }
    return verbs;
  }

  private boolean isHave(int token) {
    return text.is(token, "had") || text.is(token, "has") || text.is(token, "have");
  }

  /** The ISO date, month or year that a time names, if it names one. */
  static Optional<String> iso(TimeExpression time) {
    String value = time.value();
    if (value.length() == 7 && value.charAt(4) == '-' && isPartOfYear(value.substring(5))) {
      // "last summer" lies in one year.
      return Optional.of(value.substring(0, 4)).filter(year -> isIso(year, 4));
    }
    for (int length : new int[] {10, 7, 4}) {
      if (value.length() >= length && isIso(value, length)) {
        boolean whole = value.length() == length || value.charAt(length) == 'T';
        return whole ? Optional.of(value.substring(0, length)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A season but winter, which two years share; a quarter; a half. */
  private static boolean isPartOfYear(String part) {
    return switch (part) {
      case "SP", "SU", "FA", "Q1", "Q2", "Q3", "Q4", "H1", "H2" -> true;
      default -> false;
    };
  }

  private static boolean isIso(String value, int length) {
    for (int i = 0; i < length; i++) {
      boolean dash = i == 4 || i == 7;
      char c = value.charAt(i);
      if (dash ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  /** The days meant, none after the day of publication where the event is past. */
  Optional<DateRange> range(TimeExpression time) {
    Optional<DateRange> range = time.range();
    if (range.isEmpty() || story.published.isEmpty()) {
      return range;
    }
    LocalDate day = story.published.get();
    DateRange days = range.get();
    boolean clip = days.to().isAfter(day) && !days.from().isAfter(day);
    return clip ? Optional.of(new DateRange(days.from(), day)) : range;
  }
}
