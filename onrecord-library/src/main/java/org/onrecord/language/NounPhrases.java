package org.onrecord.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds base noun phrases by tags, from left to right.
 *
 * <p>A possessor and what is possessed are one phrase, "Ada Tarn's sister", with the possessed as
 * head. A title or a description before a name belongs to it, "Judge Ada Tarn", "her sister Ada",
 * with the name's last word as head. "two of the men" is two phrases, "two" and "the men".
 */
final class NounPhrases {
  /** Longest phrase looked at, in tokens. */
  private static final int LIMIT = 40;

  private static final Set<String> NEAR_DAYS = Set.of("today", "yesterday", "tomorrow", "tonight");

  /** What a feast has before its day: "Good Friday". */
  private static final Set<String> FEASTS =
      Set.of("black", "good", "easter", "cyber", "palm", "ash", "bloody", "super", "holy", "bowl");

  /** Determiners that do not stand alone. */
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "every", "no");

  private final Text text;
  private final int end;

  /** The token after the last noun, or other head, of the phrase at hand. */
  private int stop;

  private int head;

  private NounPhrases(Text text, int end) {
    this.text = text;
    this.end = end;
  }

  static List<NounPhrase> of(Text text) {
    List<NounPhrase> phrases = new ArrayList<>();
    for (int sentence = 0; sentence < text.sentences(); sentence++) {
      NounPhrases finder = new NounPhrases(text, text.sentenceEnd(sentence));
      int i = text.sentenceStart(sentence);
      while (i < finder.end) {
        if (finder.find(i)) {
          phrases.add(new NounPhrase(i, finder.stop, finder.head));
          i = finder.stop;
        } else {
          i++;
        }
      }
    }
    return phrases;
  }

  private boolean tagged(int token, Tag tag) {
    return token < end && text.tag(token) == tag;
  }

  private boolean isNoun(int token) {
    return token < end && text.tag(token).isNoun();
  }

  /** Looks for a phrase that begins at {@code first}; sets {@code stop} and {@code head}. */
  private boolean find(int first) {
    head = -1;
    Tag tag = text.tag(first);
    if (tag == Tag.PRP || tag == Tag.WP) {
      return ends(first, first);
    }
    int i = determiners(first);
    boolean determined = i > first;
    i = modifiers(i, determined);
    i = nouns(i);
    while (head >= 0 && tagged(i, Tag.POS) && possessed(i + 1)) {
      i = nouns(modifiers(i + 1, true));
    }
    return head >= 0 || alone(first, i, determined);
  }

  private boolean ends(int newHead, int last) {
    head = newHead;
    stop = last + 1;
    return true;
  }

  /** "the", "all the", "both his", "whose"; the token after them. */
  private int determiners(int first) {
    int i = first;
    while (i < end && i < first + 3 && isDeterminer(i)) {
      boolean last = text.tag(i) == Tag.PRP$ || text.tag(i) == Tag.WP$;
      i++;
      if (last || (i < end && !follows(i))) {
        break;
      }
    }
    return i;
  }

  private boolean isDeterminer(int token) {
    Tag tag = text.tag(token);
    return tag == Tag.DT || tag == Tag.PDT || tag == Tag.PRP$ || tag == Tag.WP$;
  }

  /**
   * Whether a second determiner may stand at {@code token}: after "all", "both", "half", "such".
   */
  private boolean follows(int token) {
    return text.tag(token - 1) == Tag.PDT
        || text.is(token - 1, "all")
        || text.is(token - 1, "both")
        || text.is(token - 1, "half");
  }

  /** Whether something that can be possessed follows at {@code token}. */
  private boolean possessed(int token) {
    int i = modifiers(token, true);
    return isNoun(i);
  }

  /** Adjectives, numbers and what belongs to them before the first noun. */
  private int modifiers(int first, boolean determined) {
    int i = first;
    while (i < end && i < first + LIMIT && !isNoun(i)) {
      int next = modifierEnd(i, first, determined);
      if (next == i) {
        break;
      }
      i = next;
    }
    return i;
  }

  /** End of the modifier at {@code i}, {@code i} if there is none. */
  private int modifierEnd(int i, int first, boolean determined) {
    Tag tag = text.tag(i);
    if (tag.isAdjective() || tag == Tag.CD || (tag == Tag.SYM && tagged(i + 1, Tag.CD))) {
      return i + 1;
    }
    boolean inside = determined || i > first;
    if (!inside) {
      return i;
    }
    if (tag == Tag.VBN || tag == Tag.VBG) {
      return determined || isNoun(i + 1) ? i + 1 : i;
    }
    if (tag.isAdverb()) {
      return i + 1 < end && modifies(i + 1) ? i + 1 : i;
    }
    boolean joins = tag == Tag.CC || text.is(i, ",") || text.is(i, "-");
    if (joins && i > first && text.tag(i - 1).isAdjective()) {
      return i + 1 < end && text.tag(i + 1).isAdjective() && goesToNoun(i + 1) ? i + 1 : i;
    }
    return isQuote(i) && quotedModifier(i) ? i + 1 : i;
  }

  private boolean modifies(int token) {
    Tag tag = text.tag(token);
    return tag.isAdjective() || tag == Tag.VBN || tag == Tag.VBG || tag == Tag.CD || tag == Tag.RB;
  }

  /** "a long, hard day": a noun follows the adjectives from {@code token}. */
  private boolean goesToNoun(int token) {
    int i = token;
    while (i < end && i < token + 4 && (text.tag(i).isAdjective() || text.tag(i) == Tag.CD)) {
      i++;
    }
    return isNoun(i);
  }

  private boolean isQuote(int token) {
    return Glyph.kind(text.word(token).charAt(0)) == Glyph.QUOTE && text.tag(token) == Tag.PUNCT;
  }

  /** 'a "lovely" man': marks around one or two adjectives before a noun. */
  private boolean quotedModifier(int token) {
    if (text.tag(token - 1).isAdjective()) {
      return isNoun(token + 1) && token > 1 && isQuote(token - 2);
    }
    return token + 3 < end
        && text.tag(token + 1).isAdjective()
        && isQuote(token + 2)
        && isNoun(token + 3);
  }

  /** The nouns from {@code first}, with what stands between them; sets the head. */
  private int nouns(int first) {
    int i = first;
    int limit = Math.min(end, first + LIMIT);
    while (i < limit) {
      if (isNoun(i)) {
        if (i > first && beginsTime(i)) {
          return i;
        }
        ends(i, i);
        i++;
      } else {
        int next = head >= 0 && i > first ? between(i) : i;
        if (next == i) {
          break;
        }
        if (next > end || !isNoun(next)) {
          stop = next;
          return next;
        }
        i = next;
      }
    }
    return i;
  }

  /** "told the court Monday", "saw her sister today": a time that is a phrase of its own. */
  private boolean beginsTime(int token) {
    String lower = text.lower(token);
    return NEAR_DAYS.contains(lower)
        || (CalendarWords.isDay(lower) && !FEASTS.contains(text.lower(token - 1)));
  }

  /** What may stand between nouns or after the last; the token after it. */
  private int between(int i) {
    boolean afterName = text.tag(i - 1).isProper();
    if (afterName && text.tag(i) == Tag.CC && text.is(i, "&") && isNoun(i + 1)) {
      return i + 1;
    }
    if (afterName && text.is(i, ",") && (text.is(i + 1, "jr.") || text.is(i + 1, "sr."))) {
      return i + 1;
    }
    if (text.tag(i) == Tag.CD && !text.tag(i - 1).equals(Tag.NNS) && !text.is(i, "one")) {
      return i + 1;
    }
    if (afterName && text.tag(i).isAdjective() && isNoun(i + 1)) {
      return i + 1;
    }
    return text.isCapital(i - 1) && isQuote(i) ? nickname(i) : i;
  }

  /** 'Ada "Red" Tarn': the token after the closing mark; {@code i} if there is no such name. */
  private int nickname(int i) {
    int close = i + 1;
    while (close < end && close < i + 4 && !isQuote(close) && text.isCapital(close)) {
      close++;
    }
    boolean name =
        close > i + 1
            && close + 1 < end
            && isQuote(close)
            && text.isGluedToNext(i)
            && text.isGluedToNext(close - 1)
            && text.isCapital(close + 1)
            && isNoun(close + 1);
    return name ? close + 1 : i;
  }

  /** "the 45-year-old", "the accused", "both", "these", "two": phrases without a noun. */
  private boolean alone(int first, int after, boolean determined) {
    int last = after - 1;
    if (determined && last > first) {
      Tag tag = text.tag(last);
      boolean nounLike = tag.isAdjective() || tag == Tag.CD || tag == Tag.VBN || tag == Tag.VBG;
      boolean definite = !text.is(first, "a") && !text.is(first, "an");
      return nounLike && definite && ends(last, last);
    }
    if (determined) {
      boolean pronoun = text.tag(first) == Tag.DT && !ARTICLES.contains(text.lower(first));
      return pronoun && ends(first, first);
    }
    return last >= first
        && text.tag(last) == Tag.CD
        && onlyNumbers(first, last)
        && ends(last, last);
  }

  private boolean onlyNumbers(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (text.tag(i) != Tag.CD && text.tag(i) != Tag.SYM) {
        return false;
      }
    }
    return true;
  }
}
