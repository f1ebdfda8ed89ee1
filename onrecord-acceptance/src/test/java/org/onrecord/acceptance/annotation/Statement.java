package org.onrecord.acceptance.annotation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line below the rule of an example.
 *
 * @param line its line in the document, from 1
 * @param depth how many quotations it stands inside, the number of {@code >} before it
 * @param key what it is about: {@code direct}, {@code person}, {@code no quotation}
 * @param value what is stated, empty where the key says all
 */
record Statement(int line, int depth, String key, String value) {
  private static final Pattern FORM = Pattern.compile("(>*) *([a-z][a-z -]*)(?:: (.+))?");

  static Statement of(int line, String words) {
    Matcher form = FORM.matcher(words.strip());
    if (!form.matches()) {
      throw new MalformedExample(line, "expected \"key: what is to be read\", not: " + words);
    }
    String value = form.group(3) == null ? "" : form.group(3).strip();
    return new Statement(line, form.group(1).length(), form.group(2).strip(), value);
  }

  /** The value cut at {@code mark}; each piece must have words. */
  List<String> pieces(String mark) {
    List<String> pieces =
        Pattern.compile(mark, Pattern.LITERAL).splitAsStream(value).map(String::strip).toList();
    if (pieces.isEmpty() || pieces.contains("")) {
      throw malformed("a piece without words");
    }
    return pieces;
  }

  /** The value cut in two at the first {@code mark}. */
  List<String> halves(String mark) {
    int at = value.indexOf(mark);
    if (at < 1) {
      throw malformed("expected \"" + mark.strip() + "\"");
    }
    String second = value.substring(at + mark.length()).strip();
    if (second.isEmpty()) {
      throw malformed("nothing after \"" + mark.strip() + "\"");
    }
    return List.of(value.substring(0, at).strip(), second);
  }

  MalformedExample malformed(String why) {
    return new MalformedExample(line, why + " in \"" + this + "\"");
  }

  @Override
  public String toString() {
    return ">".repeat(depth) + (depth > 0 ? " " : "") + key + (value.isEmpty() ? "" : ": " + value);
  }
}
