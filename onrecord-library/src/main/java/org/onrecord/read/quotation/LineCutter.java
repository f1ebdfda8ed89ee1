package org.onrecord.read.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.language.Text;

/** Cuts a paragraph, or a part of a quotation, into lines as they read at that level. */
final class LineCutter {
  /** A longer line is cut, so that no text costs more than its length. */
  private static final int LONGEST = 300;

  /** Words between a quotation and the verb that attributes it: "Dr. Ana Maria Roe of Kew said". */
  private static final int LONGEST_SPEAKER = 12;

  /** Words between a verb and the end of its sentence: "told the court of the flood on Monday". */
  private static final int LONGEST_ADDRESSEE = 12;

  /** Tokens between a verb and such dots at most. */
  private static final int DOTS = 6;

  private final Text text;
  private final Levels levels;
  private final ReportingVerbs verbs;

  // The items of the line in hand.
  private final List<int[]> items = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private boolean startsParagraph = true;

  private LineCutter(Text text, Levels levels, ReportingVerbs verbs) {
    this.text = text;
    this.levels = levels;
    this.verbs = verbs;
  }

  /** The lines of the tokens from {@code first} to {@code end} inside the stretch. */
  static List<Line> cut(
      Text text, Levels levels, ReportingVerbs verbs, int container, int first, int end) {
    LineCutter cutter = new LineCutter(text, levels, verbs);
    int token = first;
    while (token < end) {
      token = cutter.item(container, token, end);
    }
    cutter.close();
    return cutter.lines;
  }

  private int item(int container, int token, int end) {
    int stretch = levels.inside(container, token);
    if (stretch < 0) {
      word(token, end);
      return token + 1;
    }
    int part = levels.partAt(stretch, token);
    int stop = Math.max(token + 1, Math.min(end, levels.partEnd(stretch, part)));
    items.add(new int[] {token, stop, stretch, part});
    if (items.size() >= LONGEST
        || (stop < end && endsWithStop(token, stop) && !goesOn(stop, end))) {
      close();
    }
    return stop;
  }

  private void word(int token, int end) {
    char c = text.word(token).charAt(0);
    if (levels.isNameMark(token) || "\"\u201C\u201D\u2018\u00AB\u00BB".indexOf(c) >= 0) {
      // a mark around a name or title, or a stray one
      if (token + 1 < end && text.sentenceOf(token + 1) != text.sentenceOf(token)) {
        // Roe liked "Harbour Lights." | "It is old," he said.
        close();
      }
      return;
    }
    items.add(new int[] {token, token + 1, -1, 0});
    if (items.size() >= LONGEST) {
      close();
      return;
    }
    boolean last = token + 1 < end && text.sentenceOf(token + 1) != text.sentenceOf(token);
    if (last && !announces(token)) {
      close();
    }
  }

  /** "Friends tell us … | "It is late."": dots that stand for a colon. */
  private boolean announces(int token) {
    boolean dots = text.is(token, "...") || text.is(token, "\u2026");
    if (!dots || levels.of(token + 1) < 0) {
      return false;
    }
    for (int i = token - 1; i > Math.max(0, token - DOTS); i--) {
      if (text.sentenceOf(i) != text.sentenceOf(token)) {
        return false;
      }
      if (verbs.find(text.lower(i)).filter(verb -> verb.takes("q")).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void close() {
    if (items.isEmpty()) {
      return;
    }
    int size = items.size();
    int[] first = new int[size];
    int[] end = new int[size];
    int[] stretch = new int[size];
    int[] part = new int[size];
    for (int i = 0; i < size; i++) {
      int[] item = items.get(i);
      first[i] = item[0];
      end[i] = item[1];
      stretch[i] = item[2];
      part[i] = item[3];
    }
    lines.add(new Line(text, first, end, stretch, part, startsParagraph));
    startsParagraph = false;
    items.clear();
  }

  private boolean endsWithStop(int first, int end) {
    int token = end - 1;
    while (token > first && !Character.isLetterOrDigit(lastChar(token))) {
      String word = text.word(token);
      if (word.endsWith(".") || word.equals("?") || word.equals("!") || word.equals("…")) {
        return true;
      }
      token--;
    }
    return false;
  }

  private char lastChar(int token) {
    String word = text.word(token);
    return word.charAt(word.length() - 1);
  }

  /** "Why?" asked Roe. "Why?" Ana Roe said. But: "Why." Ana Roe said she did not know. */
  private boolean goesOn(int token, int end) {
    String word = text.word(token);
    int c = word.codePointAt(0);
    if (Character.isLowerCase(c) || ",;:.)—–-".indexOf(c) >= 0) {
      return true;
    }
    if (!Character.isLetter(c) || (text.is(token + 1, ",") && text.tag(token).isAdverb())) {
      // "However, Roe added, …"
      return false;
    }
    if (opensAnother(token, end)) {
      return false;
    }
    int limit = Math.min(end, token + LONGEST_SPEAKER);
    for (int i = token + 1; i < limit; i++) {
      if (text.sentenceOf(i) != text.sentenceOf(token) || text.is(i, ":")) {
        return false;
      }
      Optional<ReportingVerbs.Entry> verb = verbs.find(text.lower(i));
      if (verb.isPresent() && verb.get().takes("q")) {
        return closesAttribution(i + 1, end)
            // "Home!" Roe captioned a picture of the house.
            || verb.get().lemma().startsWith("caption")
            || (verb.get().takes("oi") && closesWithAddressee(i + 1, end));
      }
    }
    return false;
  }

  /** "It is late." | Roe said on Friday, "Go home.": a sentence with words of its own in marks. */
  private boolean opensAnother(int token, int end) {
    int mark = token - 1;
    while (mark > 0
        && !Character.isLetterOrDigit(lastChar(mark))
        && !text.word(mark).endsWith(".")) {
      if (text.is(mark, "?") || text.is(mark, "!")) {
        return false;
      }
      mark--;
    }
    int limit = Math.min(end, token + LONGEST_SPEAKER + LONGEST_ADDRESSEE);
    for (int i = token + 1; i < limit && text.sentenceOf(i) == text.sentenceOf(token); i++) {
      if (levels.of(i) >= 0 && levels.of(i) != levels.of(i - 1)) {
        return i + 1 < end && text.isCapital(i + 1);
      }
    }
    return false;
  }

  /** After the verb comes a stop, a comma or a preposition, not what was said. */
  private boolean closesAttribution(int token, int end) {
    return token >= end
        || text.is(token, ".")
        || text.is(token, ",")
        || text.is(token, "in")
        || text.is(token, "on")
        || text.is(token, "at")
        || text.is(token, "after")
        || text.is(token, "during");
  }

  /** "Why?" Roe asked | the court on Monday. But: "Why." Roe told the court | he did not know. */
  private boolean closesWithAddressee(int token, int end) {
    int limit = Math.min(end, token + LONGEST_ADDRESSEE);
    for (int i = token; i < limit; i++) {
      if (i > token && (text.is(i, ".") || text.is(i, ","))) {
        return true;
      }
      boolean clause =
          text.tag(i).isFinite()
              || text.is(i, "that")
              || text.is(i, "to")
              || text.is(i, ":")
              || text.is(i, "if")
              || text.is(i, "whether");
      if (clause || text.sentenceOf(i) != text.sentenceOf(token)) {
        return false;
      }
    }
    return false;
  }
}
