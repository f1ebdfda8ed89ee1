package org.onrecord.lab.alter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.archive.check.Alarm;
import org.onrecord.archive.check.Grade;

/** Names and figures changed for others. */
final class Names {
  private static final Set<String> NO_NAMES = Set.of("i", "i'm", "i've", "i'd", "i'll", "ok");
  private static final Set<String> DAYS =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Names() {}

  static List<Variant> all() {
    List<Variant> variants = new ArrayList<>();
    for (String other :
        List.of(
            "Tarrow", "Ines", "Brockley", "Wexmoor", "Haverstock", "Okonjo", "McAllan", "Zoltan")) {
      variants.add(
          Variant.of(
              "name", "for " + other, (base, bases, random) -> named(base, bases, other, false)));
    }
    variants.add(
        Variant.of(
            "name", "a day or month", (base, bases, random) -> named(base, bases, "", true)));
    variants.add(
        Variant.of(
            "name", "for a noun", (base, bases, random) -> named(base, bases, "somebody", false)));
    variants.add(
        Variant.of("name", "dropped", (base, bases, random) -> named(base, bases, "-", false)));
    variants.add(
        Variant.of("name", "put in", (base, bases, random) -> putIn(base, bases, "Tarrow")));
    variants.add(
        Variant.of(
            "name", "two put in", (base, bases, random) -> putIn(base, bases, "Ines Okonjo")));
    figure(
        variants,
        "the last digit",
        f -> f.substring(0, f.length() - 1) + other(f.charAt(f.length() - 1)));
    figure(variants, "the first digit", f -> other(f.charAt(0)) + f.substring(1));
    figure(variants, "a nought more", f -> f + "0");
    figure(variants, "one more", f -> Long.toString(Long.parseLong(f) + 1));
    figure(
        variants, "a digit less", f -> f.length() > 1 ? f.substring(0, f.length() - 1) : "1" + f);
    figure(variants, "a decimal", f -> f + ".5");
    return variants;
  }

  private static char other(char digit) {
    return digit == '9' ? '2' : (char) (digit + 1);
  }

  private static void figure(List<Variant> variants, String way, Function<String, String> change) {
    variants.add(
        Variant.of(
            "number",
            way,
            (base, bases, random) -> {
              List<String> tokens = base.tokens();
              for (int i = 1; i + 1 < tokens.size(); i++) {
                Token token = Token.of(tokens.get(i));
                if (token.core().matches("\\d{1,9}")) {
                  return altered(base, bases, tokens, i, change.apply(token.core()), Alarm.NUMBER);
                }
              }
              return Optional.empty();
            }));
  }

  private static Optional<Change> named(Base base, Bases bases, String other, boolean day) {
    List<String> tokens = base.tokens();
    for (int i = 2; i + 1 < tokens.size(); i++) {
      Token token = Token.of(tokens.get(i));
      boolean name =
          token.core().length() > 2
              && token.core().matches("[A-Z][a-z]+")
              && !NO_NAMES.contains(token.key())
              && token.before().isEmpty()
              && !Token.of(tokens.get(i - 1)).endsSentence()
              && DAYS.contains(token.core()) == day;
      if (name) {
        String replacement = day ? otherDay(token.core()) : other;
        return altered(
            base, bases, tokens, i, replacement.equals("-") ? "" : replacement, Alarm.NAME);
      }
    }
    return Optional.empty();
  }

  private static String otherDay(String day) {
    return day.endsWith("day")
        ? day.equals("Sunday") ? "Thursday" : "Sunday"
        : day.equals("April") ? "October" : "April";
  }

  private static Optional<Change> putIn(Base base, Bases bases, String name) {
    List<String> tokens = base.tokens();
    for (int i = 2; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).matches("(he|she|they|we|people|everyone)")) {
        return altered(base, bases, tokens, i, name, Alarm.NAME);
      }
    }
    return Optional.empty();
  }

  private static Optional<Change> altered(
      Base base, Bases bases, List<String> tokens, int at, String other, Alarm alarm) {
    String words = Edits.replaced(tokens, at, at + 1, other);
    return bases.holds(words)
        ? Optional.empty()
        : Optional.of(new Change(base.speaker(), words, Expected.of(Grade.ALTERED, alarm)));
  }
}
