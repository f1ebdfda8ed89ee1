package org.onrecord.archive.ledger;

/** There is no archive in the folder. */
public final class NoArchiveException extends ArchiveException {
  private static final long serialVersionUID = 1L;

  /** With what was found instead. */
  public NoArchiveException(String message) {
    super(message);
  }
}
