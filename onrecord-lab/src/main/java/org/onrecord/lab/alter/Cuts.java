package org.onrecord.lab.alter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.archive.check.Alarm;
import org.onrecord.archive.check.Grade;

/** Sentences cut at an edge: harmlessly, or next to a word that turns them. */
final class Cuts {
  /**
   * Further words whose loss may turn what a cut leaves: of conditions, and of clauses that are
   * doubted or given to others ("I thought it was a pearl").
   */
  private static final Set<String> AT_CUT =
      Set.of(
          "seldom",
          "despite",
          "otherwise",
          "when",
          "as",
          "because",
          "doubt",
          "deny",
          "claim",
          "hope",
          "wish",
          "thought",
          "said",
          "says",
          "say",
          "told");

  private static final int FEWEST = 5;

  private Cuts() {}

  /** Where a sentence is cut. */
  private interface Place {
    /** First and last token kept, and after it; empty where there is no such place. */
    Optional<int[]> in(List<String> sentence);
  }

  static List<Variant> all() {
    List<Variant> variants = new ArrayList<>();
    harmless(variants, "after the last comma", s -> comma(s, true).map(c -> new int[] {0, c + 1}));
    harmless(
        variants, "after the first comma", s -> comma(s, false).map(c -> new int[] {0, c + 1}));
    harmless(
        variants,
        "before the first comma",
        s -> comma(s, false).map(c -> new int[] {c + 1, s.size()}));
    harmless(
        variants,
        "before the last comma",
        s -> comma(s, true).map(c -> new int[] {c + 1, s.size()}));
    harmless(variants, "the last word", s -> Optional.of(new int[] {0, s.size() - 1}));
    harmless(variants, "the last two words", s -> Optional.of(new int[] {0, s.size() - 2}));
    harmless(variants, "the first word", s -> Optional.of(new int[] {1, s.size()}));
    harmless(variants, "the first two words", s -> Optional.of(new int[] {2, s.size()}));
    harmless(variants, "both ends", s -> Optional.of(new int[] {1, s.size() - 1}));
    for (String word : List.of("not", "never", "no", "hardly", "cannot", "don't", "won't", "n't")) {
      variants.add(
          Variant.of(
              "cut after a negation",
              word,
              (base, bases, random) ->
                  cut(base, bases, s -> after(s, word), Alarm.NEGATION, Alarm.EDGE)));
    }
    for (String word :
        List.of("if", "unless", "but", "until", "although", "though", "except", "only")) {
      variants.add(
          Variant.of(
              "cut before a condition",
              word,
              (base, bases, random) -> cut(base, bases, s -> before(s, word), Alarm.EDGE)));
    }
    for (String word : List.of("if", "unless", "although", "until", "but", "while")) {
      variants.add(
          Variant.of(
              "cut after a condition",
              word,
              (base, bases, random) -> cut(base, bases, s -> clauseAfter(s, word), Alarm.EDGE)));
    }
    return variants;
  }

  private static void harmless(List<Variant> variants, String way, Place place) {
    variants.add(
        Variant.of(
            "cut harmless", way, (base, bases, random) -> harmless(base, bases, place, false)));
    variants.add(
        Variant.of(
            "cut harmless",
            way + " in a fragment",
            (base, bases, random) -> harmless(base, bases, place, true)));
  }

  private static Optional<Change> harmless(Base base, Bases bases, Place place, boolean fragment) {
    for (List<String> sentence : Sentences.of(base.tokens()).orElse(List.of())) {
      Optional<int[]> kept = place.in(sentence).filter(range -> range[1] - range[0] >= FEWEST);
      if (kept.isPresent()) {
        List<String> gone = new ArrayList<>(sentence.subList(0, kept.get()[0]));
        gone.addAll(sentence.subList(kept.get()[1], sentence.size()));
        String words = words(sentence, kept.get());
        boolean calm = gone.stream().map(Token::of).map(Token::key).noneMatch(Cuts::turns);
        if (calm && !gone.isEmpty() && isNoSentence(words, base, bases)) {
          Expected expected = Expected.calm(Grade.PARTIAL);
          return Optional.of(
              fragment
                  ? new Change(
                      base.speaker(),
                      Edits.ending(words, ""),
                      "On Tuesday {name} said that it was \"{words}\".",
                      expected)
                  : new Change(base.speaker(), Edits.upper(Edits.ending(words, ".")), expected));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean turns(String key) {
    return Turning.is(key) || AT_CUT.contains(key);
  }

  private static Optional<Change> cut(Base base, Bases bases, Place place, Alarm... alarms) {
    for (List<String> sentence : Sentences.of(base.tokens()).orElse(List.of())) {
      Optional<int[]> kept = place.in(sentence).filter(range -> range[1] - range[0] >= FEWEST);
      if (kept.isPresent()) {
        String words = words(sentence, kept.get());
        if (isNoSentence(words, base, bases)) {
          return Optional.of(
              new Change(
                  base.speaker(),
                  Edits.upper(Edits.ending(words, ".")),
                  Expected.of(Grade.PARTIAL, alarms)));
        }
      }
    }
    return Optional.empty();
  }

  private static String words(List<String> sentence, int[] range) {
    return String.join(" ", sentence.subList(range[0], range[1]));
  }

  /** The words stand once on record only, so that they are a sentence nowhere else. */
  private static boolean isNoSentence(String words, Base base, Bases bases) {
    return bases.count(words) == 1 && !base.words().equals(words);
  }

  private static Optional<Integer> comma(List<String> sentence, boolean last) {
    Optional<Integer> found = Optional.empty();
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (Token.of(sentence.get(i)).after().equals(",") && (last || found.isEmpty())) {
        found = Optional.of(i);
      }
    }
    return found;
  }

  private static Optional<int[]> after(List<String> sentence, String word) {
    for (int i = 0; i < sentence.size(); i++) {
      String key = Token.of(sentence.get(i)).key();
      if (key.equals(word) || (word.equals("n't") && key.endsWith(word))) {
        return Optional.of(new int[] {i + 1, sentence.size()});
      }
    }
    return Optional.empty();
  }

  private static Optional<int[]> before(List<String> sentence, String word) {
    for (int i = 1; i < sentence.size(); i++) {
      if (Token.of(sentence.get(i)).key().equals(word)) {
        return Optional.of(new int[] {0, i});
      }
    }
    return Optional.empty();
  }

  private static Optional<int[]> clauseAfter(List<String> sentence, String word) {
    return Token.of(sentence.get(0)).key().equals(word)
        ? comma(sentence, false).map(c -> new int[] {c + 1, sentence.size()})
        : Optional.empty();
  }
}
