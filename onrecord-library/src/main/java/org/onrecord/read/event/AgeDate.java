package org.onrecord.read.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.event.AgeMentions.Place;
import org.onrecord.read.event.AgePhrase.Form;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Mention;
import org.onrecord.reading.TimeExpression;

/** Tells when somebody was the age that a phrase tells. */
final class AgeDate {
  private static final String DEATH = "death";
  private static final String UNKNOWN = "unknown";

  /** How many words before "was" a subject and its conjunction may take: since Ida May Orme was. */
  private static final int SUBJECT_WORDS = 6;

  /** Farthest that a time can stand from a word of dying whose day it tells, in UTF-16 units. */
  private static final int CLOSE = 40;

  /** How far in tokens a time can stand from "born". */
  private static final int BIRTH = 12;

  /** How far in tokens a word of dying or a time can stand from the age it belongs to. */
  private static final int REACH = 40;

  /**
   * When, and what follows for the birth.
   *
   * @param date ISO date, {@code death}, or {@code unknown}
   * @param born the days of birth that fit
   */
  record AsOf(String date, Optional<DateRange> born) {}

  private final Text text;
  private final List<TimeExpression> times;
  private final AgeDeaths deaths;
  private final @Nullable LocalDate published;

  AgeDate(Text text, List<TimeExpression> times, AgeDeaths deaths, @Nullable LocalDate published) {
    this.text = text;
    this.times = times;
    this.deaths = deaths;
    this.published = published;
  }

  /** When the person was that old. */
  AsOf of(AgePhrase phrase, Place place) {
    String person = place.person().id();
    Form form = phrase.form();
    if (form == Form.TURNED || form == Form.BIRTHDAY) {
      return reached(phrase);
    }
    if (isPast(phrase)) {
      boolean dying = deaths.includes(person) && isOfDeath(phrase, person);
      if (!dying && isAnnounced(phrase)) {
        return atPublication(phrase);
      }
      return dying ? atDeath(phrase, person) : at(phrase, timeBeside(phrase));
    }
    if (form == Form.AGED && !isBeside(phrase, place) && !isOfDeath(phrase, person)) {
      boolean opens = phrase.first() == text.sentenceStart(text.sentenceOf(phrase.first()));
      if (isTold(phrase.first()) || opens && isPastBehind(phrase.end())) {
        return at(phrase, timeBeside(phrase));
      }
    }
    if (form == Form.DECADE && (text.is(phrase.first(), "was") || isWere(phrase))) {
      return deaths.includes(person)
          ? atDeath(phrase, person)
          : new AsOf(UNKNOWN, Optional.empty());
    }
    boolean now =
        text.is(phrase.first(), "is")
            || text.is(phrase.first(), "'s")
            || text.is(phrase.first() - 1, "now");
    if (!now && (deaths.includes(person) || isEpitaph(phrase))) {
      return atDeath(phrase, person);
    }
    return atPublication(phrase);
  }

  /** "Ivo Pell, aged 34" and not "she left school aged 15". */
  private boolean isBeside(AgePhrase phrase, Place place) {
    if (place.kind() == Mention.Kind.PRONOUN || place.end() > phrase.first()) {
      return false;
    }
    for (int token = place.end(); token < phrase.first(); token++) {
      boolean passed = text.is(token, Tag.PUNCT) || text.is(token, "both") || text.is(token, "all");
      if (!passed) {
        return false;
      }
    }
    return true;
  }

  /** True behind a verb of the past: "left school", "was jailed"; not "has won". */
  private boolean isTold(int token) {
    int start = Math.max(text.sentenceStart(text.sentenceOf(token)), token - REACH);
    for (int verb = token - 1; verb >= start; verb--) {
      if (text.is(verb, Tag.VBN)) {
        return !text.is(verb - 1, "has") && !text.is(verb - 1, "have") && !text.is(verb - 1, "'s");
      }
      if (text.tag(verb).isFinite()) {
        return text.is(verb, Tag.VBD);
      }
    }
    return false;
  }

  /** "Aged 17, Ada Quill [won]". */
  private boolean isPastBehind(int from) {
    int end = Math.min(text.sentenceEnd(text.sentenceOf(from - 1)), from + REACH);
    for (int token = from; token < end; token++) {
      if (text.tag(token).isFinite()) {
        return text.is(token, Tag.VBD);
      }
    }
    return false;
  }

  /** The nearest finite verb before {@code token} in its sentence; -1 where there is none. */
  private int verbBefore(int token) {
    int start = Math.max(text.sentenceStart(text.sentenceOf(token)), token - REACH);
    for (int verb = token - 1; verb >= start; verb--) {
      if (text.tag(verb).isFinite()) {
        return verb;
      }
    }
    return -1;
  }

  /** "She has announced her retirement at the age of 33": now. */
  private boolean isAnnounced(AgePhrase phrase) {
    int verb = verbBefore(phrase.first());
    boolean perfect = text.is(verb, "has") || text.is(verb, "have") || text.is(verb, "'s");
    return perfect
        && text.is(phrase.first(), "at")
        && text.is(verb + 1, Tag.VBN)
        && !text.is(verb + 1, "been")
        && timeBeside(phrase) == null;
  }

  /** "He was 79." says in an obituary, as a sentence of its own, how old somebody lived to be. */
  private boolean isEpitaph(AgePhrase phrase) {
    int sentence = text.sentenceOf(phrase.first());
    boolean alone = text.sentenceEnd(sentence) - text.sentenceStart(sentence) <= 5;
    return alone && phrase.form() == Form.WAS && text.is(phrase.first(), "was");
  }

  /** True where the age is one of the past: at the age of nine; when he was nine. */
  private boolean isPast(AgePhrase phrase) {
    if (phrase.form() == Form.AT_AGE || text.is(phrase.first() - 1, "then")) {
      return true;
    }
    boolean before = isAfterPastWord(phrase.first()) || text.is(phrase.first() - 1, "then");
    boolean atThe = text.is(phrase.end(), "at") && text.is(phrase.end() + 1, "the");
    boolean when = before || atThe || text.is(phrase.end(), "when");
    if (phrase.form() == Form.COMMA && atThe && text.is(phrase.end() + 2, "time")) {
      // "Ada Quill, 34 at the time,"
      return true;
    }
    boolean be = phrase.form() == Form.WAS || phrase.form() == Form.DECADE;
    return when && be && (text.is(phrase.first(), "was") || isWere(phrase));
  }

  private boolean isWere(AgePhrase phrase) {
    return text.is(phrase.first(), "were");
  }

  /** True in: since she was seven; until Ida Orme was twelve; when he was nine. */
  private boolean isAfterPastWord(int verb) {
    int sentence = text.sentenceStart(text.sentenceOf(verb));
    for (int token = verb - 2; token >= Math.max(sentence, verb - SUBJECT_WORDS); token--) {
      switch (text.lower(token)) {
        case "when", "since", "until", "till", "before", "once" -> {
          return true;
        }
        case ",", ";", ":" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isOfDeath(AgePhrase phrase, String person) {
    int sentence = text.sentenceOf(phrase.first());
    int first = Math.max(text.sentenceStart(sentence), phrase.first() - 25);
    int end = Math.min(text.sentenceEnd(sentence), phrase.end() + 8);
    return deaths.tellingOf(person, first, end) >= 0;
  }

  private AsOf atDeath(AgePhrase phrase, String person) {
    int sentence = text.sentenceOf(phrase.first());
    int first = Math.max(text.sentenceStart(sentence), phrase.first() - REACH);
    int end = Math.min(text.sentenceEnd(sentence), phrase.end() + REACH);
    int dying = deaths.tellingOf(person, first, end);
    TimeExpression time = dying < 0 ? null : timeNear(dying, dying + 1);
    boolean close = time != null && Math.abs(time.span().start() - text.start(dying)) < CLOSE;
    if (!close) {
      time = null;
    }
    Optional<DateRange> born =
        time == null
            ? Optional.empty()
            : time.range()
                .filter(AgeDate::isNarrow)
                .map(range -> phrase.amount().born(range.from(), range.to()));
    return new AsOf(DEATH, born);
  }

  /** A day, week or month; a death "earlier this year" tells too little of a birth. */
  private static boolean isNarrow(DateRange range) {
    return range.from().plusDays(31).isAfter(range.to());
  }

  private AsOf atPublication(AgePhrase phrase) {
    return published == null
        ? new AsOf(UNKNOWN, Optional.empty())
        : new AsOf(published.toString(), Optional.of(phrase.amount().born(published, published)));
  }

  private static AsOf at(AgePhrase phrase, @Nullable TimeExpression time) {
    DateRange range = time == null ? null : time.range().orElse(null);
    return time == null || range == null
        ? new AsOf(UNKNOWN, Optional.empty())
        : new AsOf(date(time), Optional.of(phrase.amount().born(range.from(), range.to())));
  }

  /** Turned 40 in May: the birthday lies in the time told. */
  private AsOf reached(AgePhrase phrase) {
    TimeExpression time = timeBeside(phrase);
    DateRange range = time == null ? null : time.range().orElse(null);
    if (time == null || range == null) {
      return atPublication(phrase);
    }
    return new AsOf(
        date(time), Optional.of(phrase.amount().bornIfReached(range.from(), range.to())));
  }

  /** The date without a time of day. */
  private static String date(TimeExpression time) {
    int clock = time.value().indexOf('T');
    return clock < 0 ? time.value() : time.value().substring(0, clock);
  }

  /** The time nearest to the phrase in its sentence that is a year or narrower. */
  private @Nullable TimeExpression timeBeside(AgePhrase phrase) {
    return timeNear(phrase.first(), phrase.end());
  }

  private @Nullable TimeExpression timeNear(int first, int end) {
    int sentence = text.sentenceOf(first);
    int from = text.start(Math.max(text.sentenceStart(sentence), first - REACH));
    int to = text.end(Math.min(text.sentenceEnd(sentence), end + REACH) - 1);
    int middle = (text.start(first) + text.end(end - 1)) / 2;
    TimeExpression best = null;
    for (int i = firstTimeFrom(from); i < times.size(); i++) {
      TimeExpression time = times.get(i);
      if (time.span().start() >= to) {
        break;
      }
      if (!isYearOrNarrower(time) || isOfBirth(time)) {
        continue;
      }
      int distance = Math.abs(time.span().start() - middle);
      if (best == null || distance < Math.abs(best.span().start() - middle)) {
        best = time;
      }
    }
    return best;
  }

  /** "Born in Kew on 3 June 1932, she won it at the age of 17": no time of what follows. */
  private boolean isOfBirth(TimeExpression time) {
    int token = text.tokenAt(time.span().start()) - 1;
    int start = Math.max(text.sentenceStart(text.sentenceOf(token + 1)), token - BIRTH);
    while (token >= start && !text.is(token, Tag.PUNCT)) {
      if (text.is(token, "born")) {
        return true;
      }
      token--;
    }
    return false;
  }

  private static boolean isYearOrNarrower(TimeExpression time) {
    return time.range().map(range -> range.from().plusYears(1).isAfter(range.to())).orElse(false);
  }

  private int firstTimeFrom(int offset) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
