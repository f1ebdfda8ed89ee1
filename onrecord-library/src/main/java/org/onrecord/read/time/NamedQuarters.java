package org.onrecord.read.time;

import org.jspecify.annotations.Nullable;
import org.onrecord.language.Text;

/**
 * The quarters that a story of business tells of: "the quarter", "the year-earlier quarter", and "a
 * year earlier" beside an amount, which compares a quarter with that of the year before.
 */
final class NamedQuarters {
  /** How far back the quarter may have been named, in tokens. */
  private static final int REACH = 300;

  private final Discourse discourse;

  NamedQuarters(Discourse discourse) {
    this.discourse = discourse;
  }

  /** The quarter named last, unless too long ago. */
  @Nullable Slot last(int token) {
    return discourse.quarter(token, REACH);
  }

  /** That quarter in another year. */
  @Nullable Slot inYear(int token, int year) {
    Slot last = last(token);
    return last == null ? null : Slot.quarter(year, (last.from().getMonthValue() + 2) / 3);
  }

  /** The quarter a year before, where the words say "a year ago" of an amount; else null. */
  @Nullable Slot yearBefore(Found found) {
    Quantity quantity = found.match().quantity(0);
    int unit = found.match().value(Kind.UNIT);
    boolean year = unit >= 0 && Unit.of(unit) == Unit.YEAR;
    boolean one = quantity.isWhole() && quantity.whole() == 1;
    if (!year || !one || !tellsAmount(found.first())) {
      return null;
    }
    Slot last = last(found.first());
    return last == null ? null : last.plus(-4);
  }

  private boolean tellsAmount(int token) {
    Text text = discourse.text();
    int sentence = text.sentenceOf(token);
    int from = Math.max(text.sentenceStart(sentence), token - 60);
    int to = Math.min(text.sentenceEnd(sentence), token + 30);
    for (int i = from; i < to; i++) {
      switch (text.lower(i)) {
        case "$",
            "\u00a3",
            "\u20ac",
            "%",
            "percent",
            "million",
            "billion",
            "earnings",
            "profit" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
