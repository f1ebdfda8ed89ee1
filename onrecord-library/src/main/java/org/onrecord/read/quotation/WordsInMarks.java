package org.onrecord.read.quotation;

import java.util.Set;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/** Tells whether words in marks behind their cue are all that is said, or a clause goes on. */
final class WordsInMarks {
  // Where and when somebody says it: "shouted "shame" | from the gallery".
  private static final Set<String> SCENE =
      Set.of(
          "from", "at", "in", "on", "as", "when", "while", "during", "outside", "across", "after",
          "before", "into", "over", "through", "under", "beneath", "to", "towards", "with");

  // Verbs of the voice and the pen: a clause of theirs stands in marks.
  private static final Set<String> UTTERED =
      Set.of(
          "shout",
          "yell",
          "scream",
          "cry",
          "chant",
          "whisper",
          "mutter",
          "murmur",
          "mumble",
          "shriek",
          "bellow",
          "exclaim",
          "utter",
          "recite",
          "scrawl",
          "scribble",
          "text",
          "reply",
          "answer",
          "stammer",
          "holler",
          "roar",
          "sing");

  private static final Set<String> TIMES =
      Set.of("as", "when", "while", "during", "after", "before");

  private WordsInMarks() {}

  /**
   * "shouted "shame" | from the gallery", "said "I do" | in cowboy boots", "said "I am well" | and
   * went home", but not "said "some of them" had been hurt".
   *
   * @param quote the marks, right behind the cue
   */
  static boolean areAll(Line line, Cue cue, int quote) {
    int next = quote + 1;
    boolean deed =
        line.isAny(next, "and", "but")
            && (line.is(next + 1, Tag.VBD)
                || line.is(next + 1, Tag.VBZ)
                || line.is(next + 1, Tag.VBN)
                || line.is(next + 1, Tag.VBG));
    boolean scene = SCENE.contains(line.lower(next));
    boolean uttered = UTTERED.contains(cue.entry().lemma());
    if (!deed && !scene) {
      return uttered && line.isAny(next, "and", "but") && line.tag(next + 1).isVerb();
    }
    boolean written = cue.isLemma("write") && scene && line.words(quote) < 4;
    boolean sentence =
        cue.takes("q")
            && (isVow(line, quote)
                || isSentence(line, quote) && (deed || TIMES.contains(line.lower(next))));
    return uttered || written || sentence;
  }

  /** "I do": all that is said at a wedding. */
  private static boolean isVow(Line line, int quote) {
    int word = line.firstWord(quote);
    return line.words(quote) == 2 && line.text().is(word, "i") && line.text().is(word + 1, "do");
  }

  /** "I am well", "they took it", "the bridge is safe": a subject with its verb. */
  private static boolean isSentence(Line line, int quote) {
    int word = line.firstWord(quote);
    Text text = line.text();
    if (word < 0 || line.words(quote) < 3) {
      return false;
    }
    int end = line.tokenEnd(quote);
    if (text.is(word, Tag.PRP)) {
      return word + 1 < end && text.tag(word + 1).isVerb();
    }
    boolean determined = text.is(word, Tag.DT) || text.is(word, Tag.PRP$);
    return determined
        && word + 2 < end
        && text.tag(word + 1).isNoun()
        && text.tag(word + 2).isFinite();
  }
}
