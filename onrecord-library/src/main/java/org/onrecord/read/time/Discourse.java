package org.onrecord.read.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Text;

/** What the story has named so far, and when it came out: what relative dates are reckoned from. */
final class Discourse {
  private final Text text;
  private final @Nullable LocalDate published;
  private @Nullable Slot last;
  private @Nullable LocalDate lastDay;
  private @Nullable LocalDate firstDay;
  private int lastToken = -1;
  private int lastYear;
  private int lastYearToken = -1;
  private boolean lastYearNarrow;
  private @Nullable LocalDateTime lastClock;
  private int lastClockToken;

  private @Nullable Slot quarter;
  private int quarterToken;

  private final Words words;
  private NumericDate.@Nullable Order numericOrder;
  private int lastDayToken = -1;

  Discourse(Words words, @Nullable LocalDate published) {
    this.words = words;
    this.text = words.text();
    this.published = published;
  }

  Text text() {
    return text;
  }

  Words words() {
    return words;
  }

  /** The day the story came out; null where it is not known. */
  @Nullable LocalDate published() {
    return published;
  }

  /** The slot named last; null before the first. */
  @Nullable Slot last() {
    return last;
  }

  /** The day named last; the day of publication before the first. */
  @Nullable LocalDate lastDay() {
    return lastDay == null ? published : lastDay;
  }

  /** The day named last, if in the sentence of {@code token}; else null. */
  @Nullable LocalDate dayInSentence(int token) {
    boolean same = lastDayToken >= 0 && text.sentenceOf(lastDayToken) == text.sentenceOf(token);
    return same ? lastDay : null;
  }

  /** The order of day and month that the story's dates in figures show where they can. */
  NumericDate.Order numericOrder() {
    NumericDate.Order order = numericOrder;
    if (order == null) {
      order = NumericDate.orderIn(words, text.size());
      numericOrder = order;
    }
    return order;
  }

  /**
   * The day that a time of the clock without one belongs to: the one named in its sentence, else
   * the story's first, which is that of the event it tells of; the date of publication at the head
   * of the story is none.
   */
  @Nullable LocalDate dayOfClock(int token) {
    LocalDate day = dayInSentence(token);
    if (day != null) {
      return day;
    }
    return firstDay == null ? published : firstDay;
  }

  /** Remembers what an expression at {@code token} named. */
  void named(Slot slot, int token, boolean yearTold) {
    last = slot;
    lastToken = token;
    if (slot.grain() == Grain.DAY) {
      lastDay = slot.from();
      boolean dateline = token <= 1 && slot.from().equals(published);
      firstDay = firstDay == null && !dateline ? lastDay : firstDay;
      lastDayToken = token;
    }
    if (yearTold) {
      lastYear = slot.from().getYear();
      lastYearToken = token;
      lastYearNarrow = slot.grain() == Grain.DAY || slot.grain() == Grain.MONTH;
    }
  }

  /**
   * The year that a month or a day without one belongs to because it was told just before: in the
   * same sentence, or with a month or day in the sentence before; 0 if none was.
   */
  int yearToldBefore(int token) {
    if (lastYearToken < 0 || text.paragraphOf(lastYearToken) != text.paragraphOf(token)) {
      return 0;
    }
    int distance = text.sentenceOf(token) - text.sentenceOf(lastYearToken);
    return distance == 0 || distance == 1 && lastYearNarrow ? lastYear : 0;
  }

  /** The slot named last, if in the same paragraph or the one before. */
  @Nullable Slot recent(int token) {
    return lastToken >= 0 && text.paragraphOf(token) - text.paragraphOf(lastToken) <= 1
        ? last
        : null;
  }

  /** Remembers a quarter that the story tells of. */
  void quarterNamed(Slot slot, int token) {
    quarter = slot;
    quarterToken = token;
  }

  /** The quarter named last, if within so many tokens; else null. */
  @Nullable Slot quarter(int token, int reach) {
    return quarter != null && token - quarterToken <= reach ? quarter : null;
  }

  /** Remembers a time of the clock. */
  void named(LocalDateTime clock, int token) {
    lastClock = clock;
    lastClockToken = token;
  }

  /** The time of the clock named last, if in the same paragraph; else null. */
  @Nullable LocalDateTime clock(int token) {
    boolean near = lastClock != null && text.paragraphOf(lastClockToken) == text.paragraphOf(token);
    return near ? lastClock : null;
  }
}
