package org.onrecord.lab.gold;

import java.io.IOException;

/** The stories at hand are not those that were annotated; the message says where they differ. */
public final class StoriesDiffer extends IOException {
  private static final long serialVersionUID = 1;

  StoriesDiffer(String message) {
    super(message);
  }
}
