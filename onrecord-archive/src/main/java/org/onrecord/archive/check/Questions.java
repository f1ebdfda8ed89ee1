package org.onrecord.archive.check;

import java.util.List;
import java.util.Set;
import org.onrecord.lexicon.WordList;

/** Tells whether a statement became a question or a question a statement. */
final class Questions {
  private static final WordList MODALS = WordList.named("modals");
  private static final WordList VERB_FORMS = WordList.named("verb-forms");

  /** Words that stand for somebody or something and can be the subject of a question. */
  private static final Set<String> SUBJECTS =
      Set.of(
          "i",
          "we",
          "you",
          "he",
          "she",
          "it",
          "they",
          "this",
          "that",
          "these",
          "those",
          "there",
          "anybody",
          "anyone",
          "everybody",
          "everyone",
          "nobody",
          "somebody",
          "someone",
          "nothing",
          "anything",
          "everything");

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "my", "our", "your", "his", "her", "its", "their", "some", "any", "all",
          "every", "no", "most", "many");

  private static final Set<String> QUESTION_WORDS =
      Set.of("who", "whom", "whose", "what", "which", "when", "where", "why", "how");

  /** What may stand before a question that has the order of a statement: "So we have a plan?" */
  private static final Set<String> LEADS =
      Set.of("so", "and", "but", "or", "well", "then", "now", "oh", "really", "yes", "no", "why");

  private Questions() {}

  /**
   * True when the draft ends a sentence with a question mark and the speaker did not, or when it
   * has the whole of a question without the mark, or a clause cut out of one: "We have a plan" for
   * "Do we have a plan?" Another fragment of a question need not be one. Looks at the end of the
   * draft's words and at the speaker's tags and ellipses between them.
   */
  static boolean differ(Wording record, Wording draft, List<List<QuotedWord>> runs, int[] places) {
    int last = runs.size() - 1;
    for (int run = 0; run <= last; run++) {
      int end = places[run] + runs.get(run).size();
      int stop = Cut.sentenceEnd(record, end);
      if (run < last && places[run + 1] < stop) {
        continue;
      }
      QuotedWord next = run < last ? runs.get(run + 1).get(0) : null;
      boolean asks = (next == null ? draft.tail() : next.gap()).indexOf('?') >= 0;
      boolean elided = next != null && next.elided();
      boolean asked = isAsked(record, stop);
      if (asks ? !asked : asked && isStated(record, runs, places, run, elided)) {
        return true;
      }
    }
    return false;
  }

  /**
   * True when the words of a question that the draft has up to a run are a statement without "?".
   */
  private static boolean isStated(
      Wording record, List<List<QuotedWord>> runs, int[] places, int run, boolean elided) {
    int end = places[run] + runs.get(run).size();
    boolean toTheEnd = record.endsSentenceAfter(end - 1);
    int begin = Cut.sentenceStart(record, end - 1);
    int first = run;
    while (first > 0 && places[first - 1] + runs.get(first - 1).size() > begin) {
      first--;
    }
    int start = Math.max(begin, places[first]);
    return start == begin
        ? toTheEnd && !elided
        : isClause(
            record.words().subList(begin, start), record.words().subList(start, end), toTheEnd);
  }

  /**
   * True for what has a subject of its own: "we have a plan" after "do", "the bank lied" after
   * "has"; not for "the plan of the bank" after "what is" nor "sell the ferry" after "how can we".
   */
  private static boolean isClause(
      List<QuotedWord> before, List<QuotedWord> words, boolean toTheEnd) {
    QuotedWord first = words.get(0);
    boolean subject = words.size() > 1 && SUBJECTS.contains(first.key());
    String verb = verbAtTheEnd(before);
    if (verb.isEmpty()) {
      return subject && before.stream().allMatch(word -> LEADS.contains(word.key()));
    }
    boolean noun =
        toTheEnd
            && words.size() > 2
            && (DETERMINERS.contains(first.key()) || Character.isUpperCase(first.raw().charAt(0)));
    boolean inverted = isHelper(verb, "do") || MODALS.contains(verb);
    boolean had = isHelper(verb, "have") && before.stream().noneMatch(Questions::isQuestionWord);
    return subject || (noun && (inverted || had));
  }

  private static boolean isQuestionWord(QuotedWord word) {
    return QUESTION_WORDS.contains(word.key());
  }

  /** The auxiliary in which the words end, "do" of "why don't"; empty where they end in none. */
  private static String verbAtTheEnd(List<QuotedWord> words) {
    List<Atom> atoms = Atom.of(words.subList(Math.max(0, words.size() - 2), words.size()));
    int last = atoms.size() - 1;
    if (last > 0 && atoms.get(last).key().equals("not")) {
      last--;
    }
    String key = atoms.get(last).key();
    boolean auxiliary =
        MODALS.contains(key) || isHelper(key, "be") || isHelper(key, "have") || isHelper(key, "do");
    return auxiliary ? key : "";
  }

  private static boolean isHelper(String key, String verb) {
    String form = VERB_FORMS.value(key);
    return form.equals(verb + " now") || form.equals(verb + " then");
  }

  /** True when the sentence that ends before the word {@code end} is a question. */
  private static boolean isAsked(Wording record, int end) {
    List<QuotedWord> words = record.words();
    String gap = end < words.size() ? words.get(end).gap() : record.tail();
    return gap.indexOf('?') >= 0;
  }
}
