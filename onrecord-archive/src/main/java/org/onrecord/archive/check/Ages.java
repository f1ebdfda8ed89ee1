package org.onrecord.archive.check;

/** Says ISO 8601 ages in words. */
final class Ages {
  private Ages() {}

  /** "P10Y" is "10", "P5M" is "5 months". */
  static String inWords(String age) {
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
