package org.onrecord.read.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.lexicon.WordList;

/** The verbs and nouns of life events, looked up at a token. Immutable. */
final class EventWords {
  private final Map<String, List<EventFrame>> verbs = new HashMap<>();
  private final WordList nouns = WordList.named("event-nouns");
  private final WordList objects = WordList.named("event-objects");
  private final WordList kin = WordList.named("kin-nouns");
  private final WordList occupations = WordList.named("occupations");

  /** Every word at which a rule begins. */
  private final Set<String> triggers = new HashSet<>(Set.of("convicted"));

  EventWords() {
    WordList list = WordList.named("event-verbs");
    for (String entry : list.entries()) {
      EventFrame frame = EventFrame.parse(entry, list.value(entry));
      verbs.computeIfAbsent(frame.words().get(0), key -> new ArrayList<>()).add(frame);
    }
    triggers.addAll(verbs.keySet());
    triggers.addAll(nouns.entries());
    for (List<EventFrame> frames : verbs.values()) {
      frames.sort(Comparator.comparingInt((EventFrame frame) -> -frame.words().size()));
    }
  }

  /** False for the many words at which no rule begins. */
  boolean isTrigger(String lower) {
    return triggers.contains(lower);
  }

  /** The verbs that begin with {@code token}, the longest first. */
  List<Match> verbsAt(Text text, int token) {
    List<EventFrame> frames = verbs.get(text.lower(token));
    if (frames == null) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (EventFrame frame : frames) {
      int end = end(text, token, frame);
      if (end > 0) {
        matches.add(new Match(frame, end));
      }
    }
    return matches;
  }

  /**
   * A verb found in a text.
   *
   * @param frame the verb
   * @param end the token after its last
   */
  record Match(EventFrame frame, int end) {}

  /** The token after the verb's last, -1 where it does not stand at {@code token}. */
  private static int end(Text text, int token, EventFrame frame) {
    int at = token + 1;
    for (int i = 1; i < frame.words().size(); i++) {
      String word = frame.words().get(i);
      if (word.equals("*")) {
        int limit = at + 6;
        String next = frame.words().get(i + 1);
        while (at < limit && isInside(text, at) && !text.is(at + 1, next)) {
          at++;
        }
        if (!isInside(text, at)) {
          return -1;
        }
      } else if (!text.is(at, word)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  /** "found him, dead" and "found him not guilty" are no finds. */
  private static boolean isInside(Text text, int token) {
    return token < text.size() && !text.is(token, Tag.PUNCT) && !text.is(token, "not");
  }

  /** What the noun names: an event, "dated" behind it where it needs a date; or nothing. */
  String noun(String lower) {
    return nouns.value(lower);
  }

  /** What kind of thing an object such as "medal" is, or nothing. */
  String object(String lower) {
    return objects.value(lower);
  }

  /** True for "son", "baby" and the like. */
  boolean isChild(String lower) {
    return kin.value(lower).startsWith("child");
  }

  /** True for "father", "wife" and the like. */
  boolean isKin(String lower) {
    return !kin.value(lower).isEmpty();
  }

  /** True for what people are or do: "baker", "minister". */
  boolean isOccupation(String lower) {
    return occupations.contains(lower);
  }
}
