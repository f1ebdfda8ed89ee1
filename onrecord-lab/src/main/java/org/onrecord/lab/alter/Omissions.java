package org.onrecord.lab.alter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.archive.check.Alarm;
import org.onrecord.archive.check.Grade;

/** Words left out where an ellipsis shows it, and words put in brackets. */
final class Omissions {

  private Omissions() {}

  static List<Variant> all() {
    List<Variant> variants = new ArrayList<>();
    for (String sign : List.of(" ... ", " \u2026 ", "... ", " [...] ", "\u2026 ", " . . . ")) {
      for (int gone : new int[] {2, 4, 7}) {
        variants.add(
            Variant.of(
                "ellipsis honest",
                gone + " words, '" + sign + "'",
                (base, bases, random) -> honest(base, gone, sign)));
      }
      variants.add(
          Variant.of(
              "ellipsis dishonest",
              "'" + sign + "'",
              (base, bases, random) -> dishonest(base, sign)));
    }
    for (String put :
        List.of("[then]", "[the board]", "[in March]", "[sir]", "[the pair of them]")) {
      insert(variants, put, Expected.calm(Grade.ELIDED));
    }
    for (String put : List.of("[not]", "[never]", "[hardly]")) {
      insert(variants, put, Expected.of(Grade.ELIDED, Alarm.NEGATION));
    }
    for (String put : List.of("[40]", "[seven]", "[million]")) {
      insert(variants, put, Expected.of(Grade.ELIDED, Alarm.NUMBER));
    }
    for (String put : List.of("[all]", "[always]")) {
      insert(variants, put, Expected.of(Grade.ELIDED, Alarm.QUANTIFIER));
    }
    for (String pronoun : List.of("he", "she", "they", "it", "him", "them")) {
      variants.add(
          Variant.of(
              "bracket for a pronoun",
              pronoun,
              (base, bases, random) -> explained(base, pronoun, "[the harbour master]")));
      variants.add(
          Variant.of(
              "bracket for a pronoun",
              pronoun + ", a name",
              (base, bases, random) -> explained(base, pronoun, "[Ines Tarrow]")));
    }
    return variants;
  }

  private static Optional<Change> honest(Base base, int gone, String sign) {
    List<String> tokens = base.tokens();
    for (int i = 5; i + gone + 5 <= tokens.size(); i++) {
      List<String> out = tokens.subList(i, i + gone);
      boolean calm =
          out.stream().map(Token::of).noneMatch(t -> turns(t) || t.endsSentence())
              && !Token.of(tokens.get(i - 1)).endsSentence();
      if (calm && isPlain(tokens.get(i - 1))) {
        String words =
            String.join(" ", tokens.subList(0, i))
                + sign
                + String.join(" ", tokens.subList(i + gone, tokens.size()));
        return Optional.of(new Change(base.speaker(), words, Expected.calm(Grade.ELIDED)));
      }
    }
    return Optional.empty();
  }

  private static boolean isPlain(String token) {
    return Token.of(token).after().isEmpty();
  }

  private static boolean turns(Token token) {
    return Turning.is(token.key());
  }

  /** Leaves a negation out, in the middle of a sentence. */
  private static Optional<Change> dishonest(Base base, String sign) {
    List<String> tokens = base.tokens();
    Set<String> negations = Set.of("not", "never", "no", "hardly", "cannot");
    for (int i = 4; i + 4 <= tokens.size(); i++) {
      Token token = Token.of(tokens.get(i));
      boolean negation = negations.contains(token.key()) || token.key().endsWith("n't");
      if (negation && token.after().isEmpty() && isPlain(tokens.get(i - 1))) {
        String words =
            String.join(" ", tokens.subList(0, i))
                + sign
                + String.join(" ", tokens.subList(i + 1, tokens.size()));
        return Optional.of(
            new Change(base.speaker(), words, Expected.of(Grade.ELIDED, Alarm.NEGATION)));
      }
    }
    return Optional.empty();
  }

  private static void insert(List<Variant> variants, String put, Expected expected) {
    for (int at : new int[] {2, 5}) {
      variants.add(
          Variant.of(
              "bracketed insertion",
              put + " after " + at,
              (base, bases, random) -> {
                List<String> tokens = new ArrayList<>(base.tokens());
                if (tokens.size() < at + 3 || !isPlain(tokens.get(at - 1))) {
                  return Optional.empty();
                }
                tokens.add(at, put);
                return Optional.of(new Change(base.speaker(), String.join(" ", tokens), expected));
              }));
    }
  }

  private static Optional<Change> explained(Base base, String pronoun, String put) {
    List<String> tokens = new ArrayList<>(base.tokens());
    for (int i = 2; i + 2 < tokens.size(); i++) {
      Token token = Token.of(tokens.get(i));
      if (token.core().equals(pronoun) && token.before().isEmpty()) {
        tokens.set(i, put + token.after());
        return Optional.of(
            new Change(base.speaker(), String.join(" ", tokens), Expected.calm(Grade.ELIDED)));
      }
    }
    return Optional.empty();
  }
}
