package org.onrecord.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
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
 */
final class GatherPolicy extends FilterMergePolicy {
  /** Which otherwise does as {@code policy} does. */
  GatherPolicy(MergePolicy policy) {
    super(policy);
  }

  private record Sized(SegmentCommitInfo segment, long bytes) {}

  /** Segments that are put together. */
  private static final class Bin {
    private final List<SegmentCommitInfo> segments = new ArrayList<>();
    private long bytes;
  }

  @Override
  public @Nullable MergeSpecification findForcedMerges(
      SegmentInfos infos, int most, Map<SegmentCommitInfo, Boolean> wanted, MergeContext context)
      throws IOException {
    if (infos.size() <= most || !context.getMergingSegments().isEmpty()) {
      return null;
    }
    List<Sized> largestFirst = new ArrayList<>();
    for (SegmentCommitInfo segment : infos) {
      largestFirst.add(new Sized(segment, size(segment, context)));
    }
    largestFirst.sort(Comparator.comparingLong(Sized::bytes).reversed());
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      bins.add(new Bin());
    }
    for (Sized segment : largestFirst) {
      Bin least = bins.stream().min(Comparator.comparingLong(bin -> bin.bytes)).orElseThrow();
      least.segments.add(segment.segment());
      least.bytes += segment.bytes();
    }
    MergeSpecification merges = new MergeSpecification();
    for (Bin bin : bins) {
      if (bin.segments.size() > 1) {
        merges.add(new OneMerge(bin.segments));
      }
    }
    return merges;
  }
}
