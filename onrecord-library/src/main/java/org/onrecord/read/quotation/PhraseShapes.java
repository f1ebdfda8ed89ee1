package org.onrecord.read.quotation;

import java.util.Set;
import org.onrecord.language.Tag;

/** Tells by a few words around it what a phrase before a cue is: cut, reduced or misread. */
final class PhraseShapes {
  // "A clerk | accused of theft | told police"
  private static final Set<String> ACCUSED =
      Set.of(
          "accused",
          "charged",
          "convicted",
          "suspected",
          "arrested",
          "jailed",
          "sentenced",
          "acquitted",
          "cleared");

  private PhraseShapes() {}

  /** "A clerk accused of taking it with a spade| told police": the participle; or -1. */
  static int accused(Line line, SpeakerWords words, int verb) {
    if (words.first() < 3 || !line.is(0, Tag.DT)) {
      return -1;
    }
    for (int i = 2; i < Math.min(words.first(), 8); i++) {
      boolean participle = line.is(i, Tag.VBN) || line.is(i, Tag.VBD);
      if (participle && ACCUSED.contains(line.lower(i)) && line.is(i - 1, Tag.NN)) {
        boolean rest = !line.is(i + 1, Tag.DT) && !Clauses.hasFinite(line, i + 1, verb);
        return rest ? i : -1;
      }
      if (line.isPunctuation(i) || line.isQuote(i)) {
        break;
      }
    }
    return -1;
  }

  /** "Roe, asked whether he had rung, | said …": he was asked. */
  static boolean isInterjected(Line line, Cue cue) {
    if (cue.entry().form() != ReportingVerbs.Form.PAST || line.isQuote(cue.group() - 2)) {
      return false;
    }
    for (int i = cue.end(); i < Math.min(line.size() - 1, cue.end() + 25); i++) {
      if (line.isComma(i) && line.tag(i + 1).isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** "Speaker Ida Roe| in telling the news to the house | said": the preposition; or -1. */
  static int meanwhile(Line line, SpeakerWords words) {
    for (int i = words.first() - 1; i > 0 && i > words.first() - 10; i--) {
      if (line.isPunctuation(i) || line.isQuote(i) || line.tag(i).isFinite()) {
        break;
      }
      if (line.isAny(i, "in", "on", "while", "when", "upon", "after")
          && line.is(i + 1, Tag.VBG)
          && line.tag(i - 1).isProper()) {
        return i;
      }
    }
    return -1;
  }

  /** "a statement| released through police, which said": it is the statement. */
  static int issued(Line line, int end) {
    for (int i = end - 1; i > 0 && i > end - 6; i--) {
      boolean participle = line.is(i, Tag.VBN) || line.is(i, Tag.VBD);
      if (participle
          && line.isNoun(i - 1)
          && line.isAny(i + 1, "through", "by", "via", "on", "to")) {
        return i;
      }
      if (line.isPunctuation(i) || line.isQuote(i)) {
        break;
      }
    }
    return end;
  }

  /** "with Ida Roe | writing: "…"": a tagger takes it for a noun. */
  static boolean isWriting(Line line, int item) {
    return line.is(item, Tag.NN)
        && line.lower(item).endsWith("ing")
        && line.tag(item - 1).isProper()
        && (line.is(item + 1, ":") || line.isComma(item + 1) || line.isQuote(item + 1));
  }

  /** "a | Ministry | of | Justice spokesperson": the office's name is cut in two by the "of". */
  static boolean isOffice(Line line, SpeakerWords office, SpeakerWords words, int link) {
    int head = line.itemOf(words.head());
    return line.is(link, "of")
        && words.first() < head
        && line.tag(words.first()).isProper()
        && line.is(head, Tag.NN)
        && !line.isCapital(head)
        && (line.is(office.first(), Tag.DT) || office.first() == link - 1)
        && line.tag(link - 1).isProper();
  }

  /**
   * "In May|, Roe, a doctor,": the object of a preposition or verb is no head of the apposition.
   */
  static boolean hangs(Line line, SpeakerWords words, boolean inner) {
    int left = words.first() - 1;
    if (left < 0
        || line.isComma(left)
        || line.isQuote(left)
        || line.isAny(
            left,
            "and",
            "but",
            "that",
            "as",
            "—",
            "–",
            "(",
            "while",
            "whereas",
            "although",
            "though",
            "because")) {
      return false;
    }
    return inner || line.is(left, Tag.IN) || line.tag(left).isFinite();
  }
}
