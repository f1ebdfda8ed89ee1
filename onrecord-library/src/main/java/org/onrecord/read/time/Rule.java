package org.onrecord.read.time;

/**
 * What a pattern means.
 *
 * @param name such as {@code day.weekday}
 * @param family the name before the dot
 * @param order place in the file: of patterns that fit equally well the first counts
 * @param context how many words must stand before the expression
 */
record Rule(String name, String family, int order, int context) {
  static Rule of(String name, int order, int context) {
    int dot = name.indexOf('.');
    return new Rule(name, dot < 0 ? name : name.substring(0, dot), order, context);
  }
}
