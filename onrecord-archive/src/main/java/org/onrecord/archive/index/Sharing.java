package org.onrecord.archive.index;

import java.util.List;
import org.onrecord.archive.ledger.Carrier;

/**
 * A version that shares runs of words with what is looked for, standing for all in which the same
 * is said.
 *
 * @param hits where it shares them
 * @param alike who else carries the same
 */
public record Sharing(List<Hit> hits, List<Carrier> alike) {
  public Sharing {
    hits = List.copyOf(hits);
    alike = List.copyOf(alike);
  }
}
