package org.onrecord.archive.index;

import java.io.IOException;

/** Which documents that share words are worth putting together. */
@FunctionalInterface
interface Worth {
  /** Every one. */
  Worth ALL = (segment, number) -> true;

  /** Whether the document {@code number} of the segment's is. */
  boolean takes(SharingSegment segment, int number) throws IOException;
}
