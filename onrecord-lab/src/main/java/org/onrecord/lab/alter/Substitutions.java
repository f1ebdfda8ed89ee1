package org.onrecord.lab.alter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.archive.check.Alarm;
import org.onrecord.archive.check.Grade;

/** Words changed for others, one variant a line of {@code substitutions.txt}. */
final class Substitutions {
  private static final List<String> NEGATIONS = List.of("not", "never", "no", "only", "hardly");

  private Substitutions() {}

  static List<Variant> all() {
    List<Variant> variants = new ArrayList<>();
    for (String line : lines()) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        List<String> from = List.of(cells[1].split(" "));
        String to = cells[2].equals("-") ? "" : cells[2];
        variants.add(
            Variant.of(
                cells[0],
                cells[1] + " to " + cells[2],
                (base, bases, random) -> change(base, bases, from, to, expected(cells[0]))));
      }
    }
    return variants;
  }

  private static List<String> lines() {
    try (InputStream stream = Substitutions.class.getResourceAsStream("substitutions.txt")) {
      if (stream == null) {
        throw new IllegalStateException("no table of substitutions");
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Expected expected(String kind) {
    return switch (kind) {
      case "synonym", "spelling" -> Expected.calm(Grade.ALTERED);
      default -> Expected.of(Grade.ALTERED, Alarm.valueOf(kind.toUpperCase(Locale.ROOT)));
    };
  }

  private static Optional<Change> change(
      Base base, Bases bases, List<String> from, String to, Expected expected) {
    if (from.get(0).matches("[\u00a3$\u20ac]")) {
      return sign(base, bases, from.get(0), to, expected);
    }
    List<String> tokens = base.tokens();
    for (int i = 1; i + from.size() < tokens.size(); i++) {
      if (standsAt(tokens, i, from) && isWellDefined(tokens, i + from.size(), from, to)) {
        String words = Edits.replaced(tokens, i, i + from.size(), to);
        return bases.holds(words)
            ? Optional.empty()
            : Optional.of(new Change(base.speaker(), words, expected));
      }
    }
    return Optional.empty();
  }

  private static Optional<Change> sign(
      Base base, Bases bases, String from, String to, Expected expected) {
    int at = base.words().indexOf(from);
    if (at <= 0) {
      return Optional.empty();
    }
    String words = base.words().substring(0, at) + to + base.words().substring(at + 1);
    return bases.holds(words)
        ? Optional.empty()
        : Optional.of(new Change(base.speaker(), words, expected));
  }

  /** True when the words stand there as written in the middle of a sentence. */
  private static boolean standsAt(List<String> tokens, int at, List<String> from) {
    for (int k = 0; k < from.size(); k++) {
      Token token = Token.of(tokens.get(at + k));
      boolean written = token.core().equals(token.key()) || token.core().charAt(0) == 'I';
      boolean alone = token.before().isEmpty() && (k + 1 == from.size() || token.after().isEmpty());
      if (token.core().isEmpty() || !written || !alone || !token.key().equals(from.get(k))) {
        return false;
      }
    }
    return !Token.of(tokens.get(at - 1)).endsSentence();
  }

  /** Nothing is put before a negation that is there already. */
  private static boolean isWellDefined(
      List<String> tokens, int next, List<String> from, String to) {
    boolean longer = to.startsWith(from.get(0) + " ");
    String key = Token.of(tokens.get(next)).key();
    return !(longer || to.endsWith("n't")) || !(NEGATIONS.contains(key) || key.endsWith("n't"));
  }
}
