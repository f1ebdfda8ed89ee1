package org.onrecord.lab.generate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Language;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.lexicon.WordList;
import org.onrecord.story.Span;
import org.onrecord.story.Story;

/**
 * Where the sample stories have words that others of the same tag can stand in for: nouns and
 * adjectives, and within quotation marks verbs and adverbs too. Words by which a story is read
 * (kin, offices, times, cues) stay.
 */
final class WordPlaces {
  private static final List<String> KEPT =
      List.of(
          "couple-nouns",
          "kin-modifiers",
          "kin-nouns",
          "modals",
          "negations",
          "number-words",
          "occupations",
          "person-nouns",
          "professions",
          "quantifiers",
          "reporting-verbs",
          "time-words",
          "units",
          "variation-nouns");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "am", "are", "be", "been", "being", "did", "do", "does", "doing", "done", "had", "has",
          "have", "having", "is", "was", "were", "here", "n't", "now", "so", "then", "there", "too",
          "very", "when", "where", "why", "how");

  /**
   * A word that may change.
   *
   * @param start its first character in the body
   * @param end the one after its last
   */
  record Place(int start, int end, Tag tag, String word) {}

  private final List<String> bodies = new ArrayList<>();
  private final List<List<Place>> places = new ArrayList<>();
  private final Map<Tag, List<String>> pools = new EnumMap<>(Tag.class);
  private final Set<String> kept = new HashSet<>(AUXILIARIES);

  WordPlaces(List<Story> samples) {
    KEPT.forEach(list -> kept.addAll(WordList.named(list).entries()));
    Language language = new Language();
    for (Story sample : samples) {
      String body = sample.body().of(sample.text()).strip();
      bodies.add(body);
      places.add(places(language.analyze(body, new Span(0, body.length()))));
    }
    for (List<Place> some : places) {
      some.forEach(
          place -> pools.computeIfAbsent(place.tag(), tag -> new ArrayList<>()).add(place.word()));
    }
  }

  private List<Place> places(Text text) {
    QuotedText quoted = QuotedText.of(text);
    List<Place> found = new ArrayList<>();
    for (int token = 0; token < text.size(); token++) {
      boolean inQuotation = quoted.at(text.start(token)).isPresent();
      if (changes(text.tag(token), inQuotation)
          && text.word(token).chars().allMatch(Character::isLowerCase)
          && !kept.contains(text.lower(token))) {
        found.add(new Place(text.start(token), text.end(token), text.tag(token), text.word(token)));
      }
    }
    return List.copyOf(found);
  }

  private static boolean changes(Tag tag, boolean inQuotation) {
    return switch (tag) {
      case NN, NNS, JJ -> true;
      case VB, VBD, VBG, VBN, VBP, VBZ, RB -> inQuotation;
      default -> false;
    };
  }

  /** The body of the sample {@code number}, from 0. */
  String body(int number) {
    return bodies.get(number);
  }

  /** The places of the sample {@code number}, in order. */
  List<Place> of(int number) {
    return places.get(number);
  }

  /** The words of one tag, each as often as the samples have it. */
  List<String> pool(Tag tag) {
    return pools.getOrDefault(tag, List.of());
  }
}
