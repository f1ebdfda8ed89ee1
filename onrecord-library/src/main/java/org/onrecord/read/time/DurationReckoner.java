package org.onrecord.read.time;

import org.jspecify.annotations.Nullable;
import org.onrecord.reading.TimeExpression.Type;

/** Reckons stretches of time and habits: the rules {@code duration.*} and {@code set.*}. */
final class DurationReckoner {
  /** A stretch; null where the words do not make one. */
  @Nullable Meaning duration(Found found) {
    Match match = found.match();
    Unit unit = unit(match);
    return switch (found.rule().name()) {
      case "duration.count" -> Meaning.duration(match.quantity(0).period(unit));
      case "duration.two-counts" -> twoCounts(match, unit);
      case "duration.half" -> half(unit);
      case "duration.and-half" ->
          Meaning.duration(new Quantity(new java.math.BigDecimal("1.5"), false).period(unit));
      case "duration.quarter-century" -> Meaning.duration("P25Y");
      case "duration.vague" -> Meaning.duration(Quantity.VAGUE.period(unit));
      case "duration.one" -> Meaning.duration(Quantity.of(1).period(unit));
      case "duration.counted" -> counted(match.value(Kind.COUNTED));
      default -> null;
    };
  }

  private static Unit unit(Match match) {
    return Unit.of(Math.max(0, match.value(Kind.UNIT, Kind.UNITS)));
  }

  /** "two years and five months": P2Y5M. */
  private static @Nullable Meaning twoCounts(Match match, Unit unit) {
    Unit second = Unit.of(Math.max(0, match.secondValue(Kind.UNIT, Kind.UNITS)));
    if (second == unit) {
      return null;
    }
    String whole = match.quantity(0).period(unit);
    String rest = match.quantity(1).period(second);
    boolean both = unit.isClock() == second.isClock();
    return Meaning.duration(whole + rest.substring(both && unit.isClock() ? 2 : 1));
  }

  private static @Nullable Meaning half(Unit unit) {
    return switch (unit) {
      case HOUR -> Meaning.duration("PT30M");
      case MINUTE -> Meaning.duration("PT30S");
      case DAY -> Meaning.duration("PT12H");
      case YEAR -> Meaning.duration("P6M");
      case DECADE -> Meaning.duration("P5Y");
      case CENTURY -> Meaning.duration("P50Y");
      default -> null;
    };
  }

  private static @Nullable Meaning counted(int value) {
    Quantity quantity = HyphenedNumber.quantity(value);
    Unit unit = HyphenedNumber.unit(value);
    boolean half = !quantity.vague() && quantity.amount().toString().equals("0.5");
    return half ? half(unit) : Meaning.duration(quantity.period(unit));
  }

  /** A habit; null where the words do not make one. */
  @Nullable Meaning set(Found found) {
    Match match = found.match();
    return switch (found.rule().name()) {
      case "set.every", "set.times" -> Meaning.set(Quantity.of(1).period(unit(match)));
      case "set.times-of" -> Meaning.set(Quantity.of(1).period(unit(match)));
      case "set.every-count" -> Meaning.set(match.quantity(0).period(unit(match)));
      case "set.every-other" -> Meaning.set(Quantity.of(2).period(unit(match)));
      case "set.every-weekday" -> Meaning.set("XXXX-WXX-" + match.value(Kind.WEEKDAY));
      case "set.weekdays" -> Meaning.set("XXXX-WXX-" + match.value(Kind.WEEKDAYS));
      case "set.every-daypart" ->
          Meaning.set("XXXX-XX-XXT" + ClockReckoner.code(match.value(Kind.DAYPART)));
      case "set.every-month" -> Meaning.set(month(match.value(Kind.MONTH)));
      case "set.every-season" -> Meaning.set("XXXX-" + season(match.value(Kind.SEASON)));
      case "set.adverb" -> adverb(match);
      default -> null;
    };
  }

  private static String month(int month) {
    return month < 10 ? "XXXX-0" + month : "XXXX-" + month;
  }

  private static String season(int season) {
    String value = Slot.season(2000, season).value();
    return value.substring(value.length() - 2);
  }

  private static Meaning adverb(Match match) {
    Unit unit = Unit.of(match.value(Kind.SET));
    return unit == Unit.NIGHT
        ? new Meaning(Type.SET, "XXXX-XX-XXTNI", null, null)
        : Meaning.set(Quantity.of(1).period(unit));
  }
}
