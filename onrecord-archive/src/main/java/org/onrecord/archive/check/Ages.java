package org.onrecord.archive.check;

/** Says ISO 8601 ages in words. */
final class Ages {
  private Ages() {}

  /** "P10Y" is "10", "P5M" is "5 months", "P30Y/P39Y" is "30 to 39". */
  static String inWords(String age) {
    int slash = age.indexOf('/');
    if (slash > 0) {
      return inWords(age.substring(0, slash)) + " to " + inWords(age.substring(slash + 1));
    }
    String number = age.replaceAll("[^0-9]", "");
    char unit = age.isEmpty() ? 'Y' : age.charAt(age.length() - 1);
    return switch (unit) {
      case 'M' -> number + (number.equals("1") ? " month" : " months");
      case 'W' -> number + (number.equals("1") ? " week" : " weeks");
      case 'D' -> number + (number.equals("1") ? " day" : " days");
      default -> number;
    };
  }
}
