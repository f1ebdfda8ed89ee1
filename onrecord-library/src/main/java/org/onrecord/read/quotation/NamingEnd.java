package org.onrecord.read.quotation;

import org.onrecord.language.Tag;

/** Where the content ends that calls or describes something in quoted words. */
final class NamingEnd {
  private NamingEnd() {}

  /**
   * The item after the content whose first stretch in marks is {@code quote}: "called it "a farce"
   * | after the hearing", "called it "a farce"|, and left", but "called it "a farce" of a trial".
   */
  static int of(Line line, Cue cue, int quote, int end) {
    boolean naming = cue.takes("acm") && !cue.takes("tb") && !cue.isLemma("cite");
    if (!naming && !cue.isLemma("accuse")) {
      return end;
    }
    for (int i = quote + 1; i < end; i++) {
      if (line.isQuote(i) || isJoint(line, i)) {
        continue;
      }
      boolean conjunction =
          line.isAny(
              i,
              "after",
              "when",
              "while",
              "because",
              "during",
              "following",
              "before",
              "since",
              "amid",
              "although",
              "though",
              "until",
              "if",
              "then");
      boolean inside = line.isQuote(i - 1) && line.lastInside(i - 1) == ',';
      if (inside && line.isAny(i, "and", "but", "while", "though", "although")) {
        // "called it "a farce," | and both the clerks"
        return i;
      }
      // "accused Roe of "lying" and cheating those who trusted him"
      boolean goesOn = line.is(i, "and") && line.is(i + 1, Tag.VBG);
      boolean clause =
          !goesOn
              && line.isAny(i, "and", "but", "as", ";")
              && hasVerb(line, i + 1, Math.min(end, i + 9));
      // "with one calling him "a rock" | and others leaving"
      boolean others = line.is(i, "and") && line.isNoun(i + 1) && line.is(i + 2, Tag.VBG);
      if (line.isComma(i) || conjunction || clause || others || line.isDash(i)) {
        return i;
      }
    }
    return end;
  }

  /** Where "as" or "after" and a clause begin: "named him as Roe | as the search went on". */
  static int clause(Line line, int from, int end) {
    int first = from;
    while (first < end && !line.is(first, "as")) {
      first++;
    }
    for (int i = first + 2; i < end; i++) {
      if (line.isAny(i, "as", "after", "when", "while")
          && hasVerb(line, i + 2, Math.min(end, i + 9))) {
        return i;
      }
    }
    return end;
  }

  /** Past further marks behind "and a", ", the": "a "farce" | and a "stunt"". */
  static int joined(Line line, int end) {
    int i = end;
    while (isJoint(line, i)) {
      i++;
      while (!line.isQuote(i)) {
        i++;
      }
      i++;
    }
    return i;
  }

  /** "the plan, which Roe called "a farce", | was dead": the report's verb is still to come. */
  static boolean goesOn(Line line, Cue other) {
    int quote = Content.quoteIn(line, other.end(), line.size());
    int next = line.isComma(quote + 1) ? quote + 2 : quote + 1;
    boolean comma = next == quote + 2 || line.lastInside(quote) == ',';
    return comma && line.tag(next).isFinite();
  }

  private static boolean hasVerb(Line line, int from, int end) {
    for (int i = from; i < end; i++) {
      if (line.isQuote(i)) {
        return false;
      }
      if (Clauses.isFinite(line, i)) {
        return true;
      }
    }
    return false;
  }

  /** ""a farce", "a scandal" and "a shame"", ""a farce", | who had …". */
  private static boolean isJoint(Line line, int item) {
    boolean link = line.isComma(item) || line.isAny(item, "and", "or", "but");
    int next = item + 1;
    if (line.isAny(next, "and", "or", "but")) {
      next++;
    }
    return link
        && (line.isQuote(next)
            || line.isAny(next, "a", "an", "the", "as", "always") && line.isQuote(next + 1));
  }
}
