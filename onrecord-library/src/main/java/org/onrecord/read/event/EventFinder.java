package org.onrecord.read.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.language.NounPhrase;
import org.onrecord.language.Text;
import org.onrecord.reading.Age;
import org.onrecord.reading.Event;
import org.onrecord.reading.People;
import org.onrecord.reading.TimeExpression;

/** Finds the life events of a story's people. */
public final class EventFinder {
  /** Loads the event words. */
  public EventFinder() {}

  /** Finds the events told in {@code text}, in text order. */
  public List<Event> find(
      Text text,
      List<NounPhrase> phrases,
      People people,
      List<TimeExpression> times,
      List<Age> ages,
      Optional<LocalDate> published) {
    return List.of();
  }
}
