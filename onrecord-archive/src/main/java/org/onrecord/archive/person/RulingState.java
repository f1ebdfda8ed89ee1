package org.onrecord.archive.person;

import java.util.Objects;
import org.onrecord.archive.ledger.Ruling;

/**
 * A ruling and what has become of it.
 *
 * @param ruling the ruling
 * @param state whether it is in force
 */
public record RulingState(Ruling ruling, State state) {
  public RulingState {
    Objects.requireNonNull(ruling);
    Objects.requireNonNull(state);
  }

  /** Whether a ruling is in force. */
  public enum State {
    /** Its words stand on record and it is applied. */
    HOLDS,
    /** Its words are no longer found, so that it does nothing. */
    LOST,
    /** A later ruling undid it. */
    UNDONE
  }
}
