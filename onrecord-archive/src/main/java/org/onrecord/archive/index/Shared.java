package org.onrecord.archive.index;

import java.util.List;

/**
 * The versions that share runs of words with what is looked for, put together where they are alike.
 *
 * @param kinds one for all that are alike
 * @param all how many kinds there are; more than are given where not all are
 */
public record Shared(List<Sharing> kinds, int all) {
  public Shared {
    kinds = List.copyOf(kinds);
  }
}
