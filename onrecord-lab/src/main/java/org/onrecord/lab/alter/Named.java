package org.onrecord.lab.alter;

import java.util.Locale;
import org.onrecord.archive.check.Alarm;

/** Alarms as they stand in a table. */
final class Named {
  private Named() {}

  static String word(Alarm alarm) {
    return alarm.name().toLowerCase(Locale.ROOT);
  }
}
