package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether a report in other words turns what was said: by a negation, a number or a name that
 * came or went.
 *
 * <p>Reports may change pronouns and tenses and say less. "It will cost £45 million" is other than
 * {@code it would cost £4.5 million}; {@code she did accept that people will die} other than "I do
 * not accept that people will die". A negation earlier in the speaker's sentence counts, for it
 * reaches on: {@code he said that the ferry would be sold} after "I doubt, and nobody has shown me,
 * that the ferry will be sold".
 */
final class ReportedWords {
  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame");

  private final WordKinds kinds = new WordKinds();

  /**
   * NEGATION, NUMBER and NAME, as far as they differ.
   *
   * @param record what was said
   * @param draft what the draft reports
   * @param speaker the words of the speaker's name, which may stand for "I"
   */
  Set<Alarm> turned(Wording record, Wording draft, List<String> speaker) {
    Wording window = Window.of(record, draft);
    Wording words = Window.of(draft, window);
    Alignment alignment = Alignment.of(window.words(), words.words());
    Set<Alarm> turned = EnumSet.noneOf(Alarm.class);
    for (Hunk hunk : alignment.hunks()) {
      List<Atom> lost = Atom.of(hunk.lost());
      List<Atom> gained = Atom.of(hunk.gained());
      if (negations(lost) != negations(gained)) {
        turned.add(Alarm.NEGATION);
      }
      if (!sorted(kinds.numbers(lost)).equals(sorted(kinds.numbers(gained)))) {
        turned.add(Alarm.NUMBER);
      }
      if (isOtherName(lost, gained, hunk.atEdge(), speaker)) {
        turned.add(Alarm.NAME);
      }
    }
    if (isNegatedBefore(window, alignment.from())) {
      turned.add(Alarm.NEGATION);
    }
    return turned;
  }

  private long negations(List<Atom> atoms) {
    return atoms.stream().filter(kinds::isNegation).count();
  }

  private static List<String> sorted(List<String> values) {
    return values.stream().sorted().toList();
  }

  /**
   * A name for a pronoun, or the other way round, says who is meant; another name, somebody else.
   */
  private boolean isOtherName(
      List<Atom> lost, List<Atom> gained, boolean atEdge, List<String> speaker) {
    List<String> before = WordKinds.values(lost, kinds::name);
    // The first word of a report is in the middle of a sentence: its capital is a name's.
    List<String> now = new ArrayList<>(WordKinds.values(gained, kinds::name));
    boolean none = now.isEmpty();
    now.removeAll(before);
    now.removeAll(speaker);
    now.removeAll(TITLES);
    if (!now.isEmpty()) {
      return !before.isEmpty() || !hasPronounOfOthers(lost);
    }
    return none && !atEdge && !hasPronoun(gained) && hasNameInside(lost);
  }

  /** "I" is the speaker, who is named by no other name. */
  private boolean hasPronounOfOthers(List<Atom> atoms) {
    return atoms.stream()
        .anyMatch(atom -> kinds.pronoun(atom).filter(whom -> !whom.equals("i")).isPresent());
  }

  private boolean hasPronoun(List<Atom> atoms) {
    return atoms.stream().anyMatch(atom -> kinds.pronoun(atom).isPresent());
  }

  /** The capital of a sentence's first word says nothing. */
  private boolean hasNameInside(List<Atom> atoms) {
    return atoms.stream()
        .anyMatch(atom -> !atom.word().startsSentence() && kinds.name(atom).isPresent());
  }

  /** "not" and its like in the sentence before the words; not the "No," that answers. */
  private boolean isNegatedBefore(Wording record, int from) {
    List<QuotedWord> words = record.words();
    for (int i = Cut.sentenceStart(record, Math.min(from, words.size() - 1)); i < from; i++) {
      boolean answers = i + 1 < words.size() && words.get(i + 1).gap().contains(",");
      if (!answers && negations(Atom.of(List.of(words.get(i)))) > 0) {
        return true;
      }
    }
    return false;
  }
}
