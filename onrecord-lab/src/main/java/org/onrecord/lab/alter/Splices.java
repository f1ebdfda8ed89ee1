package org.onrecord.lab.alter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.onrecord.archive.check.Alarm;
import org.onrecord.archive.check.Grade;

/** Two quotations made into one, and words put in another order. */
final class Splices {
  private static final int FEWEST = 6;

  private Splices() {}

  static List<Variant> all() {
    List<Variant> variants = new ArrayList<>();
    String kind = "two quotations spliced";
    for (String joint : List.of(". ", ", ", " ... ", " and ", " \u2014 ", "? ")) {
      variants.add(
          Variant.of(
              kind,
              "whole, joined by '" + joint + "'",
              (base, bases, random) -> spliced(base, bases, random, joint)));
    }
    variants.add(
        Variant.of(kind, "half and half", (base, bases, random) -> halves(base, bases, random)));
    variants.add(
        Variant.of(
            kind,
            "one after the other",
            (base, bases, random) -> following(base, bases, " ", true)));
    variants.add(
        Variant.of(
            "consecutive quotations",
            "with an ellipsis",
            (base, bases, random) -> following(base, bases, " ... ", false)));
    variants.add(
        Variant.of("reordered", "two words", (base, bases, random) -> swapped(base, bases)));
    variants.add(
        Variant.of(
            "reordered", "the first words last", (base, bases, random) -> rotated(base, bases, 2)));
    variants.add(
        Variant.of(
            "reordered", "the first three last", (base, bases, random) -> rotated(base, bases, 3)));
    variants.add(
        Variant.of(
            "reordered",
            "the last words first",
            (base, bases, random) -> rotated(base, bases, base.tokens().size() - 2)));
    variants.add(
        Variant.of("reordered", "the words of a list", (base, bases, random) -> list(base, bases)));
    variants.add(
        Variant.of(
            "reordered",
            "around an ellipsis",
            (base, bases, random) -> aroundEllipsis(base, bases)));
    return variants;
  }

  private static Optional<Base> other(Base base, Bases bases, Random random) {
    List<Base> others = bases.apart(base);
    return others.isEmpty() || base.tokens().size() < FEWEST
        ? Optional.empty()
        : Optional.of(others.get(random.nextInt(others.size())));
  }

  private static Optional<Change> altered(Base base, Bases bases, String words, Alarm... alarms) {
    return bases.holds(words)
        ? Optional.empty()
        : Optional.of(new Change(base.speaker(), words, Expected.of(Grade.ALTERED, alarms)));
  }

  private static Optional<Change> spliced(Base base, Bases bases, Random random, String joint) {
    return other(base, bases, random)
        .flatMap(
            next ->
                altered(
                    base,
                    bases,
                    Edits.ending(base.words(), "") + joint + next.words(),
                    Alarm.JOINED));
  }

  private static Optional<Change> halves(Base base, Bases bases, Random random) {
    Optional<Base> next = other(base, bases, random);
    if (next.isEmpty()) {
      return Optional.empty();
    }
    List<String> one = base.tokens();
    List<String> two = next.get().tokens();
    String words =
        String.join(" ", one.subList(0, Math.max(5, one.size() / 2)))
            + " "
            + String.join(" ", two.subList(Math.min(two.size() - 5, two.size() / 2), two.size()));
    return altered(base, bases, words, Alarm.JOINED);
  }

  private static Optional<Change> following(Base base, Bases bases, String joint, boolean altered) {
    Optional<Base> next = bases.next(base);
    if (next.isEmpty()) {
      return Optional.empty();
    }
    String words = Edits.ending(base.words(), altered ? "." : "") + joint + next.get().words();
    return altered
        ? altered(base, bases, words, Alarm.JOINED)
        : Optional.of(new Change(base.speaker(), words, Expected.of(Grade.ELIDED)));
  }

  private static Optional<Change> swapped(Base base, Bases bases) {
    List<String> tokens = new ArrayList<>(base.tokens());
    for (int i = 3; i + 3 < tokens.size(); i++) {
      String one = tokens.get(i);
      String two = tokens.get(i + 1);
      boolean plain = one.matches("[a-z]{2,}") && two.matches("[a-z]{2,}") && !one.equals(two);
      if (plain && tokens.size() >= 8) {
        tokens.set(i, two);
        tokens.set(i + 1, one);
        return altered(base, bases, String.join(" ", tokens));
      }
    }
    return Optional.empty();
  }

  private static Optional<Change> rotated(Base base, Bases bases, int by) {
    List<String> tokens = base.tokens();
    if (tokens.size() < 12 || by < 1) {
      return Optional.empty();
    }
    List<String> turned = new ArrayList<>(tokens.subList(by, tokens.size()));
    int last = turned.size() - 1;
    String end = Edits.end(turned.get(last));
    turned.set(last, Edits.ending(turned.get(last), ""));
    List<String> moved = new ArrayList<>(tokens.subList(0, by));
    turned.addAll(moved);
    String words = Edits.ending(String.join(" ", turned), "") + end;
    return altered(base, bases, Edits.upper(words));
  }

  private static Optional<Change> list(Base base, Bases bases) {
    List<String> tokens = new ArrayList<>(base.tokens());
    for (int i = 3; i + 3 < tokens.size(); i++) {
      boolean plain =
          tokens.get(i - 1).matches("[a-z]{3,}")
              && tokens.get(i).equals("and")
              && tokens.get(i + 1).matches("[a-z]{3,}")
              && !tokens.get(i - 1).equals(tokens.get(i + 1));
      if (plain && tokens.size() >= 8) {
        String one = tokens.get(i - 1);
        tokens.set(i - 1, tokens.get(i + 1));
        tokens.set(i + 1, one);
        return altered(base, bases, String.join(" ", tokens));
      }
    }
    return Optional.empty();
  }

  private static Optional<Change> aroundEllipsis(Base base, Bases bases) {
    List<String> tokens = base.tokens();
    int cut = tokens.size() / 2;
    if (cut < 6) {
      return Optional.empty();
    }
    String words =
        Edits.ending(String.join(" ", tokens.subList(cut, tokens.size())), "")
            + " ... "
            + Edits.ending(String.join(" ", tokens.subList(0, cut)), ".");
    return altered(base, bases, words);
  }
}
