package org.onrecord.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.onrecord.story.Span;

/**
 * A draft in HTML: its words as a browser shows them, each with its place in the file. Text that is
 * struck out ({@code del}, {@code s}) and the raised signs of footnotes are none of the draft's;
 * {@code q} elements get their marks.
 */
final class HtmlDraft implements NodeVisitor {
  private static final Set<String> PASSED_OVER =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "svg",
          "math",
          "iframe",
          "object",
          "select",
          "button",
          "textarea",
          "canvas",
          "video",
          "audio",
          "del",
          "s",
          "strike");
  private static final Set<String> BLOCKS =
      Set.of("td", "th", "tr", "li", "dt", "dd", "caption", "figcaption", "summary", "option");
  private static final Set<String> DATES =
      Set.of("article:published_time", "date", "dc.date", "dcterms.date", "datepublished");

  /** Characters of the longest entity, CounterClockwiseContourIntegral. */
  private static final int LONGEST_ENTITY = 40;

  private static final int HEAD = 2048;

  private final String file;
  private final TakenText taken = new TakenText();
  private final Map<String, String> entities = new HashMap<>();
  private int passedOver;
  private int inBlocks;

  private HtmlDraft(String file) {
    this.file = file;
  }

  static Draft of(byte[] bytes, String name) throws BadDraftException {
    DecodedText decoded =
        named(bytes)
            .map(set -> DraftEncoding.decode(bytes, set))
            .orElseGet(() -> DraftEncoding.decode(bytes));
    HtmlDraft html = new HtmlDraft(decoded.text());
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document document = parser.parseInput(decoded.text(), "");
    document.traverse(html);
    Fields fields = new Fields();
    put(fields, Key.TITLE, document.title());
    for (Element meta : document.select("meta[content]")) {
      String property = meta.attr("property") + meta.attr("name") + meta.attr("itemprop");
      if (DATES.contains(property.toLowerCase(Locale.ROOT)) && fields.value(Key.DATE).isEmpty()) {
        put(fields, Key.DATE, meta.attr("content"));
      }
    }
    Written written = Written.takenFrom(decoded.text(), html.taken.runs());
    return TakenDraft.of(html.taken.text(), name, fields, written)
        .withBlocks(html.taken.blocks())
        .withProblemsInFile(decoded.malformed());
  }

  private static void put(Fields fields, Key key, String value) {
    fields.put(key, value, new Span(0, 0));
  }

  /** The encoding that the page names at its head. */
  private static Optional<Charset> named(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = head.indexOf("charset=");
    if (at < 0) {
      return Optional.empty();
    }
    int start = at + "charset=".length();
    while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length() && "\"' />;".indexOf(head.charAt(end)) < 0) {
      end++;
    }
    return charset(head.substring(start, end));
  }

  private static Optional<Charset> charset(String name) {
    try {
      // What a page calls Latin-1 is Windows-1252 to every browser.
      boolean latin = name.equals("iso-8859-1") || name.equals("us-ascii");
      return Optional.of(Charset.forName(latin ? "windows-1252" : name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (passedOver == 0) {
        words(text);
      }
    } else if (node instanceof Element element) {
      if (isPassedOver(element)) {
        passedOver++;
      }
      if (element.normalName().equals("br")) {
        taken.endLine();
      } else if (isBlock(element)) {
        taken.endParagraph();
      }
      mark(element, '\u201c', element.sourceRange());
      if (element.normalName().equals("blockquote") && inBlocks++ == 0) {
        taken.beginBlock();
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      mark(element, '\u201d', element.endSourceRange());
      if (element.normalName().equals("blockquote") && --inBlocks == 0) {
        taken.endBlock();
      }
      if (isPassedOver(element)) {
        passedOver--;
      }
      if (isBlock(element)) {
        taken.endParagraph();
      }
    }
  }

  /** The marks that a browser puts around {@code <q>words</q>}. */
  private void mark(Element element, char mark, Range range) {
    if (element.normalName().equals("q") && passedOver == 0) {
      int start = range.isTracked() ? range.startPos() : 0;
      int length = range.isTracked() ? range.endPos() - range.startPos() : 0;
      taken.add(mark, start, Math.max(2, length));
    }
  }

  private static boolean isPassedOver(Element element) {
    return PASSED_OVER.contains(element.normalName())
        || element.hasAttr("hidden")
        || isNoteSign(element)
        || (element.hasAttr("style")
            && element
                .attr("style")
                .toLowerCase(Locale.ROOT)
                .replace(" ", "")
                .contains("display:none"));
  }

  /** The raised sign of a footnote: {@code <sup><a href="#fn1">1</a></sup>}, either way round. */
  private static boolean isNoteSign(Element element) {
    boolean sign = element.normalName().equals("sup") || element.normalName().equals("a");
    Element inner = sign ? element.firstElementChild() : null;
    if (inner == null || element.childrenSize() != 1) {
      return false;
    }
    boolean raised = !element.normalName().equals(inner.normalName());
    Element link = element.normalName().equals("a") ? element : inner;
    return raised
        && (inner.normalName().equals("a") || inner.normalName().equals("sup"))
        && link.attr("href").startsWith("#")
        && element.ownText().isBlank();
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || BLOCKS.contains(element.normalName());
  }

  /** The characters of a text node, each with its place; an entity is one character there. */
  private void words(TextNode node) {
    String words = node.getWholeText();
    Range range = node.sourceRange();
    int at = range.isTracked() ? range.startPos() : 0;
    int end = range.isTracked() ? Math.min(range.endPos(), file.length()) : 0;
    int i = 0;
    while (i < words.length()) {
      String entity = at < end && file.charAt(at) == '&' ? entity(at, end) : "";
      String stands = entity.isEmpty() ? "" : decoded(entity);
      if (!stands.isEmpty() && words.startsWith(stands, i)) {
        for (int k = 0; k < stands.length(); k++) {
          taken.add(stands.charAt(k), at, entity.length());
        }
        i += stands.length();
        at += entity.length();
      } else {
        taken.add(words.charAt(i), Math.min(at, Math.max(0, file.length() - 1)));
        boolean dropped = at + 1 < end && file.charAt(at) == '\r' && words.charAt(i) == '\n';
        at = Math.min(at + (dropped ? 2 : 1), end);
        i++;
      }
    }
  }

  private String entity(int at, int end) {
    int limit = Math.min(end, at + LONGEST_ENTITY);
    int i = at + 1;
    while (i < limit && (Character.isLetterOrDigit(file.charAt(i)) || file.charAt(i) == '#')) {
      i++;
    }
    return file.substring(at, i < limit && file.charAt(i) == ';' ? i + 1 : i);
  }

  private String decoded(String entity) {
    return entities.computeIfAbsent(entity, name -> Parser.unescapeEntities(name, false));
  }
}
