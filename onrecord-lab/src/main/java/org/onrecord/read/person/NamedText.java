package org.onrecord.read.person;

import java.util.ArrayList;
import java.util.List;

/** Running text put together from a corpus, with the names marked in it. */
final class NamedText {
  /** A marked mention: characters {@code start} to before {@code end}, its sort and its chain. */
  record Marked(int start, int end, NameModel.Sort sort, String chain) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Marked> marked = new ArrayList<>();
  private final boolean complete;
  private String name = "";
  private boolean glue = true;
  private boolean openQuote;

  NamedText() {
    this(true);
  }

  /**
   * @param complete whether a capitalised word that is not marked is surely no name of a person,
   *     place or organisation
   */
  NamedText(boolean complete) {
    this.complete = complete;
  }

  /** What the corpus calls the text; empty where it does not. */
  String name() {
    return name;
  }

  void name(String called) {
    name = called;
  }

  boolean isComplete() {
    return complete;
  }

  /** Appends a passage as it is. */
  void appendText(String passage) {
    text.append(passage);
  }

  String text() {
    return text.toString();
  }

  List<Marked> marked() {
    return marked;
  }

  /** Appends a token as English is written and returns where it begins. */
  int append(String token) {
    boolean closes = ",.;:!?)]%".contains(token) && token.length() == 1;
    boolean clitic = (token.startsWith("'") && token.length() > 1) || token.equals("n't");
    boolean quote = token.equals("\"") || token.equals("``") || token.equals("''");
    boolean closing = quote && openQuote;
    if (!glue && !closes && !clitic && !closing) {
      text.append(' ');
    }
    int start = text.length();
    text.append(quote ? "\"" : token);
    glue = token.equals("(") || token.equals("[") || token.equals("$") || (quote && !openQuote);
    openQuote = quote != openQuote;
    return start;
  }

  /** Appends a token with the space that a treebank tells. */
  int append(String token, boolean spaceAfter) {
    int start = text.length();
    text.append(token).append(spaceAfter ? " " : "");
    return start;
  }

  void endSentence() {
    text.append(text.length() == 0 || text.charAt(text.length() - 1) == ' ' ? "" : " ");
    glue = true;
    openQuote = false;
  }

  void endParagraph() {
    text.append("\n\n");
    glue = true;
    openQuote = false;
  }

  int length() {
    return text.length();
  }

  void mark(int start, int end, NameModel.Sort sort) {
    mark(start, end, sort, "");
  }

  /** Marks a mention that refers to the same as all others of its {@code chain}. */
  void mark(int start, int end, NameModel.Sort sort, String chain) {
    marked.add(new Marked(start, end, sort, chain));
  }
}
