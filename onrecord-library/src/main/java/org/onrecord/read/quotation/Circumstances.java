package org.onrecord.read.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Span;

/** To whom, where and when something was said, as the cue's clause tells. */
final class Circumstances {
  private static final Set<String> MEDIA =
      Set.of(
          "twitter",
          "instagram",
          "facebook",
          "tiktok",
          "x",
          "youtube",
          "snapchat",
          "threads",
          "statement",
          "interview",
          "tweet",
          "post",
          "letter",
          "email",
          "blog",
          "memoir",
          "memoirs",
          "autobiography",
          "book",
          "podcast",
          "radio",
          "television",
          "tv",
          "show",
          "programme",
          "program",
          "documentary",
          "website",
          "video",
          "message",
          "speech",
          "press",
          "release",
          "media",
          "column",
          "article",
          "magazine",
          "newspaper",
          "story",
          "stories",
          "caption",
          "diary",
          "conference",
          "episode",
          "broadcast",
          "song",
          "report");

  private final Text text;
  private final List<TimeExpression> times;
  private final SpeakerPhrases phrases;

  Circumstances(Text text, List<TimeExpression> times, SpeakerPhrases phrases) {
    this.text = text;
    this.times = times;
    this.phrases = phrases;
  }

  /** True when the words name a medium or a time: "Twitter", "a statement", "1995", "Monday". */
  static boolean isMediumOrTime(Line line, int from, int to) {
    if (from >= to) {
      return false;
    }
    String last = line.lower(to - 1);
    return MEDIA.contains(last) || Adjuncts.isTime(last) || line.is(to - 1, Tag.CD);
  }

  /** True when the words end in a day, month, year or other time. */
  static boolean isDated(Line line, int from, int to) {
    return from < to && (Adjuncts.isTime(line.lower(to - 1)) || line.is(to - 1, Tag.CD));
  }

  Optional<String> addressee(Draft draft) {
    Line line = draft.line;
    if (draft.cue != null && draft.cue.voice() == Cue.Voice.PASSIVE) {
      return draft.cue.takes("oi") ? told(draft, draft.cue) : Optional.empty();
    }
    if (draft.cue == null || line.is(draft.from, "that")) {
      return Optional.empty();
    }
    if (draft.cue.takes("oi") && draft.from == draft.cue.end()) {
      return phrases
          .after(line, draft.from)
          .filter(words -> words.end() <= draft.to)
          .map(words -> line.span(words.first(), unaged(line, words)).of(text.string()));
    }
    for (int i = draft.from; i < draft.to; i++) {
      if (line.is(i, "to")) {
        return phrases
            .after(line, i + 1)
            .filter(words -> words.end() <= draft.to)
            .map(words -> line.span(words.first(), words.end()).of(text.string()));
      }
    }
    return Optional.empty();
  }

  /** "Residents | were told that": the subject of the passive. */
  private Optional<String> told(Draft draft, Cue cue) {
    Line line = draft.line;
    return phrases
        .before(line, cue.group())
        .filter(words -> !line.is(words.first(), "it"))
        .map(words -> line.span(words.first(), words.end()).of(text.string()));
  }

  /** The first comma between the items, or {@code end}. */
  static int commaIn(Line line, int first, int end) {
    for (int i = first; i < end; i++) {
      if (line.isComma(i)) {
        return i;
      }
    }
    return end;
  }

  /** "told Roe|, 53,": the age is no part of the name. */
  private static int unaged(Line line, SpeakerWords words) {
    int comma = commaIn(line, words.first(), words.end());
    boolean age = line.is(comma + 1, Tag.CD) || line.is(comma + 1, "aged");
    return age && comma > words.first() ? comma : words.end();
  }

  /** "on Instagram", "in a statement", "on the show 'Night Owls'"; a tweet goes by Twitter. */
  Optional<String> medium(Draft draft) {
    if (draft.cue == null) {
      return Optional.empty();
    }
    Line line = draft.line;
    if (draft.cue.isLemma("tweet") || draft.cue.isLemma("retweet")) {
      return Optional.of("Twitter");
    }
    Optional<String> medium = medium(line, draft.from, draft.to);
    if (medium.isPresent()) {
      return medium;
    }
    // Before the subject: "In a statement, she said", "On Friday's show, he said"
    int subject =
        draft.speaker == null
            ? draft.cue.group()
            : Math.min(draft.speaker.first(), draft.cue.group());
    return line.isComma(subject - 1) ? medium(line, 0, subject - 1) : Optional.empty();
  }

  private Optional<String> medium(Line line, int from, int to) {
    Optional<String> found = Optional.empty();
    for (int i = from; i < to; i++) {
      if (line.is(i, "to") && line.isAny(i - 1, "speaking", "talking")) {
        return phrases
            .after(line, i + 1)
            .filter(words -> words.end() <= to && isBroadcaster(line, words))
            .map(words -> strip(line, words));
      }
      if (!line.isAny(i, "in", "on", "via", "through", "of", "during", "with", "for")) {
        continue;
      }
      Optional<SpeakerWords> words =
          phrases.after(line, i + 1).map(phrase -> within(line, phrase, to));
      if (words.isEmpty() || words.get().end() > to) {
        continue;
      }
      boolean medium = MEDIA.contains(text.lower(words.get().head()));
      boolean name = text.tag(words.get().head()).isProper();
      if (medium && !line.is(i, "of") && (found.isEmpty() || name)) {
        found = Optional.of(strip(line, words.get()));
      } else if (found.isPresent() && name && line.isAny(i, "of", "with")) {
        // "an episode of The Late Show", "an interview with the Kew Courier"
        return Optional.of(strip(line, words.get()));
      }
    }
    return found;
  }

  /** "In a statement|, Roe's agent,": what comes after the comma is another phrase. */
  private static SpeakerWords within(Line line, SpeakerWords words, int to) {
    int comma = commaIn(line, words.first(), words.end());
    boolean longer = words.end() > to && comma <= to && comma > words.first();
    return longer ? words.between(words.first(), comma) : words;
  }

  /** "Speaking to | Radio Kew": a station, not a person. */
  private static boolean isBroadcaster(Line line, SpeakerWords words) {
    for (int i = words.first(); i < words.end(); i++) {
      if (line.isCapital(i)
          && (MEDIA.contains(line.lower(i)) || line.isAny(i, "bbc", "itv", "news", "cnn"))) {
        return true;
      }
    }
    return false;
  }

  private String strip(Line line, SpeakerWords words) {
    int first = words.first();
    while (first + 1 < words.end()
        && !line.isCapital(first)
        && line.isAny(first, "a", "an", "the", "his", "her", "their")) {
      first++;
    }
    return line.span(first, words.end()).of(text.string());
  }

  /** The value of the first date in the cue's clause. */
  Optional<String> when(Draft draft) {
    if (draft.cue == null) {
      return Optional.empty();
    }
    Line line = draft.line;
    Optional<String> after =
        draft.from < draft.to ? when(line.span(draft.from, draft.to)) : Optional.empty();
    if (after.isPresent()) {
      return after;
    }
    int subject =
        draft.speaker == null
            ? draft.cue.group()
            : Math.min(draft.speaker.first(), draft.cue.group());
    return line.isComma(subject - 1) ? when(line.span(0, subject)) : Optional.empty();
  }

  private Optional<String> when(Span span) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < times.size() && times.get(i).span().end() <= span.end(); i++) {
      TimeExpression time = times.get(i);
      if (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME) {
        return Optional.of(time.value());
      }
    }
    return Optional.empty();
  }
}
