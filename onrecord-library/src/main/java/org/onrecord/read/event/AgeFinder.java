package org.onrecord.read.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.language.NounPhrase;
import org.onrecord.language.Text;
import org.onrecord.reading.Age;
import org.onrecord.reading.People;
import org.onrecord.reading.TimeExpression;

/** Finds stated ages and works out when their people can have been born. */
public final class AgeFinder {
  /** Loads the age words. */
  public AgeFinder() {}

  /** Finds the ages stated in {@code text}, in text order. */
  public List<Age> find(
      Text text,
      List<NounPhrase> phrases,
      People people,
      List<TimeExpression> times,
      Optional<LocalDate> published) {
    return List.of();
  }
}
