package org.onrecord.archive.standing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.story.Metadata;
import org.onrecord.story.Signal;
import org.onrecord.story.Status;

/**
 * Which versions of one story stand, and which of the things they say.
 *
 * <p>The latest version decides: when it is canceled or withheld, nothing of the story stands. A
 * correction impugns what earlier versions said, save what it says too; an update does not.
 */
public final class StoryStanding {
  private final List<Metadata> versions;
  private final List<Set<String>> claims;

  /**
   * @param versions the versions in their order, the latest last, at least one
   * @param claims what each says, as {@link Claims#all} gives it
   */
  public StoryStanding(List<Metadata> versions, List<Set<String>> claims) {
    if (versions.isEmpty() || versions.size() != claims.size()) {
      throw new IllegalArgumentException(
          versions.size() + " versions with " + claims.size() + " sets of claims");
    }
    this.versions = List.copyOf(versions);
    this.claims = List.copyOf(claims);
  }

  /** Whether a version as a whole stands. */
  public Standing ofVersion(int version) {
    Metadata latest = versions.get(versions.size() - 1);
    Optional<Standing> barred =
        barred(latest.status()).or(() -> barred(versions.get(version).status()));
    return barred.orElseGet(() -> correctedAfter(version) ? Standing.CORRECTED : Standing.STANDS);
  }

  /** Whether something that a version says stands. */
  public Standing ofClaim(int version, String claim) {
    Standing whole = ofVersion(version);
    if (whole != Standing.CORRECTED) {
      return whole;
    }
    for (int later = version + 1; later < versions.size(); later++) {
      if (isCorrection(later) && !claims.get(later).contains(claim)) {
        return Standing.CORRECTED;
      }
    }
    return Standing.STANDS;
  }

  private boolean correctedAfter(int version) {
    for (int later = version + 1; later < versions.size(); later++) {
      if (isCorrection(later)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCorrection(int version) {
    return versions.get(version).signal().filter(Signal.CORRECTION::equals).isPresent();
  }

  private static Optional<Standing> barred(Status status) {
    return switch (status) {
      case USABLE -> Optional.empty();
      case WITHHELD -> Optional.of(Standing.WITHHELD);
      case CANCELED -> Optional.of(Standing.CANCELED);
    };
  }
}
