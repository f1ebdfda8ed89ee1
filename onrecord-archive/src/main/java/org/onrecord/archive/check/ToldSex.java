package org.onrecord.archive.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.archive.words.Words;
import org.onrecord.lexicon.WordList;
import org.onrecord.reading.Mention;
import org.onrecord.reading.Person;
import org.onrecord.reading.Reading;

/**
 * Whether a text calls somebody a woman or a man: by a title ("Ms Marlowe", "Sir Edward") or, where
 * there is none, by its pronouns. Never by the name.
 */
enum ToldSex {
  WOMAN,
  MAN,
  /** The text does not tell, or tells both. */
  UNTOLD;

  private static final WordList TITLES = WordList.named("person-titles");
  private static final WordList NOUNS = WordList.named("person-nouns");
  private static final Set<String> HERS = Set.of("she", "her", "hers", "herself");
  private static final Set<String> HIS = Set.of("he", "him", "his", "himself");

  /** Most characters in which the titles before a name are looked for. */
  private static final int BEFORE = 40;

  /** True for a woman and a man. */
  boolean contradicts(ToldSex other) {
    return this != UNTOLD && other != UNTOLD && this != other;
  }

  /** By titles, else by pronouns. */
  static ToldSex of(Reading reading, Person person) {
    ToldSex title = byTitles(reading, person);
    return title == UNTOLD ? byPronouns(reading, person) : title;
  }

  /** "Dame Ottilie Marsh" anywhere in the text. */
  static ToldSex byTitles(Reading reading, Person person) {
    String text = reading.story().text();
    Set<ToldSex> told = new HashSet<>();
    for (Mention mention : person.mentions()) {
      if (mention.kind() == Mention.Kind.NAME) {
        told.add(before(text, mention.span().start()));
      }
    }
    return one(told);
  }

  private static ToldSex byPronouns(Reading reading, Person person) {
    String text = reading.story().text();
    Set<ToldSex> told = new HashSet<>();
    for (Mention mention : person.mentions()) {
      if (mention.kind() == Mention.Kind.PRONOUN) {
        String word = mention.span().of(text).toLowerCase(Locale.ROOT);
        told.add(HERS.contains(word) ? WOMAN : HIS.contains(word) ? MAN : UNTOLD);
      }
    }
    return one(told);
  }

  private static ToldSex one(Set<ToldSex> told) {
    told.remove(UNTOLD);
    return told.size() == 1 ? told.iterator().next() : UNTOLD;
  }

  /** What the titles that open the words say: "Ms Marlowe". */
  static ToldSex opening(String words) {
    for (String word : Words.of(words)) {
      if (!TITLES.contains(word)) {
        break;
      }
      ToldSex title = title(word);
      if (title != UNTOLD) {
        return title;
      }
    }
    return UNTOLD;
  }

  /** What the titles right before a place say. */
  private static ToldSex before(String text, int place) {
    int from = Math.max(0, place - BEFORE);
    String gone = text.substring(from, place);
    int end = Math.max(Math.max(gone.lastIndexOf('\n'), gone.lastIndexOf(',')), 0);
    List<String> words = Words.of(gone.substring(end));
    for (int i = words.size() - 1; i >= 0 && TITLES.contains(words.get(i)); i--) {
      ToldSex title = title(words.get(i));
      if (title != UNTOLD) {
        return title;
      }
    }
    return UNTOLD;
  }

  private static ToldSex title(String word) {
    return of(TITLES.value(word));
  }

  /** "wife" is a woman's noun, "widower" a man's. */
  static ToldSex noun(String noun) {
    return of(NOUNS.value(noun));
  }

  /** "m?" says that more are men, and nothing of this one. */
  private static ToldSex of(String value) {
    if (value.startsWith("m?")) {
      return UNTOLD;
    }
    return value.startsWith("f") ? WOMAN : value.startsWith("m") ? MAN : UNTOLD;
  }
}
