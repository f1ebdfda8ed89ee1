package org.onrecord.format;

import java.util.List;
import org.onrecord.reading.Problem;
import org.onrecord.story.Span;
import org.onrecord.story.Story;

/**
 * A draft in Markdown: its words without the signs of headings, lists, block quotations, emphasis,
 * links and code, each with its place in the file. What is struck out ({@code ~~words~~}) is none
 * of the draft's; the words of a picture that stands alone are its caption; a table's cells are
 * paragraphs.
 *
 * <p>Takes one pass; looks ahead for the end of a link or tag only as far as the next one begins.
 */
final class MarkdownDraft {
  private static final int LONGEST_LINK = 2000;
  private static final int LONGEST_TAG = 300;
  private static final int LONGEST_NOTE = 20;

  private static final String MARKS = "\"'\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB";

  private final String text;
  private final int end;
  private final TakenText taken = new TakenText();
  private boolean inTable;

  private MarkdownDraft(String text, Span body) {
    this.text = text;
    this.end = body.end();
  }

  static Draft of(DecodedText decoded, String name) {
    Opened opened = PlainText.story(decoded, DraftKind.withoutEnding(name), name);
    Story whole = opened.story();
    MarkdownDraft markdown = new MarkdownDraft(whole.text(), whole.body());
    markdown.title(whole);
    int titled = markdown.taken.text().length();
    markdown.lines(whole.body().start());
    String text = markdown.taken.text();
    int start = titled == 0 ? 0 : Math.min(text.length(), titled + 2);
    Story story = new Story(whole.id(), whole.metadata(), text, new Span(start, text.length()));
    List<Problem> problems =
        opened.problems().stream()
            .map(problem -> new Problem(new Span(0, 0), problem.message()))
            .toList();
    Written written = Written.takenFrom(whole.text(), markdown.taken.runs());
    return new Draft(story, name, problems, written, markdown.taken.blocks());
  }

  /**
   * Takes a title with quotation marks before the body, so that what is quoted there has its place:
   * {@code title: Miriam Stowe: “I am a liar”}.
   */
  private void title(Story whole) {
    String title = whole.metadata().title().orElse("");
    int at = text.indexOf(title);
    boolean marked = title.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    if (marked && at >= 0 && at + title.length() <= whole.body().start()) {
      for (int i = at; i < at + title.length(); i++) {
        taken.add(text.charAt(i), i);
      }
      taken.endParagraph();
    }
  }

  private void lines(int from) {
    int at = from;
    boolean afterText = false;
    while (at < end) {
      int stop = Math.min(end, LineBreaks.endOfLine(text, at));
      int quoted = afterQuoting(at, stop);
      if (quoted > skipSpace(at, stop)) {
        taken.beginBlock();
      } else if (quoted >= stop || !afterText) {
        taken.endBlock();
      }
      inTable = quoted < stop && text.charAt(quoted) == '|';
      boolean rule = quoted >= stop || MarkdownLine.isNoWords(text, quoted, stop);
      int start = rule ? stop : afterSigns(quoted, stop);
      if (start >= stop) {
        taken.endParagraph();
        afterText = false;
      } else {
        if (start > quoted || !afterText) {
          taken.endParagraph();
        } else {
          taken.add(' ', at);
        }
        line(start, stop);
        if (text.startsWith("#", quoted) || endsHard(stop)) {
          taken.endLine();
        }
        afterText = !text.startsWith("#", quoted);
      }
      at = LineBreaks.next(text, at);
    }
    taken.endBlock();
  }

  /** Two spaces or a backslash at the end of a line break it. */
  private boolean endsHard(int stop) {
    return stop >= 2 && (text.startsWith("  ", stop - 2) || text.charAt(stop - 1) == '\\');
  }

  /** After the signs of block quotations. */
  private int afterQuoting(int from, int stop) {
    int at = skipSpace(from, stop);
    while (at < stop && text.charAt(at) == '>') {
      at = skipSpace(at + 1, stop);
    }
    return at;
  }

  /** After the signs of headings and list items. */
  private int afterSigns(int at, int stop) {
    int sign = at;
    while (sign < stop && text.charAt(sign) == '#') {
      sign++;
    }
    if (sign > at && isSpaceOrEnd(sign, stop)) {
      return skipSpace(sign, stop);
    }
    if (at < stop && "-*+".indexOf(text.charAt(at)) >= 0 && isSpaceOrEnd(at + 1, stop)) {
      return skipSpace(at + 1, stop);
    }
    int digits = at;
    while (digits < stop && digits - at < 4 && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean numbered =
        digits > at
            && digits < stop
            && ".)".indexOf(text.charAt(digits)) >= 0
            && isSpaceOrEnd(digits + 1, stop);
    return numbered ? skipSpace(digits + 1, stop) : at;
  }

  private boolean isSpaceOrEnd(int at, int stop) {
    return at >= stop || text.charAt(at) == ' ' || text.charAt(at) == '\t';
  }

  private int skipSpace(int from, int stop) {
    int at = from;
    while (at < stop && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private void line(int from, int stop) {
    int at = from;
    boolean picture = text.startsWith("![", from) && linkEnd(from + 1, stop) == stop;
    if (picture) {
      at = from + 2;
    }
    int last = picture ? closing(from + 1, stop) : stop;
    while (at < last) {
      at = next(at, last);
    }
  }

  /** Takes what begins at {@code at}; the result is where to go on. */
  private int next(int at, int stop) {
    char c = text.charAt(at);
    switch (c) {
      case '\\':
        return escaped(at, stop);
      case '`':
        return at + 1;
      case '|':
        if (inTable) {
          taken.endParagraph();
          return at + 1;
        }
        break;
      case '~':
        int struck = text.startsWith("~~", at) ? text.indexOf("~~", at + 2) : -1;
        return struck > at + 2 && struck < stop ? struck + 2 : emphasis(at, stop);
      case '*', '_':
        return emphasis(at, stop);
      case '!':
        if (text.startsWith("![", at) && linkEnd(at + 1, stop) > 0) {
          return linkEnd(at + 1, stop);
        }
        break;
      case '[':
        return link(at, stop);
      case '<':
        return tag(at, stop);
      case '&':
        return entity(at, stop);
      default:
        break;
    }
    taken.add(c, at);
    return at + 1;
  }

  private int escaped(int at, int stop) {
    if (at + 1 >= stop) {
      return stop;
    }
    char c = text.charAt(at + 1);
    boolean sign = c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    taken.add(sign ? c : '\\', at, sign ? 2 : 1);
    return sign ? at + 2 : at + 1;
  }

  /** A run of stars is emphasis where it touches a word; of underscores, at its edge. */
  private int emphasis(int at, int stop) {
    char sign = text.charAt(at);
    int after = at;
    while (after < stop && text.charAt(after) == sign) {
      after++;
    }
    boolean spaceBefore = at == 0 || Character.isWhitespace(text.charAt(at - 1));
    boolean spaceAfter = after >= stop || Character.isWhitespace(text.charAt(after));
    boolean inWord =
        at > 0
            && after < stop
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(after));
    boolean plain = (spaceBefore && spaceAfter) || (inWord && sign == '_') || after - at > 3;
    if (plain || (sign == '~' && after - at != 2)) {
      for (int i = at; i < after; i++) {
        taken.add(sign, i);
      }
    }
    return after;
  }

  /** The words of {@code [words](address)} and {@code [words][name]}; {@code [^1]} has none. */
  private int link(int at, int stop) {
    int after = linkEnd(at, stop);
    if (text.startsWith("[^", at)) {
      int close = text.substring(at, Math.min(stop, at + LONGEST_NOTE)).indexOf(']') + at;
      if (close > at) {
        return text.startsWith(":", close + 1) ? close + 2 : close + 1;
      }
    }
    if (after <= 0) {
      taken.add('[', at);
      return at + 1;
    }
    line(at + 1, closing(at, stop));
    return after;
  }

  /** The bracket that closes the one at {@code open}, or -1. */
  private int closing(int open, int stop) {
    int limit = Math.min(stop, open + LONGEST_LINK);
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return i;
      }
      if (c == '[') {
        return -1;
      }
    }
    return -1;
  }

  /** Where the link whose bracket opens at {@code open} ends, or -1 where it is none. */
  private int linkEnd(int open, int stop) {
    int close = closing(open, stop);
    if (close < 0 || close + 1 >= stop) {
      return -1;
    }
    char opens = text.charAt(close + 1);
    char closes = opens == '(' ? ')' : opens == '[' ? ']' : 0;
    int limit = Math.min(stop, close + LONGEST_LINK);
    int inside = 0;
    for (int i = close + 2; closes != 0 && i < limit; i++) {
      char c = text.charAt(i);
      if (c == closes && inside-- == 0) {
        return i + 1;
      }
      inside += c == opens ? 1 : 0;
      if (c == '[') {
        return -1;
      }
    }
    return -1;
  }

  /** {@code <b>}, {@code </b>}, {@code <!-- -->} and {@code <https://...>} are no words. */
  private int tag(int at, int stop) {
    char c = at + 1 < stop ? text.charAt(at + 1) : ' ';
    if (Character.isLetter(c) || c == '/' || c == '!') {
      int limit = Math.min(stop, at + LONGEST_TAG);
      for (int i = at + 1; i < limit && text.charAt(i) != '<'; i++) {
        if (text.charAt(i) == '>') {
          if (text.startsWith("<br", at)) {
            taken.endLine();
          }
          return i + 1;
        }
      }
    }
    taken.add('<', at);
    return at + 1;
  }

  private int entity(int at, int stop) {
    int i = at + 1;
    int limit = Math.min(stop, at + 40);
    while (i < limit && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '#')) {
      i++;
    }
    if (i < limit && i > at + 1 && text.charAt(i) == ';') {
      String stands = org.jsoup.parser.Parser.unescapeEntities(text.substring(at, i + 1), true);
      for (int k = 0; k < stands.length(); k++) {
        taken.add(stands.charAt(k), at, i + 1 - at);
      }
      return i + 1;
    }
    taken.add('&', at);
    return at + 1;
  }
}
