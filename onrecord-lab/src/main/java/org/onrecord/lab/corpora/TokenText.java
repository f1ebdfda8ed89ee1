package org.onrecord.lab.corpora;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.story.Span;

/** Running text put together from the tokens of a corpus, which knows where each token stands. */
final class TokenText {
  private final StringBuilder text = new StringBuilder();
  private final List<Span> tokens = new ArrayList<>();
  private boolean glue = true;
  private boolean open;

  /** Appends a token as English is written: no space before a comma or after a bracket. */
  void append(String token) {
    String written = mark(token);
    boolean closes = token.length() == 1 && ",.;:!?)]%".contains(token);
    boolean clitic =
        token.length() > 1 && "'’".indexOf(token.charAt(0)) >= 0 && !token.equals("''");
    boolean before = !glue && !closes && !clitic && !token.equals("n't") && !written.equals("”");
    add(written, before);
    glue = written.equals("“") || token.equals("(") || token.equals("[") || token.equals("$");
    open = written.equals("“") || open && !written.equals("”");
  }

  /** A double mark opens where none is open; curly, so that what follows does not matter. */
  private String mark(String token) {
    return switch (token) {
      case "``", "“" -> "“";
      case "''", "”" -> "”";
      case "\"" -> open ? "”" : "“";
      default -> token;
    };
  }

  /** Appends a token with the space that the corpus tells. */
  void append(String token, boolean spaceAfter) {
    add(token, false);
    text.append(spaceAfter ? " " : "");
  }

  private void add(String token, boolean space) {
    text.append(space ? " " : "");
    tokens.add(new Span(text.length(), text.length() + token.length()));
    text.append(token);
  }

  void endParagraph() {
    text.append("\n\n");
    glue = true;
    open = false;
  }

  int size() {
    return tokens.size();
  }

  /** From the first token to before the token {@code end}. */
  Span span(int first, int end) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  String text() {
    return text.toString();
  }
}
