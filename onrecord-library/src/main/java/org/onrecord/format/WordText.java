package org.onrecord.format;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The paragraphs of one part of a Word document, as the document reads with all tracked changes
 * accepted: what was inserted is there, what was deleted or moved away is not.
 *
 * <p>Tables, text boxes, content controls, smart tags and links are read through; a text box comes
 * after the paragraph that holds it. Hidden and struck-out text, comments and the codes of fields
 * are no words.
 */
final class WordText {
  private static final Set<String> WORD_SPACES =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  /** Elements inside one another: Word itself stops far below. */
  private static final int DEEPEST = 2_000;

  private final XMLStreamReader xml;
  private final Deque<StringBuilder> open = new ArrayDeque<>();
  private final Deque<List<String>> boxes = new ArrayDeque<>();
  private final Map<String, List<String>> notes = new LinkedHashMap<>();
  private final Set<String> footnotes = new LinkedHashSet<>();
  private final Set<String> endnotes = new LinkedHashSet<>();
  private List<String> paragraphs = new ArrayList<>();
  private StringBuilder run = new StringBuilder();
  private boolean hidden;
  private boolean joins;
  private boolean markProperties;
  private String carried = "";
  private int depth;

  private WordText(XMLStreamReader xml) {
    this.xml = xml;
  }

  static WordText of(InputStream part) throws XMLStreamException, BadDraftException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader xml = factory.createXMLStreamReader(part);
    try {
      WordText text = new WordText(xml);
      text.read();
      return text;
    } finally {
      xml.close();
    }
  }

  List<String> paragraphs() {
    return paragraphs;
  }

  /** Identifiers of the footnotes in the order of the marks that refer to them. */
  List<String> footnotes() {
    return List.copyOf(footnotes);
  }

  List<String> endnotes() {
    return List.copyOf(endnotes);
  }

  /** The paragraphs of the note with that identifier. */
  List<String> note(String id) {
    return notes.getOrDefault(id, List.of());
  }

  private void read() throws XMLStreamException, BadDraftException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new BadDraftException(
                "a document type or entity of its own inside it, at line "
                    + xml.getLocation().getLineNumber(),
                "a Word document, which has none");
        default -> {}
      }
    }
    if (!carried.isEmpty()) {
      paragraphs.add(carried);
    }
  }

  private void start() throws XMLStreamException, BadDraftException {
    if (++depth > DEEPEST) {
      throw new BadDraftException(
          "more than " + DEEPEST + " elements inside one another", "a Word document");
    }
    String name = xml.getLocalName();
    if (COMPATIBILITY.equals(xml.getNamespaceURI()) && name.equals("Fallback")) {
      skip();
      return;
    }
    if (WORD_SPACES.contains(String.valueOf(xml.getNamespaceURI()))) {
      startWord(name);
    }
  }

  private void startWord(String name) throws XMLStreamException, BadDraftException {
    switch (name) {
      case "p" -> {
        if (!open.isEmpty() && !hidden) {
          open.peek().append(run);
          run = new StringBuilder();
        }
        open.push(new StringBuilder(carried));
        boxes.push(new ArrayList<>());
        carried = "";
        joins = false;
      }
      case "r" -> {
        run = new StringBuilder();
        hidden = false;
      }
      case "t" -> words();
      case "tab", "ptab" -> sign('\t');
      case "br", "cr" -> sign('\n');
      case "noBreakHyphen" -> sign('\u2011');
      case "footnoteReference" -> reference(footnotes);
      case "endnoteReference" -> reference(endnotes);
      case "footnote", "endnote" -> beginNote();
      case "pPr" -> markProperties = true;
      case "vanish", "strike", "dstrike" -> hidden |= !markProperties && isOn();
      case "del", "moveFrom" -> deleted();
      case "instrText", "delText", "delInstrText", "rPrChange", "pPrChange", "sectPrChange" ->
          skip();
      default -> {}
    }
  }

  /** A deletion inside the properties of a paragraph takes away its end. */
  private void deleted() throws XMLStreamException, BadDraftException {
    if (markProperties) {
      joins = true;
    } else {
      skip();
    }
  }

  private void sign(char c) {
    // Inside the properties of a paragraph a tab is a tab stop.
    if (!markProperties) {
      run.append(c);
    }
  }

  private void reference(Set<String> order) {
    String id = attribute("id");
    if (!id.isEmpty()) {
      order.add(id);
    }
  }

  private boolean isOn() {
    String value = attribute("val");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  private String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private void words() throws XMLStreamException, BadDraftException {
    int inside = 1;
    while (inside > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        run.append(xml.getText());
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        inside++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inside--;
      } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new BadDraftException(
            "an entity of its own inside it, at line " + xml.getLocation().getLineNumber(),
            "a Word document, which has none");
      }
    }
    depth--;
  }

  private void beginNote() {
    String id = attribute("id");
    paragraphs = new ArrayList<>();
    boolean separator = !attribute("type").isEmpty() && !attribute("type").equals("normal");
    if (!separator) {
      notes.put(id, paragraphs);
    }
  }

  private void end() {
    depth--;
    if (!WORD_SPACES.contains(String.valueOf(xml.getNamespaceURI()))) {
      return;
    }
    switch (xml.getLocalName()) {
      case "r" -> endRun();
      case "p" -> endParagraph();
      case "pPr" -> markProperties = false;
      default -> {}
    }
  }

  private void endRun() {
    if (!hidden && !open.isEmpty()) {
      open.peek().append(run);
    }
    run = new StringBuilder();
    hidden = false;
  }

  private void endParagraph() {
    if (open.isEmpty()) {
      return;
    }
    String words = open.pop().toString();
    List<String> inside = boxes.pop();
    if (!boxes.isEmpty()) {
      boxes.peek().add(words);
      boxes.peek().addAll(inside);
      // The run that holds a text box goes on after it.
      run = new StringBuilder();
      return;
    }
    if (joins) {
      carried = words;
      joins = false;
    } else {
      paragraphs.add(words);
    }
    paragraphs.addAll(inside);
  }

  /** Passes over the element that has just begun, with all inside. */
  private void skip() throws XMLStreamException {
    int inside = 1;
    while (inside > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        inside++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inside--;
      }
    }
    depth--;
  }
}
