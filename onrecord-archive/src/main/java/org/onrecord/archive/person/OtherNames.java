package org.onrecord.archive.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Mention;

/**
 * Full names that a story gives a person beside the one they are known by: "Mara Quill, née Stent",
 * "Mara Quill (formerly Mara Stent)", "Wendell Tolliver" where it says "Buck Tolliver" too. Only
 * what is stated: the same given name alone says nothing.
 */
final class OtherNames {
  /** What stands before a former name; the longest first. */
  private static final List<String> CUES =
      List.of(
          "whose maiden name was",
          "whose maiden name is",
          "maiden name",
          "previously known as",
          "formerly known as",
          "who was born",
          "who was then",
          "n\u00e9e",
          "nee",
          "formerly",
          "previously",
          "born",
          "then");

  private static final int REACH = 90;

  private OtherNames() {}

  /** In compared form: former names right after the full name, and the reading's aliases. */
  static Set<String> of(Appearance appearance) {
    Set<String> names = new TreeSet<>();
    for (String alias : appearance.person().aliases()) {
      String key = Words.key(alias);
      if (isOther(key, appearance.key())) {
        names.add(key);
      }
    }
    String text = appearance.content().text();
    NameForms name = NameForms.of(appearance.key());
    if (!name.isFull()) {
      return names;
    }
    for (Mention mention : appearance.person().mentions()) {
      if (mention.kind() == Mention.Kind.NAME) {
        int end = mention.span().end();
        String after = text.substring(end, Math.min(text.length(), end + REACH));
        former(after, name).ifPresent(names::add);
      }
    }
    names.remove(appearance.key());
    return names;
  }

  /** A full name beside a full one, with a word in common and no other suffix. */
  private static boolean isOther(String alias, String name) {
    NameForms one = NameForms.of(alias);
    NameForms other = NameForms.of(name);
    boolean suffixes = one.suffix().equals(other.suffix()) || one.suffix().isEmpty();
    return one.isFull()
        && other.isFull()
        && !alias.equals(name)
        && suffixes
        && (one.surname().equals(other.surname()) || one.given().equals(other.given()));
  }

  private static Optional<String> former(String after, NameForms name) {
    int at = after.startsWith(",") || after.startsWith(" (") ? 1 : 0;
    String rest = after.substring(at).strip();
    rest = rest.startsWith("(") ? rest.substring(1) : rest;
    for (String cue : CUES) {
      int end = cueEnd(rest, cue);
      if (end > 0) {
        return name(rest.substring(end), name);
      }
    }
    return Optional.empty();
  }

  /** Where the cue ends at the beginning of {@code text}, or 0. */
  private static int cueEnd(String text, String words) {
    boolean there =
        text.length() > words.length()
            && text.regionMatches(true, 0, words, 0, words.length())
            && text.charAt(words.length()) == ' ';
    return there ? words.length() + 1 : 0;
  }

  /** "Stent" or "Mara Stent"; nothing for "Harwick Steel" or "in Leeds". */
  private static Optional<String> name(String text, NameForms name) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(" ", 4)) {
      String key = Words.key(word);
      if (key.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
        break;
      }
      words.add(key);
      if (!Character.isLetter(word.codePointBefore(word.length()))) {
        break;
      }
    }
    if (words.size() == 1 && !words.get(0).equals(name.given())) {
      return Optional.of(name.withSurname(words.get(0)));
    }
    boolean same = words.size() > 1 && words.get(0).equals(name.given());
    return same ? Optional.of(String.join(" ", words)) : Optional.empty();
  }

  /**
   * The pairs of words by which a story can give somebody this name, now or before, each with a
   * word that then stands in the passage too: "mara stent" with "mara", "de lorme" with "ida".
   */
  static Map<String, String> pairs(NameForms name) {
    List<String> given = new ArrayList<>(List.of(name.given()));
    given.addAll(name.middle());
    String last = given.get(given.size() - 1);
    // "Mara Née Stent": the same pair twice
    Map<String, String> pairs = new LinkedHashMap<>();
    pairs.put("n\u00e9e " + name.surname(), "n\u00e9e");
    pairs.putIfAbsent(last + " " + name.surname(), name.given());
    return pairs;
  }
}
