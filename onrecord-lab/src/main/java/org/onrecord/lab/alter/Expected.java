package org.onrecord.lab.alter;

import java.util.EnumSet;
import java.util.Set;
import org.onrecord.archive.check.Alarm;
import org.onrecord.archive.check.Grade;

/**
 * What the contract of the grades says of a changed quotation.
 *
 * @param grade the grade
 * @param alarms alarms that must be raised
 * @param calm true when no alarm may be raised
 */
record Expected(Grade grade, Set<Alarm> alarms, boolean calm) {
  Expected {
    alarms = Set.copyOf(alarms);
  }

  static Expected of(Grade grade, Alarm... alarms) {
    Set<Alarm> all = EnumSet.noneOf(Alarm.class);
    all.addAll(Set.of(alarms));
    return new Expected(grade, all, false);
  }

  /** The grade and no alarm at all. */
  static Expected calm(Grade grade) {
    return new Expected(grade, Set.of(), true);
  }

  /**
   * True where {@code given} keeps the contract: the same grade; an unaltered quotation may be
   * VERBATIM or TYPOGRAPHIC, by the comma that a draft puts before its tag.
   */
  boolean allows(Grade given) {
    boolean unaltered = grade == Grade.VERBATIM;
    return given == grade || (unaltered && given == Grade.TYPOGRAPHIC);
  }
}
