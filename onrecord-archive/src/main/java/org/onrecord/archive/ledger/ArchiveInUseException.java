package org.onrecord.archive.ledger;

import java.nio.file.Path;

/** Somebody else is writing to the archive; it can be read meanwhile. */
public final class ArchiveInUseException extends ArchiveException {
  private static final long serialVersionUID = 1L;

  /** With the folder and the number of the process that holds it, or what is known of it. */
  public ArchiveInUseException(Path folder, String process) {
    super("archive " + folder + " is in use by process " + process + "; try again when it is done");
  }
}
