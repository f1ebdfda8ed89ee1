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
    raise(alarms, Alarm.MODAL, lost, gained, word -> modals.contains(modalOf(word.key())));
    raise(alarms, Alarm.QUANTIFIER, lost, gained, word -> quantifiers.contains(word.key()));
    return alarms;
  }

  /** The alarm for words left out by a cut or an ellipsis: a negation among them. */
  Set<Alarm> ofCut(List<QuotedWord> cut) {
    return count(cut) == 0 ? Set.of() : EnumSet.of(Alarm.NEGATION);
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
