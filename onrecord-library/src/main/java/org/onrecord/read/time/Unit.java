package org.onrecord.read.time;

/** Units of time, in the order of their numbers in the word list. */
enum Unit {
  SECOND("S", true, 1, Grain.DAY),
  MINUTE("M", true, 1, Grain.DAY),
  HOUR("H", true, 1, Grain.DAY),
  DAY("D", false, 1, Grain.DAY),
  WEEK("W", false, 1, Grain.WEEK),
  FORTNIGHT("W", false, 2, Grain.WEEK),
  MONTH("M", false, 1, Grain.MONTH),
  QUARTER("Q", false, 1, Grain.QUARTER),
  YEAR("Y", false, 1, Grain.YEAR),
  DECADE("Y", false, 10, Grain.DECADE),
  CENTURY("Y", false, 100, Grain.CENTURY),
  WEEKEND("WE", false, 1, Grain.WEEKEND),
  MILLENNIUM("Y", false, 1000, Grain.MILLENNIUM),
  NIGHT("NI", false, 1, Grain.DAY);

  private static final Unit[] ALL = values();

  private final String letter;
  private final boolean clock;
  private final int size;
  private final Grain grain;

  Unit(String letter, boolean clock, int size, Grain grain) {
    this.letter = letter;
    this.clock = clock;
    this.size = size;
    this.grain = grain;
  }

  static Unit of(int number) {
    return ALL[number];
  }

  /** Letter in an ISO 8601 period. */
  String letter() {
    return letter;
  }

  /** True for hours and shorter. */
  boolean isClock() {
    return clock;
  }

  /** How many of what the letter names one unit is: 10 for a decade. */
  int size() {
    return size;
  }

  /** Width of calendar slot. */
  Grain grain() {
    return grain;
  }
}
