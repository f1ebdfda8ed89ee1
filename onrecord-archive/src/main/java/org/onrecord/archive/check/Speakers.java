package org.onrecord.archive.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.onrecord.archive.person.NameForms;
import org.onrecord.archive.words.Words;
import org.onrecord.lexicon.WordList;
import org.onrecord.reading.Speaker;

/**
 * Compares people, not strings: "Orme" and "Hal Orme" can be one, "Ida Orme" and "Hal Orme" cannot.
 */
final class Speakers {
  private static final WordList TITLES = WordList.named("person-titles");

  /** What tells a son from a father of one name. */
  private static final Map<String, String> GENERATIONS =
      Map.of("jr", "jr", "junior", "jr", "sr", "sr", "senior", "sr", "ii", "ii", "iii", "iii");

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private Speakers() {}

  /**
   * Whether the draft's speaker can be the one on record. Where the draft has a pronoun that can
   * mean several people and one of them is on record, nothing is told.
   */
  static Match.Sameness compare(DraftQuotation draft, Speaker record) {
    Match.Sameness sameness = compare(draft.speaker(), record);
    boolean perhaps =
        sameness == Match.Sameness.OTHER
            && draft.perhaps().stream().anyMatch(name -> sameName(name, record.name()));
    return perhaps ? Match.Sameness.NOT_TOLD : sameness;
  }

  /** Whether the draft's speaker can be the one on record. */
  static Match.Sameness compare(Speaker draft, Speaker record) {
    boolean named = isNamed(draft) && isNamed(record);
    if (!named) {
      return Match.Sameness.NOT_TOLD;
    }
    return sameName(draft.name(), record.name()) ? Match.Sameness.SAME : Match.Sameness.OTHER;
  }

  static boolean isNamed(Speaker speaker) {
    return speaker.type() == Speaker.Type.PERSON || speaker.type() == Speaker.Type.ORGANISATION;
  }

  /**
   * True when the names are equal, or one is a shorter form of the other: a first or last name
   * alone, or the first and last without what stands between. "S. Orme", "Sam Orme" and "Sámuel
   * Orme" can be Samuel Orme: initials, known short forms and accents tell nobody apart.
   */
  static boolean sameName(String one, String other) {
    List<String> a = withoutTitles(Words.of(folded(one)));
    List<String> b = withoutTitles(Words.of(folded(other)));
    if (a.isEmpty() || b.isEmpty() || areFatherAndSon(a, b)) {
      return false;
    }
    List<String> bare = withoutGeneration(a);
    List<String> otherBare = withoutGeneration(b);
    return bare.equals(otherBare)
        || isShorter(bare, otherBare)
        || isShorter(otherBare, bare)
        || forms(bare).mayBe(forms(otherBare));
  }

  private static NameForms forms(List<String> name) {
    return NameForms.of(String.join(" ", name));
  }

  /** "Núñez" as "Nunez", "Sørby" as "Sorby". */
  private static String folded(String name) {
    boolean plain = name.chars().allMatch(c -> c < 0x80);
    return plain
        ? name
        : ACCENTS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
            .replaceAll("")
            .replace('ø', 'o')
            .replace('Ø', 'O')
            .replace('ł', 'l')
            .replace('Ł', 'L')
            .replace('đ', 'd')
            .replace('ı', 'i');
  }

  /** The words of a name without titles and generation: "hal orme" of "Mr Hal Orme Jr.". */
  static String bare(String name) {
    List<String> words = withoutTitles(Words.of(name));
    return words.isEmpty() ? "" : String.join(" ", withoutGeneration(words));
  }

  /** "Hal Orme Jr." and "Hal Orme Sr." are two. */
  private static boolean areFatherAndSon(List<String> a, List<String> b) {
    String one = generation(a);
    String other = generation(b);
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  /** "Hal Orme Jr." as "Hal Orme". */
  private static List<String> withoutGeneration(List<String> name) {
    return generation(name).isEmpty() ? name : name.subList(0, name.size() - 1);
  }

  private static String generation(List<String> name) {
    String last = name.get(name.size() - 1).replace(".", "");
    return name.size() > 1 ? GENERATIONS.getOrDefault(last, "") : "";
  }

  /** "Dame Ottilie Marsh" as "Ottilie Marsh"; a title alone stays. */
  private static List<String> withoutTitles(List<String> name) {
    int from = 0;
    while (from < name.size() - 1 && TITLES.contains(name.get(from))) {
      from++;
    }
    return name.subList(from, name.size());
  }

  private static boolean isShorter(List<String> part, List<String> whole) {
    if (part.size() >= whole.size()) {
      return false;
    }
    String first = part.get(0);
    String last = part.get(part.size() - 1);
    boolean endsAlike = last.equals(whole.get(whole.size() - 1));
    boolean startsAlike = first.equals(whole.get(0));
    if (part.size() == 1) {
      return endsAlike || startsAlike;
    }
    return endsAlike
        && (startsAlike || whole.subList(whole.size() - part.size(), whole.size()).equals(part));
  }
}
