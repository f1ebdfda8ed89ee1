package org.onrecord.lab.alter;

import java.util.Optional;
import java.util.Set;
import org.onrecord.archive.check.Alarm;
import org.onrecord.archive.check.Grade;

/**
 * What the check said of a changed quotation.
 *
 * @param variant how it was changed
 * @param base what it was
 * @param change what it is
 * @param given the grade; empty where the draft was not read as having that one quotation
 * @param alarms the alarms raised
 */
record Outcome(
    Variant variant, Base base, Change change, Optional<Grade> given, Set<Alarm> alarms) {
  Outcome {
    alarms = Set.copyOf(alarms);
  }

  boolean graded() {
    return given.filter(change.expected()::allows).isPresent();
  }

  boolean alarmed() {
    return alarms.containsAll(change.expected().alarms());
  }

  @Override
  public String toString() {
    return variant.name()
        + ": expected "
        + change.expected().grade()
        + change.expected().alarms()
        + ", given "
        + given.map(Enum::name).orElse("nothing")
        + alarms
        + "\n  record "
        + base.words()
        + "\n  draft  "
        + change.words()
        + "  ("
        + change.speaker()
        + ", record "
        + base.speaker()
        + ")";
  }
}
