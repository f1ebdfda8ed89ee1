package org.onrecord.format;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * A draft in Word's format ({@code .docx}): its paragraphs, then its footnotes and endnotes in the
 * order in which the text refers to them.
 */
final class WordDraft {
  private final StringBuilder text = new StringBuilder();
  private final List<Written.Paragraph> paragraphs = new ArrayList<>();

  private WordDraft() {}

  static Draft of(byte[] bytes, String name) throws BadDraftException {
    WordArchive archive = WordArchive.of(bytes);
    WordDraft draft = new WordDraft();
    WordText body = read(archive.document(), archive.documentName());
    draft.add("", body.paragraphs());
    draft.notes(archive.part("footnotes.xml"), "footnote", body.footnotes());
    draft.notes(archive.part("endnotes.xml"), "endnote", body.endnotes());
    Written written = Written.in(draft.paragraphs);
    if (draft.paragraphs.isEmpty()) {
      throw new BadDraftException("there is no text in it", "a draft");
    }
    return TakenDraft.of(draft.text.toString(), name, new Fields(), written).draft();
  }

  private static WordText read(byte[] part, String name) throws BadDraftException {
    try {
      return WordText.of(new ByteArrayInputStream(part));
    } catch (XMLStreamException e) {
      String where =
          e.getLocation() == null
              ? ""
              : " at line "
                  + e.getLocation().getLineNumber()
                  + ", column "
                  + e.getLocation().getColumnNumber();
      throw new BadDraftException(
          name + " inside it is damaged" + where + " (" + firstLine(e) + ")", "a Word document");
    }
  }

  private static String firstLine(XMLStreamException e) {
    String message = e.getMessage() == null ? "no reason told" : e.getMessage();
    int reason = message.indexOf("Message: ");
    String told = reason < 0 ? message : message.substring(reason + "Message: ".length());
    return Fields.shown(told.lines().findFirst().orElse("")).replace("\"", "");
  }

  private void notes(Optional<byte[]> part, String kind, List<String> order)
      throws BadDraftException {
    if (part.isEmpty()) {
      return;
    }
    WordText notes = read(part.get(), kind + "s.xml");
    int number = 0;
    for (String id : order) {
      number++;
      add(kind + " " + number, notes.note(id));
    }
  }

  private void add(String part, List<String> added) {
    int number = 0;
    for (String paragraph : added) {
      if (paragraph.isBlank()) {
        continue;
      }
      if (text.length() > 0) {
        text.append("\n\n");
      }
      paragraphs.add(new Written.Paragraph(text.length(), part, ++number));
      text.append(paragraph.strip());
    }
  }
}
