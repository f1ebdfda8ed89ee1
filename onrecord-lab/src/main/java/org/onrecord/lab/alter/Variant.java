package org.onrecord.lab.alter;

import java.util.Optional;
import java.util.Random;
import org.onrecord.story.Digest;

/**
 * One way of changing a quotation.
 *
 * @param kind what is changed, a row of the table
 * @param name the kind and what sets this way apart from others of its kind
 * @param maker makes the change
 */
record Variant(String kind, String name, Maker maker) {
  /** Makes a change; empty where it is not well defined for the quotation. */
  interface Maker {
    Optional<Change> change(Base base, Bases bases, Random random);
  }

  static Variant of(String kind, String way, Maker maker) {
    return new Variant(kind, kind + " " + way, maker);
  }

  /** True for the two fifths of all variants that are held apart, by a hash of the name. */
  boolean held() {
    return Long.parseLong(Digest.hex(name, 4), 16) % 5 < 2;
  }
}
