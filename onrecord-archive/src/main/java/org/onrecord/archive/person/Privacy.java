package org.onrecord.archive.person;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.reading.DateRange;

/**
 * Why a person's kin and ages are not listed unless asked for.
 *
 * @param minor may be under 18 on the last day on record
 * @param passing named in passing only: never quoted, without a role, an award or an election, in
 *     fewer than three stories
 */
public record Privacy(boolean minor, boolean passing) {
  private static final int OF_AGE = 18;
  private static final int STORIES = 3;

  /** True where kin and ages are not listed unless asked for. */
  public boolean isPrivate() {
    return minor || passing;
  }

  static boolean isMinor(Optional<DateRange> born, Optional<LocalDate> today) {
    return born.isPresent()
        && today.isPresent()
        && born.get().to().isAfter(today.get().minusYears(OF_AGE));
  }

  static boolean isPassing(int quotations, int roles, int stories) {
    return quotations == 0 && roles == 0 && stories < STORIES;
  }
}
