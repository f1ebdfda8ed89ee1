package org.onrecord.read.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.language.Text;
import org.onrecord.lexicon.WordList;

/** The verbs and nouns of life events, looked up at a token. Immutable. */
final class EventWords {
  private final Map<String, List<EventFrame>> verbs = new HashMap<>();
  private final WordList nouns = WordList.named("event-nouns");
  private final WordList objects = WordList.named("event-objects");
  private final WordList occupations = WordList.named("occupations");

  EventWords() {
    WordList list = WordList.named("event-verbs");
    for (String entry : list.entries()) {
      EventFrame frame = EventFrame.parse(entry, list.value(entry));
      verbs.computeIfAbsent(frame.words().get(0), key -> new ArrayList<>()).add(frame);
    }
    for (List<EventFrame> frames : verbs.values()) {
      frames.sort(Comparator.comparingInt((EventFrame frame) -> -frame.words().size()));
    }
  }

  /** The longest verb that begins with {@code token}. */
  Optional<EventFrame> verbAt(Text text, int token) {
    List<EventFrame> frames = verbs.get(text.lower(token));
    if (frames == null) {
      return Optional.empty();
    }
    return frames.stream().filter(frame -> matches(text, token, frame)).findFirst();
  }

  private static boolean matches(Text text, int token, EventFrame frame) {
    for (int i = 1; i < frame.words().size(); i++) {
      if (!text.is(token + i, frame.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** What the noun names: an event, "dated" behind it where it needs a date; or nothing. */
  String noun(String lower) {
    return nouns.value(lower);
  }

  /** What kind of thing an object such as "medal" is, or nothing. */
  String object(String lower) {
    return objects.value(lower);
  }

  /** True for what people are or do: "baker", "minister". */
  boolean isOccupation(String lower) {
    return occupations.contains(lower);
  }
}
