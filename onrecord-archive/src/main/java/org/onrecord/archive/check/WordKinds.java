package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.lexicon.WordList;

/** What a word stands for, where a change of it changes what was said. */
final class WordKinds {
  private static final WordList NEGATIONS = WordList.named("negations");
  private static final WordList MODALS = WordList.named("modals");
  private static final WordList QUANTIFIERS = WordList.named("quantifiers");
  private static final WordList NUMBERS = WordList.named("number-words");
  private static final WordList UNITS = WordList.named("units");
  private static final WordList PRONOUNS = WordList.named("pronouns");
  private static final WordList DEGREES = WordList.named("degrees");
  private static final WordList TURNING = WordList.named("turning-words");
  private static final WordList VERB_FORMS = WordList.named("verb-forms");
  private static final WordList SENTENCE_STARTERS = WordList.named("sentence-starters");

  boolean isNegation(Atom atom) {
    return NEGATIONS.contains(atom.key());
  }

  /** True for words that turn what stands beside them: "not", "if", "unless", "but". */
  boolean isTurning(Atom atom) {
    return TURNING.contains(atom.key());
  }

  Optional<String> modal(Atom atom) {
    return MODALS.contains(atom.key()) ? Optional.of(atom.key()) : Optional.empty();
  }

  Optional<String> quantifier(Atom atom) {
    return QUANTIFIERS.contains(atom.key()) ? Optional.of(atom.key()) : Optional.empty();
  }

  Optional<String> pronoun(Atom atom) {
    return value(PRONOUNS, atom.key());
  }

  Optional<String> degree(Atom atom) {
    return value(DEGREES, atom.key());
  }

  /** "if" and "provided" make a condition of what "when" takes for certain. */
  Optional<String> condition(Atom atom) {
    return switch (atom.key()) {
      case "if", "whether", "provided", "providing" -> Optional.of("if");
      case "unless", "lest" -> Optional.of(atom.key());
      default -> Optional.empty();
    };
  }

  /** "km" is a kilometre; the "m" of "5m" is no unit but part of the number. */
  Optional<String> unit(Atom atom) {
    String key = atom.key();
    int letters = figureEnd(key);
    return letters > 0 && letters < key.length()
        ? value(UNITS, key.substring(letters))
        : value(UNITS, key);
  }

  /** "12" and "twelve" are one number, and so are "10,000" and "10000". */
  Optional<String> number(Atom atom) {
    return numberOf(atom.key());
  }

  /** The number that a word in its compared form stands for. */
  Optional<String> numberOf(String key) {
    if (NUMBERS.contains(key)) {
      return Optional.of(NUMBERS.value(key));
    }
    if (key.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    int letters = figureEnd(key);
    boolean unit = letters > 0 && letters < key.length() && UNITS.contains(key.substring(letters));
    return Optional.of((unit ? key.substring(0, letters) : key).replace(",", ""));
  }

  /** The numbers of the atoms, "eleven thousand" as 11000. */
  List<String> numbers(List<Atom> atoms) {
    return NumberPhrases.of(atoms, this);
  }

  /** The place after the figures with which the word begins. */
  private static int figureEnd(String key) {
    int end = 0;
    while (end < key.length()
        && (Character.isDigit(key.charAt(end)) || ".,".indexOf(key.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  /** "Orme" anywhere; not "They", nor "More" and "Nobody" where they begin a sentence. */
  Optional<String> name(Atom atom) {
    QuotedWord word = atom.word();
    int first = word.raw().isEmpty() ? 0 : word.raw().codePointAt(0);
    boolean name =
        word.raw().length() > 1
            && Character.isUpperCase(first)
            && !SENTENCE_STARTERS.contains(word.key())
            && !isNegation(atom)
            && !(word.startsSentence() && isCommon(atom))
            && number(atom).isEmpty();
    return name ? Optional.of(genitive(atom.key())) : Optional.empty();
  }

  /** A word of the lists of common words, for all its capital. */
  private boolean isCommon(Atom atom) {
    return quantifier(atom).isPresent()
        || pronoun(atom).isPresent()
        || modal(atom).isPresent()
        || degree(atom).isPresent()
        || isTurning(atom)
        || VERB_FORMS.contains(atom.key());
  }

  /** "Orme's" names Orme. */
  private static String genitive(String key) {
    return key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
  }

  private static Optional<String> value(WordList list, String key) {
    return list.contains(key) ? Optional.of(list.value(key)) : Optional.empty();
  }

  /** What the atoms stand for, in order; "per cent" is one number word. */
  static List<String> values(List<Atom> atoms, Kind kind) {
    List<String> values = new ArrayList<>();
    for (Atom atom : atoms) {
      kind.of(atom)
          .filter(value -> !value.equals("per"))
          .map(value -> value.equals("cent") ? "%" : value)
          .ifPresent(values::add);
    }
    return values;
  }

  /** What an atom stands for, if it is of some kind. */
  interface Kind {
    Optional<String> of(Atom atom);
  }
}
