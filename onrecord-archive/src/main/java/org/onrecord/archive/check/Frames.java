package org.onrecord.archive.check;

import java.util.List;
import java.util.Set;
import org.onrecord.lexicon.WordList;

/**
 * Tells whether what was cut off before a clause denies it, doubts it or gives it to others: "We
 * moved funds" cut off "It is false that we moved funds".
 *
 * <p>A hedge of the speaker's own ("I think", "we believe", "I am sure", "I can tell you") is left
 * out by good practice and turns nothing.
 */
final class Frames {
  private static final WordList FRAMES = WordList.named("frames");
  private static final WordList VERB_FORMS = WordList.named("verb-forms");

  /** Words that begin a clause and no object of the verb before. */
  private static final Set<String> SUBJECTS = Set.of("i", "we", "he", "she", "they", "there");

  /** Verbs behind which "the bank" begins a clause: "I hope the bank opens". */
  private static final Set<String> WITHOUT_OBJECT =
      Set.of(
          "hope", "hopes", "hoped", "think", "thinks", "thought", "pretend", "pretends", "guess");

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "my", "our", "your", "his", "her", "its", "their", "some", "all");

  /** Words that begin no clause: "I wish them well". */
  private static final Set<String> OBJECTS = Set.of("me", "him", "us", "them");

  /** Whom something is told: "they told <i>me</i> that it was safe". */
  private static final Set<String> ADDRESSEES =
      Set.of("me", "you", "him", "her", "us", "them", "people", "everybody", "everyone", "anyone");

  /** What may stand between "I" and "think". */
  private static final Set<String> ADVERBS =
      Set.of(
          "do",
          "am",
          "are",
          "all",
          "both",
          "very",
          "really",
          "truly",
          "still",
          "always",
          "just",
          "also",
          "now",
          "quite",
          "pretty",
          "absolutely",
          "fairly",
          "honestly",
          "firmly",
          "strongly",
          "genuinely",
          "sincerely",
          "personally",
          "certainly");

  /** What may stand besides between "I" and "tell you". */
  private static final Set<String> HELPERS =
      Set.of("can", "will", "would", "must", "should", "may", "have", "had", "to", "want", "only");

  /** Before "I" they make a question of it: "do I think that we lied?" */
  private static final Set<String> ASKING =
      Set.of("do", "did", "can", "could", "should", "would", "must", "may", "am", "have");

  /** What stands in a noun phrase before whose end no verb is looked for. */
  private static final Set<String> PHRASE_ENDS =
      Set.of(
          "of", "that", "which", "who", "how", "what", "when", "where", "why", "in", "for", "to",
          "about", "from", "on", "with", "by", "and", "at", "as");

  /** Words of a clause among which its verb is looked for. */
  private static final int VERB_WITHIN = 8;

  private final WordKinds kinds;

  Frames(WordKinds kinds) {
    this.kinds = kinds;
  }

  /**
   * True where {@code before} ends in such a frame and {@code next} is its clause: "It is false
   * that", "They claim", "I'd like to think"; not "I think", nor "I deny" before "the charge".
   */
  boolean turn(List<QuotedWord> before, List<QuotedWord> next) {
    if (before.isEmpty() || next.isEmpty()) {
      return false;
    }
    List<Atom> atoms = Atom.of(before);
    int end = atoms.size();
    if (atoms.get(end - 1).key().equals("that")) {
      end--;
    } else if (!isJoined(next.get(0)) || !isClause(atoms.get(end - 1).key(), next)) {
      return false;
    }
    if (end > 1 && ADDRESSEES.contains(atoms.get(end - 1).key())) {
      end -= atoms.get(end - 2).key().equals("to") ? 2 : 1;
    }
    return end > 0 && isFrame(atoms, end - 1);
  }

  /** Nothing but a space or an inner mark stands between a frame and its clause. */
  private static boolean isJoined(QuotedWord first) {
    String gap = first.gap();
    return gap.isBlank() || gap.chars().anyMatch(c -> Slips.isMark((char) c));
  }

  private static boolean isFrame(List<Atom> atoms, int verb) {
    String kind = FRAMES.value(atoms.get(verb).key());
    return switch (kind) {
      case "" -> false;
      case "own" -> !isTheSpeakers(atoms, verb, false);
      case "past" -> !isTheSpeakers(atoms, verb, true) || !hasHave(atoms, verb);
      case "told" -> !isTheSpeakers(atoms, verb, true);
      default -> true;
    };
  }

  /** True for "I think", "we do believe"; not for "I don't think", "they think", "do I think". */
  private static boolean isTheSpeakers(List<Atom> atoms, int verb, boolean helped) {
    int i = verb - 1;
    while (i >= 0 && isBetween(atoms.get(i).key(), helped)) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    String subject = atoms.get(i).key();
    boolean asked = i > 0 && ASKING.contains(atoms.get(i - 1).key());
    boolean let = subject.equals("me") && i > 0 && atoms.get(i - 1).key().equals("let");
    return let || ((subject.equals("i") || subject.equals("we")) && !asked);
  }

  private static boolean isBetween(String key, boolean helped) {
    return ADVERBS.contains(key) || (helped && HELPERS.contains(key));
  }

  /** True for the lasting "I have always thought". */
  private static boolean hasHave(List<Atom> atoms, int verb) {
    for (int i = verb - 1; i >= 0 && isBetween(atoms.get(i).key(), true); i--) {
      if (atoms.get(i).key().equals("have")) {
        return true;
      }
    }
    return false;
  }

  /** True for "they lied" and "the bank has lied"; not for "the charge of fraud". */
  private boolean isClause(String verb, List<QuotedWord> next) {
    List<Atom> atoms = Atom.of(next.subList(0, Math.min(VERB_WITHIN, next.size())));
    String first = atoms.get(0).key();
    if (atoms.size() < 2 || OBJECTS.contains(first)) {
      return false;
    }
    if (SUBJECTS.contains(first)
        || (WITHOUT_OBJECT.contains(verb) && DETERMINERS.contains(first))) {
      return true;
    }
    if (first.equals("that")) {
      // "that is safe" is a statement, "that the weir is safe" is none.
      return isFinite(atoms.get(1), 1);
    }
    for (int i = 1; i < atoms.size() && !endsPhrase(atoms.get(i)); i++) {
      if (isFinite(atoms.get(i), i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsPhrase(Atom atom) {
    return PHRASE_ENDS.contains(atom.key()) || atom.word().startsSentence();
  }

  private boolean isFinite(Atom atom, int place) {
    String form = VERB_FORMS.value(atom.key());
    return kinds.modal(atom).isPresent()
        || form.endsWith(" now")
        || form.endsWith(" then")
        || (place > 1 && atom.key().length() > 4 && atom.key().endsWith("ed"));
  }
}
