package org.onrecord.archive.person;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.onrecord.archive.ledger.VersionOnRecord;

/**
 * Two things that stand on record of a person and cannot both be so, with their lines.
 *
 * @param kind what does not fit
 * @param person the person's full name
 * @param one the side that more independent sources give, else the earlier
 * @param other what it does not fit with
 * @param reckoning why they cannot both be so, in words
 */
public record Contradiction(Kind kind, String person, Side one, Side other, String reckoning) {
  public Contradiction {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(person);
    Objects.requireNonNull(one);
    Objects.requireNonNull(other);
    Objects.requireNonNull(reckoning);
  }

  /** What does not fit. */
  public enum Kind {
    /** Ages or birth dates that no one birth date allows. */
    AGE,
    /** Two dates of one death. */
    DEATH,
    /** Said something on a day after the death. */
    QUOTED_AFTER_DEATH,
    /** Married to two people at one time. */
    TWO_SPOUSES,
    /** A child older than the parent, or too few years younger. */
    CHILD_OLDER,
    /** One event on two dates. */
    EVENT_DATE,
    /** Two people who are kin to each other in two ways. */
    KIN;

    /** As it is written: {@code quoted-after-death}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One side of it.
   *
   * @param claim what it says, in few words
   * @param lines the lines that say so, at least one, by date
   * @param stories how many stories they stand in
   * @param sources independent ones among them: copies of one text count once
   */
  public record Side(String claim, List<Line> lines, int stories, int sources) {
    public Side {
      Objects.requireNonNull(claim);
      lines = List.copyOf(lines);
    }
  }

  /**
   * Words on record.
   *
   * @param version where they stand
   * @param exact the words
   */
  public record Line(VersionOnRecord version, String exact) {
    public Line {
      Objects.requireNonNull(version);
      Objects.requireNonNull(exact);
    }
  }
}
