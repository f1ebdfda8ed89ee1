package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.lexicon.WordList;

/** Tells which changes of a diff turn what was said into something else. */
final class Alarms {
  private final WordList negations = WordList.named("negations");
  private final WordList modals = WordList.named("modals");
  private final WordList quantifiers = WordList.named("quantifiers");
  private final WordList numbers = WordList.named("number-words");
  private final WordList sentenceStarters = WordList.named("sentence-starters");

  /**
   * The alarms that a change raises, in the order of {@link Alarm}.
   *
   * @param lost words on record that the draft does not have there
   * @param gained words of the draft that the record does not have there
   */
  Set<Alarm> of(List<QuotedWord> lost, List<QuotedWord> gained) {
    Set<Alarm> alarms = EnumSet.noneOf(Alarm.class);
    if (count(lost) != count(gained)) {
      alarms.add(Alarm.NEGATION);
    }
    raise(alarms, Alarm.NUMBER, lost, gained, this::isNumber);
    raise(alarms, Alarm.NAME, lost, gained, this::isName);
    raise(alarms, Alarm.MODAL, lost, gained, this::isModal);
    raise(alarms, Alarm.QUANTIFIER, lost, gained, this::isQuantifier);
    return alarms;
  }

  /**
   * The alarms for words left out by a cut or an ellipsis, and for those an editor put in brackets:
   * a negation among either, or a number, modal or quantifier in brackets that is not among those
   * left out. A name in brackets says who "he" is.
   */
  Set<Alarm> ofCut(List<QuotedWord> cut, List<QuotedWord> asides) {
    Set<Alarm> alarms = EnumSet.noneOf(Alarm.class);
    if (count(cut) + count(asides) > 0) {
      alarms.add(Alarm.NEGATION);
    }
    putIn(alarms, Alarm.NUMBER, cut, asides, this::isNumber);
    putIn(alarms, Alarm.MODAL, cut, asides, this::isModal);
    putIn(alarms, Alarm.QUANTIFIER, cut, asides, this::isQuantifier);
    return alarms;
  }

  private void putIn(
      Set<Alarm> alarms,
      Alarm alarm,
      List<QuotedWord> cut,
      List<QuotedWord> asides,
      Predicate<QuotedWord> kind) {
    if (!values(cut, kind).containsAll(values(asides, kind))) {
      alarms.add(alarm);
    }
  }

  private long count(List<QuotedWord> words) {
    return words.stream().filter(this::isNegation).count();
  }

  private void raise(
      Set<Alarm> alarms,
      Alarm alarm,
      List<QuotedWord> lost,
      List<QuotedWord> gained,
      Predicate<QuotedWord> kind) {
    if (!values(lost, kind).equals(values(gained, kind))) {
      alarms.add(alarm);
    }
  }

  private List<String> values(List<QuotedWord> words, Predicate<QuotedWord> kind) {
    List<String> values = new ArrayList<>();
    for (QuotedWord word : words) {
      if (kind.test(word)) {
        String key = word.key();
        values.add(numbers.contains(key) ? numbers.value(key) : modalOf(key));
      }
    }
    Collections.sort(values);
    return values;
  }

  private boolean isNegation(QuotedWord word) {
    return negations.contains(word.key()) || word.key().endsWith("n't");
  }

  private boolean isModal(QuotedWord word) {
    return modals.contains(modalOf(word.key()));
  }

  private boolean isQuantifier(QuotedWord word) {
    return quantifiers.contains(word.key());
  }

  private boolean isNumber(QuotedWord word) {
    return numbers.contains(word.key()) || word.key().chars().anyMatch(Character::isDigit);
  }

  /**
   * "Orme" anywhere; "They" only where it does not begin a sentence, and then it is a slip of case.
   */
  private boolean isName(QuotedWord word) {
    return word.raw().length() > 1
        && Character.isUpperCase(word.raw().charAt(0))
        && !sentenceStarters.contains(word.key())
        && !isNumber(word)
        && !isNegation(word);
  }

  /** "won't" is "will", "can't" and "cannot" are "can": what the modal is without its negation. */
  private static String modalOf(String key) {
    return switch (key) {
      case "won't" -> "will";
      case "can't", "cannot" -> "can";
      case "shan't" -> "shall";
      default -> key.endsWith("n't") ? key.substring(0, key.length() - 3) : key;
    };
  }
}
