package org.onrecord.archive.ledger;

/** An archive that cannot be opened or read: the message says which and why. */
public class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what was wrong. */
  public ArchiveException(String message) {
    super(message);
  }

  /** With what was wrong and what caused it. */
  public ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }
}
