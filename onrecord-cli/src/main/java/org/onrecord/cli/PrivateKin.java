package org.onrecord.cli;

import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.archive.person.TieOnRecord;

/**
 * What is not listed unless asked for: birth date, ages and kin of somebody who may be under 18 or
 * is named in passing only, and relatives who may be under 18.
 */
final class PrivateKin {
  private PrivateKin() {}

  static boolean isHidden(PersonOnRecord person, boolean all) {
    return person.privacy().isPrivate() && !all;
  }

  static boolean isListed(TieOnRecord tie, boolean all) {
    return all || !tie.minor();
  }

  /** One line on what is not listed. */
  static String why(PersonOnRecord person) {
    String reason =
        person.privacy().minor() ? "may be under 18" : "named in passing: no quotation, no role";
    return "Ages and kin not listed (" + reason + "); --all lists them.";
  }
}
