package org.onrecord.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.FilterMergePolicy;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.jspecify.annotations.Nullable;

/**
 * Puts an index together in as many segments as are asked for, of about one size, each by one merge
 * that knows nothing of the others: so they go on side by side. Lucene's own policy makes one
 * segment of nearly all, by one processor.
 *
 * <p>Only neighbours are put together, so that documents stay in the order in which they came: of
 * very many that are equally close a search takes the first, whatever the segments.
 */
final class GatherPolicy extends FilterMergePolicy {
  /** Which otherwise does as {@code policy} does. */
  GatherPolicy(MergePolicy policy) {
    super(policy);
  }

  @Override
  public @Nullable MergeSpecification findForcedMerges(
      SegmentInfos infos, int most, Map<SegmentCommitInfo, Boolean> wanted, MergeContext context)
      throws IOException {
    if (infos.size() <= most || !context.getMergingSegments().isEmpty()) {
      return null;
    }
    long all = 0;
    for (SegmentCommitInfo segment : infos) {
      all += size(segment, context);
    }
    MergeSpecification merges = new MergeSpecification();
    List<SegmentCommitInfo> together = new ArrayList<>();
    long before = 0;
    int made = 0;
    for (SegmentCommitInfo segment : infos) {
      long bytes = size(segment, context);
      // Its middle lies behind the end of the part that is being filled.
      boolean next = made < most - 1 && (before + bytes / 2) * most >= all * (made + 1);
      if (next && !together.isEmpty()) {
        add(together, merges);
        together = new ArrayList<>();
        made++;
      }
      together.add(segment);
      before += bytes;
    }
    add(together, merges);
    return merges;
  }

  private static void add(List<SegmentCommitInfo> together, MergeSpecification merges) {
    if (together.size() > 1) {
      merges.add(new OneMerge(together));
    }
  }
}
