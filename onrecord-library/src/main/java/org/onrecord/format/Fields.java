package org.onrecord.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.reading.Problem;
import org.onrecord.story.Metadata;
import org.onrecord.story.Signal;
import org.onrecord.story.SourceKind;
import org.onrecord.story.Span;
import org.onrecord.story.Status;

/** What a front block or a record told of its story, and what of it could not be taken. */
final class Fields {
  private static final int SHOWN = 60;

  private record Field(String value, Span span) {}

  private final Map<Key, Field> fields = new EnumMap<>(Key.class);
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Takes {@code value} for {@code key}; an empty one says nothing, and of two the first counts.
   *
   * @param span where the value stands in the story's text
   */
  void put(Key key, String value, Span span) {
    String stripped = value.strip();
    if (stripped.isEmpty()) {
      return;
    }
    if (fields.putIfAbsent(key, new Field(stripped, span)) != null) {
      report(span, "a second " + name(key) + " " + shown(stripped) + "; the first one counts");
    }
  }

  void report(Span span, String message) {
    problems.add(new Problem(span, message));
  }

  /** Complete once {@link #metadata} was asked for. */
  List<Problem> problems() {
    return problems;
  }

  Optional<String> value(Key key) {
    return Optional.ofNullable(fields.get(key)).map(Field::value);
  }

  /** The publisher's own identifier, else the address. */
  Optional<String> id() {
    return value(Key.ID).or(() -> value(Key.URL));
  }

  /** Everything told, as metadata; what makes no sense becomes a problem and is left out. */
  Metadata metadata() {
    Optional<String> language = take(Key.LANGUAGE, "a code such as en", Fields::language);
    return new Metadata(
        value(Key.TITLE),
        take(Key.DATE, StoryDate.EXPECTED, StoryDate::parse).map(StoryDate::date),
        take(Key.UPDATED, StoryDate.EXPECTED, StoryDate::parse).map(StoryDate::instant),
        value(Key.SOURCE),
        value(Key.URL),
        language.orElse(Metadata.NONE.language()),
        take(Key.STATUS, "usable, withheld or canceled", Fields::status).orElse(Status.USABLE),
        take(Key.SIGNAL, "update or correction", Fields::signal),
        value(Key.NOTE),
        take(Key.KIND, "story, transcript, press-release, notes or post", SourceKind::named)
            .orElse(SourceKind.STORY));
  }

  private <T> Optional<T> take(
      Key key, String expected, java.util.function.Function<String, Optional<T>> parse) {
    Field field = fields.get(key);
    if (field == null) {
      return Optional.empty();
    }
    Optional<T> parsed = parse.apply(field.value());
    if (parsed.isEmpty()) {
      report(
          field.span(), name(key) + " " + shown(field.value()) + " left out; expected " + expected);
    }
    return parsed;
  }

  /** The code before any region: en for en-GB and en_US. */
  private static Optional<String> language(String value) {
    String code = value.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    boolean letters = code.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return letters && (code.length() == 2 || code.length() == 3)
        ? Optional.of(code)
        : Optional.empty();
  }

  private static Optional<Status> status(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "usable" -> Optional.of(Status.USABLE);
      case "withheld" -> Optional.of(Status.WITHHELD);
      case "canceled", "cancelled" -> Optional.of(Status.CANCELED);
      default -> Optional.empty();
    };
  }

  private static Optional<Signal> signal(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "update" -> Optional.of(Signal.UPDATE);
      case "correction" -> Optional.of(Signal.CORRECTION);
      default -> Optional.empty();
    };
  }

  private static String name(Key key) {
    return key.name().toLowerCase(Locale.ROOT);
  }

  /** {@code value} in quotation marks, cut where it is long. */
  static String shown(String value) {
    int end = value.offsetByCodePoints(0, Math.min(SHOWN, value.codePointCount(0, value.length())));
    return "\"" + value.substring(0, end) + (end < value.length() ? "..." : "") + "\"";
  }
}
