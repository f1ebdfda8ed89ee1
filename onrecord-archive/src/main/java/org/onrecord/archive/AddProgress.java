package org.onrecord.archive;

/** Is told how far adding has come, on the thread that adds. */
@FunctionalInterface
public interface AddProgress {
  /** Tells nobody. */
  AddProgress NONE = soFar -> {};

  /** Called after each batch that is safely on record, with everything counted so far. */
  void batchDone(AddSummary soFar);
}
