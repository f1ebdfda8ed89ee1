package org.onrecord.lab.alter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.onrecord.archive.check.Grade;
import org.onrecord.archive.words.Words;

/** The same words by somebody else, and words that nobody said. */
final class Inventions {
  /** An invention shares no run of so many words with anything on record. */
  static final int RUN = 4;

  private static final List<String> STARTS =
      List.of(
          "I have always believed that",
          "We are going to",
          "Nobody should be surprised that",
          "What matters to me is",
          "The people of this town",
          "My family and I",
          "It is time that",
          "This is not about",
          "You cannot ask people to",
          "Every one of us has");

  private Inventions() {}

  static List<Variant> all() {
    List<Variant> variants = new ArrayList<>();
    String other = "misattributed";
    variants.add(
        Variant.of(
            other,
            "after a colon",
            (base, bases, random) ->
                by(base, bases, random, base.words(), "On Tuesday {name} said: \"{words}\"")));
    variants.add(
        Variant.of(
            other,
            "before the tag",
            (base, bases, random) ->
                by(
                    base,
                    bases,
                    random,
                    Edits.ending(base.words(), ""),
                    "\"{words},\" {name} said on Tuesday.")));
    variants.add(
        Variant.of(
            other,
            "a sentence of it",
            (base, bases, random) -> {
              List<List<String>> sentences = Sentences.of(base.tokens()).orElse(List.of());
              String first = sentences.isEmpty() ? "" : String.join(" ", sentences.get(0));
              return Words.of(first).size() < 6
                  ? Optional.empty()
                  : by(base, bases, random, first, "On Tuesday {name} said: \"{words}\"");
            }));
    variants.add(
        Variant.of(
            other,
            "with the words cut",
            (base, bases, random) -> {
              List<String> tokens = base.tokens();
              return tokens.size() < 9
                  ? Optional.empty()
                  : by(
                      base,
                      bases,
                      random,
                      String.join(" ", tokens.subList(0, tokens.size() - 2)),
                      "On Tuesday {name} said: \"{words} ...\"");
            }));
    invented(variants);
    return variants;
  }

  private static void invented(List<Variant> variants) {
    for (int length : new int[] {7, 10, 14, 20, 30}) {
      variants.add(
          Variant.of(
              "invented",
              length + " words, two by two",
              (base, bases, random) -> invented(base, bases, random, length, "")));
      variants.add(
          Variant.of(
              "invented",
              length + " words after a start",
              (base, bases, random) ->
                  invented(
                      base, bases, random, length, STARTS.get(random.nextInt(STARTS.size())))));
    }
  }

  private static Optional<Change> by(
      Base base, Bases bases, Random random, String words, String frame) {
    return bases
        .otherThan(base.speaker(), random)
        .filter(name -> bases.count(base.words()) == 1)
        .map(name -> new Change(name, words, frame, Expected.of(Grade.OTHER_SPEAKER)));
  }

  /** Words in an order in which each pair stands somewhere on record, but no run of four. */
  private static Optional<Change> invented(
      Base base, Bases bases, Random random, int length, String start) {
    for (int attempt = 0; attempt < 20; attempt++) {
      List<String> words = new ArrayList<>(List.of(start.split(" ")));
      words.removeIf(String::isEmpty);
      if (words.isEmpty()) {
        words.add(bases.pairs().any(random));
      }
      while (words.size() < length) {
        String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
        words.add(bases.pairs().after(last, random));
      }
      String sentence = Edits.upper(String.join(" ", words)) + ".";
      if (!bases.sharesRun(sentence) && Words.of(sentence).size() >= 5) {
        return Optional.of(new Change(base.speaker(), sentence, Expected.of(Grade.NOT_ON_RECORD)));
      }
    }
    return Optional.empty();
  }

  /** Which words follow which on record. */
  static final class Pairs {
    private final Map<String, List<String>> followers = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();

    void learn(String text) {
      String last = "";
      for (String raw : text.split("\\s+", -1)) {
        if (raw.matches("[a-z']{1,14}")) {
          words.add(raw);
          if (!last.isEmpty()) {
            followers.computeIfAbsent(last, none -> new ArrayList<>()).add(raw);
          }
          last = raw;
        } else {
          last = "";
        }
      }
    }

    String any(Random random) {
      return words.get(random.nextInt(words.size()));
    }

    String after(String word, Random random) {
      List<String> next = followers.getOrDefault(word, words);
      return next.get(random.nextInt(next.size()));
    }
  }
}
