package org.onrecord.read.event;

import java.util.List;
import java.util.Locale;
import org.onrecord.reading.Event;

/**
 * A verb of a life event and whom it happens to.
 *
 * @param words the verb's words in lower case
 * @param type the event
 * @param who which part of the clause names the person
 * @param needs what must stand behind the verb, or an empty string
 */
record EventFrame(List<String> words, Event.Type type, Who who, String needs) {
  EventFrame {
    words = List.copyOf(words);
  }

  /** Which part of the clause names the person. */
  enum Who {
    /** "Ivo died". */
    SUBJECT,
    /** "police arrested Ivo", "Ivo was arrested". */
    PATIENT,
    /** "gave birth to Ivo". */
    OBJECT,
    /** "Ivo married Maud". */
    PAIR
  }

  /** Reads one line of the word list. */
  static EventFrame parse(String entry, String meaning) {
    String[] parts = meaning.split(" ", -1);
    if (parts.length < 2) {
      throw new IllegalArgumentException("event verb \"" + entry + "\": \"" + meaning + "\"");
    }
    return new EventFrame(
        List.of(entry.split(" ", -1)),
        type(parts[0]),
        Who.valueOf(parts[1].toUpperCase(Locale.ROOT)),
        parts.length > 2 ? parts[2] : "");
  }

  static Event.Type type(String name) {
    return Event.Type.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
