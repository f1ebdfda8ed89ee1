package org.onrecord.archive.standing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.story.Metadata;
import org.onrecord.story.Status;

/**
 * The order in which the versions of one story came out: by their own date, else the publication
 * date, else as they arrived.
 *
 * <p>A withdrawal or correction that bears no date of its own comes after everything that had
 * arrived before it, so that it never counts as older than what it withdraws.
 */
public final class VersionOrder {
  private record Dated(int arrival, Instant at) {}

  private VersionOrder() {}

  /**
   * Numbers of the versions in their order.
   *
   * @param arrived the versions as they arrived
   * @return positions in {@code arrived}, the earliest version first
   */
  public static List<Integer> of(List<Metadata> arrived) {
    List<Dated> dated = new ArrayList<>();
    Instant latest = Instant.MIN;
    for (int i = 0; i < arrived.size(); i++) {
      Instant at = at(arrived.get(i), latest);
      latest = at.isAfter(latest) ? at : latest;
      dated.add(new Dated(i, at));
    }
    dated.sort(Comparator.comparing(Dated::at).thenComparingInt(Dated::arrival));
    return dated.stream().map(Dated::arrival).toList();
  }

  private static Instant at(Metadata metadata, Instant latest) {
    if (metadata.updated().isPresent()) {
      return metadata.updated().get();
    }
    Optional<Instant> published =
        metadata.published().map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant());
    boolean follows = metadata.signal().isPresent() || metadata.status() != Status.USABLE;
    if (published.isEmpty() || (follows && latest.isAfter(published.get()))) {
      return latest;
    }
    return published.get();
  }
}
