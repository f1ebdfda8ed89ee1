package org.onrecord.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Lucene's own messages, which tell users about the insides of their Java. */
final class LuceneLog {
  /** Held so that the level is not forgotten. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private LuceneLog() {}

  /** Only serious ones are let through from now on. */
  static void hush() {
    LUCENE.setLevel(Level.SEVERE);
  }
}
