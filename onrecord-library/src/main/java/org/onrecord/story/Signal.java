package org.onrecord.story;

/** Why a later version of a story came; the words are IPTC's NewsML-G2 {@code signal}. */
public enum Signal {
  /**
   * The earlier version was wrong: what it said no longer stands unless this version says it too.
   */
  CORRECTION,
  /** The story went on; the earlier version was right in its day. */
  UPDATE
}
