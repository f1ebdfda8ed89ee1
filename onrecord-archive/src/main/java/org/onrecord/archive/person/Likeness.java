package org.onrecord.archive.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.reading.DateRange;

/**
 * What speaks for and against two people of one name being one person.
 *
 * <p>Nothing here is a score from which anything is decided: {@link #contradicts} and {@link
 * #supports} are rules, and the counts only say how many grounds there are.
 *
 * @param impossible true where they cannot be one: born a generation apart
 * @param against grounds against: other fields of work, other homes, ages a few years apart
 * @param strong grounds for, of which one suffices: the same relative by full name, the same
 *     organisation
 * @param weak grounds for, of which it takes more than those against: a birth date that fits, the
 *     same field, the same home, the same child's first name
 */
record Likeness(boolean impossible, int against, int strong, int weak) {
  /** Nobody's ages are so far wrong; so far apart are parents and children. */
  private static final int GENERATION_YEARS = 12;

  /** A birth date known to within so many days says something when it fits. */
  private static final int NARROW_DAYS = 800;

  /** Nobody is married to two so shortly one after the other, said without a word of it. */
  private static final int WEDDED_DAYS = 365;

  /** Deaths told so many days apart are two deaths. */
  private static final int DEATH_DAYS = 60;

  private static final int MOST_FIRST_NAMES = 3;

  /** They cannot be one, or more speaks against it than for it. */
  boolean contradicts() {
    return impossible || (against > 0 && strong == 0 && weak <= against);
  }

  /** Nothing contradicts, and something speaks for it. */
  boolean supports() {
    return !contradicts() && (strong > 0 || weak > 0);
  }

  /** Enough for two different names to be one person's. */
  boolean supportsWell() {
    return !contradicts() && (strong > 0 || weak > against + 1);
  }

  /** Grounds for over grounds against, a strong one counting as three. */
  int grounds() {
    return 3 * strong + weak - against;
  }

  static Likeness of(Traits one, Traits other) {
    Count count = new Count();
    count.births(one.born, other.born);
    count.deaths(one, other);
    count.work(one, other);
    count.disjoint(one.places, other.places);
    count.kin(one, other);
    count.spouses(one.spouses, other.spouses);
    return new Likeness(count.impossible, count.against, count.strong, count.weak);
  }

  private static final class Count {
    private boolean impossible;
    private int against;
    private int strong;
    private int weak;

    void births(@Nullable DateRange one, @Nullable DateRange other) {
      if (one == null || other == null) {
        return;
      }
      if (one.intersection(other).isPresent()) {
        // One birth year in forty fits by chance: as good as two other grounds.
        weak += isNarrow(one) && isNarrow(other) ? 2 : 0;
        return;
      }
      if (Dates.apart(one, other) <= Contradictions.WRITTEN_BEFORE_DAYS) {
        return;
      }
      LocalDate end = one.to().isBefore(other.from()) ? one.to() : other.to();
      LocalDate begin = one.to().isBefore(other.from()) ? other.from() : one.from();
      impossible |= ChronoUnit.YEARS.between(end, begin) >= GENERATION_YEARS;
      against += 2;
    }

    private static boolean isNarrow(DateRange range) {
      return ChronoUnit.DAYS.between(range.from(), range.to()) <= NARROW_DAYS;
    }

    void deaths(Traits one, Traits other) {
      if (one.died != null && other.died != null) {
        long apart = Math.abs(ChronoUnit.DAYS.between(one.died, other.died));
        weak += apart <= DEATH_DAYS ? 1 : 0;
        against += apart <= DEATH_DAYS ? 0 : 1;
      }
      against += isAliveAfter(one, other) || isAliveAfter(other, one) ? 1 : 0;
    }

    private static boolean isAliveAfter(Traits dead, Traits living) {
      return dead.died != null
          && living.alive != null
          && ChronoUnit.DAYS.between(dead.died, living.alive) > DEATH_DAYS;
    }

    void work(Traits one, Traits other) {
      boolean otherField =
          !one.fields.isEmpty()
              && !other.fields.isEmpty()
              && Collections.disjoint(one.fields, other.fields);
      disjoint(one.fields, other.fields);
      for (String organisation : one.organisations) {
        if (other.organisations.contains(organisation)) {
          boolean telling = organisation.indexOf(' ') > 0 && !otherField;
          strong += telling ? 1 : 0;
          weak += telling ? 0 : 1;
        }
      }
    }

    /** One ground for where they have something in common, one against where they do not. */
    void disjoint(Set<String> one, Set<String> other) {
      if (one.isEmpty() || other.isEmpty()) {
        return;
      }
      boolean apart = Collections.disjoint(one, other);
      against += apart ? 1 : 0;
      weak += apart ? 0 : 1;
    }

    void kin(Traits one, Traits other) {
      int firstNames = 0;
      for (Map.Entry<String, String> relative : one.kin.entrySet()) {
        String relation = other.kin.get(relative.getKey());
        if (relation == null) {
          continue;
        }
        boolean full = relative.getKey().indexOf(' ') > 0;
        if (relation.equals(relative.getValue())) {
          strong += full ? 1 : 0;
          firstNames += full ? 0 : 1;
        } else {
          against += full ? 1 : 0;
        }
      }
      weak += Math.min(firstNames, MOST_FIRST_NAMES);
    }

    void spouses(Map<String, LocalDate> one, Map<String, LocalDate> other) {
      for (Map.Entry<String, LocalDate> mine : one.entrySet()) {
        for (Map.Entry<String, LocalDate> theirs : other.entrySet()) {
          long apart = Math.abs(ChronoUnit.DAYS.between(mine.getValue(), theirs.getValue()));
          if (apart <= WEDDED_DAYS && !firstName(mine).equals(firstName(theirs))) {
            against++;
            return;
          }
        }
      }
    }

    private static String firstName(Map.Entry<String, LocalDate> spouse) {
      String name = spouse.getKey();
      int space = name.indexOf(' ');
      return space < 0 ? name : name.substring(0, space);
    }
  }
}
