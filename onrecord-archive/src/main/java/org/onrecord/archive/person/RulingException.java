package org.onrecord.archive.person;

import org.onrecord.archive.ledger.ArchiveException;

/** A ruling that cannot be made: what it is about is not on record, or is not one thing. */
public final class RulingException extends ArchiveException {
  private static final long serialVersionUID = 1;

  private final boolean conflict;

  private RulingException(String message, boolean conflict) {
    super(message);
    this.conflict = conflict;
  }

  static RulingException notFound(String message) {
    return new RulingException(message, false);
  }

  static RulingException conflict(String message) {
    return new RulingException(message, true);
  }

  /** True where it is on record, but ruled already or not one thing. */
  public boolean isConflict() {
    return conflict;
  }
}
