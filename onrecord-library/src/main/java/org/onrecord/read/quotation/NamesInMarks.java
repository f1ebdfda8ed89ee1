package org.onrecord.read.quotation;

import java.util.Set;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.lexicon.WordList;

/** Tells titles of works, nicknames and mentioned words in quotation marks from speech. */
final class NamesInMarks {
  /** A longer stretch is no title. */
  private static final int LONGEST_TITLE = 12;

  /** A longer stretch is no nickname and no mentioned word. */
  private static final int LONGEST_NICKNAME = 4;

  /** Tokens between "what" and the marks. */
  private static final int CALLING = 8;

  private final WordList heads = WordList.named("named-in-marks");
  private final ReportingVerbs verbs;

  NamesInMarks(ReportingVerbs verbs) {
    this.verbs = verbs;
  }

  /** Whether the stretch with these parts, as tokens with their marks, is a name. */
  boolean isName(Text text, int[] firsts, int[] ends) {
    if (firsts.length != 1 || firsts[0] >= ends[0] || ends[0] - firsts[0] > LONGEST_TITLE + 4) {
      return false;
    }
    int first = firsts[0];
    int end = ends[0];
    int words = 0;
    boolean title = true;
    boolean capitals = false;
    for (int token = first; token < end; token++) {
      String word = text.word(token);
      if (Character.isLetterOrDigit(word.codePointAt(0))) {
        title &= isTitleWord(text, token, words == 0);
        capitals |= words > 0 && text.isCapital(token) && !word.equals("I");
        words++;
      } else if (words > 0 && (word.equals(".") || word.equals("?") || word.equals("!"))) {
        title &= token + 2 >= end;
      }
    }
    if (words == 0 || words > LONGEST_TITLE) {
      return words == 0;
    }
    boolean gloss = first > 0 && text.is(first - 1, "(") && text.is(end, ")");
    boolean named = end < text.size() && heads.value(text.lower(end)).equals("sign");
    return gloss
        || named
        || (title && words >= 2 && isApposed(text, first, end))
        || isNickname(text, first, end, words)
        || (title && isAttribute(text, first, end))
        || isAnnounced(text, first, words, title)
        || (title && capitals && words >= 2 && isTitle(text, first, end));
  }

  /** Capitals, figures, and the small words that titles write small. */
  private static final Set<String> SMALL =
      Set.of("after", "from", "with", "into", "over", "under", "about", "without", "upon", "than");

  private static boolean isTitleWord(Text text, int token, boolean firstWord) {
    String word = text.word(token);
    boolean small = word.length() <= 3 && !text.tag(token).isNoun();
    return !Character.isLowerCase(word.codePointAt(0))
        || (!firstWord && (small || SMALL.contains(text.lower(token))));
  }

  /** Sean "Diddy" Combs: between two names. */
  private static boolean isNickname(Text text, int first, int end, int words) {
    // landlord "Barge" Tarn
    boolean trade =
        first > 0
            && words <= 2
            && text.is(first - 1, Tag.NN)
            && !text.isCapital(first - 1)
            && text.isCapital(first + 1);
    // Rowing for Kew "is our dream," Roe said.
    boolean comma = end - 2 > first && text.is(end - 2, ",");
    return words <= LONGEST_NICKNAME
        && !comma
        && first > 0
        && end < text.size()
        && (trade || text.tag(first - 1).isProper() && text.isCapital(first - 1))
        && text.tag(end).isProper()
        && text.isCapital(end)
        && text.sentenceOf(first - 1) == text.sentenceOf(end);
  }

  /** The 'Gulls' star: capitals between an article and a noun. */
  private static boolean isAttribute(Text text, int first, int end) {
    if (first == 0 || end >= text.size()) {
      return false;
    }
    Tag before = text.tag(first - 1);
    char lastInside = end - 2 > first ? text.word(end - 2).charAt(0) : ' ';
    // the 36-year-old 'Gulls' star
    boolean described = before.isAdjective() && first > 1 && text.is(first - 2, Tag.DT);
    return (described || before == Tag.DT || before == Tag.PRP$ || before == Tag.POS)
        && text.tag(end).isNoun()
        && !text.isCapital(end)
        && ",.!?".indexOf(lastInside) < 0
        && text.sentenceOf(first - 1) == text.sentenceOf(end);
  }

  /** The word before says so: the song "Blue Moor", nicknamed "the Kaiser", the word "no". */
  private boolean isAnnounced(Text text, int first, int words, boolean title) {
    if (first == 0 || text.paragraphOf(first - 1) != text.paragraphOf(first)) {
      return false;
    }
    String kind = heads.value(text.lower(first - 1));
    return switch (kind) {
      case "work" -> title || words <= LONGEST_NICKNAME;
      case "word" -> words <= LONGEST_NICKNAME + 2;
      // "which Roe called "a joke"" is no name
      case "called" ->
          title || words <= 2 && !(text.is(first - 1, "called") && isCalling(text, first));
      case "as" ->
          first > 1 && heads.value(text.lower(first - 2)).equals("known") && words <= LONGEST_TITLE;
      default -> false;
    };
  }

  /**
   * "which Roe called | "a joke"", "what he called | "gossip"", but "a move called | "splicing"".
   */
  private static boolean isCalling(Text text, int mark) {
    if (mark + 1 >= text.size() || !Character.isLowerCase(text.word(mark + 1).codePointAt(0))) {
      return false;
    }
    for (int token = mark - 2; token > Math.max(0, mark - CALLING); token--) {
      if (text.is(token, "what") || text.is(token, "which")) {
        return true;
      }
    }
    return mark > 1 && (text.tag(mark - 2).isProper() || text.is(mark - 2, Tag.PRP));
  }

  /** "the campaign, "Row With Me", asks …": a name between commas after what bears it. */
  private boolean isApposed(Text text, int first, int end) {
    int comma = first - 1;
    if (comma < 2 || !text.is(comma, ",") || !text.is(comma - 1, Tag.NN)) {
      return false;
    }
    char lastInside = end - 2 > first ? text.word(end - 2).charAt(0) : ' ';
    boolean closed =
        end < text.size() && (text.is(end, ",") || (lastInside == ',' && text.tag(end).isFinite()));
    return closed
        && heads.value(text.lower(comma - 1)).equals("work")
        && text.paragraphOf(comma - 1) == text.paragraphOf(first);
  }

  /** 'The Late Show': capitals throughout, and nothing around it says that it was spoken. */
  private boolean isTitle(Text text, int first, int end) {
    if (first == 0 || text.paragraphOf(first - 1) != text.paragraphOf(first)) {
      return false;
    }
    int before = first - 1;
    boolean called =
        (text.is(before, "out") || text.is(before, "back"))
            && verbs.find(text.lower(before - 1)).isPresent();
    if (called
        || text.is(before, ":")
        || text.is(before, ",")
        || verbs.find(text.lower(before)).filter(entry -> entry.takes("q")).isPresent()) {
      return false;
    }
    char lastInside = end - 2 > first ? text.word(end - 2).charAt(0) : ' ';
    // On the latest of "Late Again," host Ida Roe asked …
    boolean spoken =
        lastInside == ',' && !text.is(before, Tag.IN) && end < text.size() && isCueNear(text, end);
    return !spoken && (text.tag(before) != Tag.PUNCT || text.is(before, "("));
  }

  private boolean isCueNear(Text text, int from) {
    for (int token = from; token < Math.min(text.size(), from + 5); token++) {
      if (verbs.find(text.lower(token)).filter(entry -> entry.takes("q")).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
