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
      return;
    }
    items.add(new int[] {token, token + 1, -1, 0});
    if (items.size() >= LONGEST) {
      close();
      return;
    }
    if (token + 1 < end && text.sentenceOf(token + 1) != text.sentenceOf(token)) {
      close();
    }
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
    int limit = Math.min(end, token + LONGEST_SPEAKER);
    for (int i = token + 1; i < limit; i++) {
      if (text.sentenceOf(i) != text.sentenceOf(token) || text.is(i, ":")) {
        return false;
      }
      Optional<ReportingVerbs.Entry> verb = verbs.find(text.lower(i));
      if (verb.isPresent() && verb.get().takes("q")) {
        return closesAttribution(i + 1, end) && !announces(token, i + 1, end)
            || (verb.get().takes("oi") && closesWithAddressee(i + 1, end));
      }
    }
    return false;
  }

  /** "It is late." | Roe said, "Go home." begins anew, where a question mark would go on. */
  private boolean announces(int token, int comma, int end) {
    if (comma + 1 >= end || !text.is(comma, ",") || levels.of(comma + 1) < 0) {
      return false;
    }
    return !endsAsking(token);
  }

  /** The stretch before {@code token} ends with a question or exclamation mark. */
  private boolean endsAsking(int token) {
    for (int i = token - 1; i >= 0 && i > token - 4; i--) {
      if (text.is(i, "?") || text.is(i, "!")) {
        return true;
      }
      if (Character.isLetterOrDigit(lastChar(i))) {
        return false;
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
