package org.onrecord.lab.gold;

import java.io.IOException;

/** The stories at hand are not those that were annotated; the message says where they differ. */
public final class StoriesDiffer extends IOException {
  private static final long serialVersionUID = 1;

  private final String reason;

  StoriesDiffer(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** Where they differ. */
  public String reason() {
    return reason;
  }
}
