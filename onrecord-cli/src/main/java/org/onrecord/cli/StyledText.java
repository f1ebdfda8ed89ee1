package org.onrecord.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.reading.Mention;
import org.onrecord.reading.Person;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.story.Span;

/**
 * A story's text with a look for each character: quotations in their speaker's colour, names
 * underlined; and what to put before and after a quotation.
 */
final class StyledText {
  private static final String SUPERSCRIPTS =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  private final Look look;
  private final String text;
  private final short[] colour;
  private final boolean[] underlined;
  private final List<String> codes = new ArrayList<>(List.of(""));
  private final Map<Integer, String> before = new HashMap<>();
  private final Map<Integer, String> after = new HashMap<>();

  StyledText(Reading reading, Speakers speakers, Look look) {
    this.look = look;
    this.text = reading.story().text();
    this.colour = new short[text.length()];
    this.underlined = new boolean[text.length()];
    names(reading, speakers);
    quotations(reading, speakers);
  }

  private void names(Reading reading, Speakers speakers) {
    for (Person person : reading.people().persons()) {
      short code = code(speakers.codes(person.id()));
      for (Mention mention : person.mentions()) {
        if (mention.kind() == Mention.Kind.NAME) {
          paint(mention.span(), code);
          for (int i = mention.span().start(); i < mention.span().end(); i++) {
            underlined[i] = true;
          }
        }
      }
    }
  }

  /** The longest first, so that a quotation in a quotation keeps its own colour. */
  private void quotations(Reading reading, Speakers speakers) {
    record Part(Span span, int number, Quotation quotation) {}
    List<Part> parts = new ArrayList<>();
    int number = 0;
    for (Quotation quotation : reading.quotations()) {
      number++;
      for (Span span : quotation.content()) {
        parts.add(new Part(span, number, quotation));
      }
    }
    parts.sort(Comparator.comparingInt((Part part) -> -part.span().length()));
    for (Part part : parts) {
      paint(part.span(), code(speakers.codes(part.quotation().speaker())));
      mark(part.span(), part.number());
    }
  }

  private void mark(Span span, int number) {
    if (look.colour()) {
      StringBuilder raised = new StringBuilder();
      Integer.toString(number).chars().forEach(d -> raised.append(SUPERSCRIPTS.charAt(d - '0')));
      before.merge(span.start(), raised.toString(), String::concat);
    } else {
      before.merge(span.start(), "[" + number + ": ", String::concat);
      after.merge(span.end(), "]", String::concat);
    }
  }

  private void paint(Span span, short code) {
    for (int i = span.start(); i < span.end(); i++) {
      colour[i] = code;
    }
  }

  private short code(String escape) {
    int index = codes.indexOf(escape);
    if (index < 0) {
      index = codes.size();
      codes.add(escape);
    }
    return (short) index;
  }

  /** Columns of the characters of {@code [from, to)} with the marks before, in and after them. */
  int width(int from, int to) {
    int width = Width.of(after.getOrDefault(to, ""));
    for (int i = from; i < to; i++) {
      int point = Character.codePointAt(text, i);
      width += i > from ? Width.of(after.getOrDefault(i, "")) : 0;
      width += Width.of(before.getOrDefault(i, ""));
      width += Width.of(point);
      i += Character.charCount(point) - 1;
    }
    return width;
  }

  /** The characters of {@code [from, to)} with their looks. */
  void append(int from, int to, StringBuilder out) {
    int at = from;
    while (at < to) {
      if (at > from) {
        out.append(after.getOrDefault(at, ""));
      }
      String mark = before.getOrDefault(at, "");
      out.append(look.styled(codes.get(colour[at]), mark));
      int end = at + 1;
      while (end < to && sameLook(at, end) && !marked(end)) {
        end++;
      }
      String code = codes.get(colour[at]);
      String line = underlined[at] ? underline(code) : code;
      out.append(look.styled(line, OneLine.printable(text.substring(at, end))));
      at = end;
    }
    out.append(after.getOrDefault(to, ""));
  }

  private boolean sameLook(int a, int b) {
    return colour[a] == colour[b] && underlined[a] == underlined[b];
  }

  private boolean marked(int at) {
    return before.containsKey(at) || after.containsKey(at);
  }

  /** The space before the word at {@code at}, in the look of the text around it. */
  void appendSpace(int at, StringBuilder out) {
    boolean inside = at > 0 && sameLook(at - 1, at) && !marked(at) && underlined[at];
    out.append(inside ? look.styled(underline(codes.get(colour[at])), " ") : " ");
  }

  private static String underline(String code) {
    return code.isEmpty() ? "4" : code + ";4";
  }
}
