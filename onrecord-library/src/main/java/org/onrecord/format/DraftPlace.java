package org.onrecord.format;

import java.util.Objects;
import java.util.Optional;

/**
 * Where words of a draft stand in the draft as it was written: one of the two is there, unless the
 * words were made from nothing, such as the mark that a browser puts before a {@code q} element.
 *
 * @param file where in a file that is text: plain text, Markdown, HTML
 * @param document where in a document that is not: Word
 */
public record DraftPlace(Optional<InFile> file, Optional<InDocument> document) {
  public DraftPlace {
    Objects.requireNonNull(file);
    Objects.requireNonNull(document);
  }

  /**
   * A stretch of a text file as given. Characters are Unicode code points; ends are exclusive.
   *
   * @param start characters before the first
   * @param end characters before the one after the last
   * @param line line of the first character, from 1
   * @param column its column, from 1
   * @param endLine line of the last character
   * @param endColumn the column after the last character
   */
  public record InFile(int start, int end, int line, int column, int endLine, int endColumn) {}

  /**
   * A paragraph of a document.
   *
   * @param part empty for the document itself, else such as {@code footnote 2}
   * @param paragraph the paragraph, from 1, of those in that part that have any words
   */
  public record InDocument(String part, int paragraph) {
    public InDocument {
      Objects.requireNonNull(part);
    }

    @Override
    public String toString() {
      return part.isEmpty() ? "paragraph " + paragraph : part + ", paragraph " + paragraph;
    }
  }
}
