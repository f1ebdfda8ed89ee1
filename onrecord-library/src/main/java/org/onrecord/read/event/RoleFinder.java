package org.onrecord.read.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.language.NounPhrase;
import org.onrecord.language.Text;
import org.onrecord.reading.People;
import org.onrecord.reading.Role;

/** Finds what people are or do: titles, appositions, "who plays", "the then prime minister". */
public final class RoleFinder {
  /** Loads the role words. */
  public RoleFinder() {}

  /** Finds the roles stated in {@code text}, in text order. */
  public List<Role> find(
      Text text, List<NounPhrase> phrases, People people, Optional<LocalDate> published) {
    return List.of();
  }
}
