package org.onrecord.cli;

import org.onrecord.read.StoryReader;

/**
 * The reader of this process, whose models are loaded on a thread of their own while the command
 * line is still looked at.
 */
final class ReaderAhead {
  private static final Ahead<StoryReader> LOADING =
      Ahead.begin("models", StoryReader::new, IllegalStateException::new);

  private ReaderAhead() {}

  /** Begins to load where that has not begun; does not wait. */
  static void begin() {
    // Whoever calls has had this class begin.
  }

  /** The reader, once it is loaded. */
  static StoryReader get() {
    return LOADING.get();
  }
}
