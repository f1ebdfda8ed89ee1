package org.onrecord.acceptance.annotation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.Onrecord;
import org.onrecord.reading.Reading;

/**
 * One example of the document: a text and what is to be read in it.
 *
 * @param name the headings it stands under, with a number where a heading has several
 * @param line the line of the document on which its block begins, from 1
 * @param isKnownFault the reader is known not to read it so
 */
record Example(
    String name,
    int line,
    Optional<LocalDate> published,
    boolean isKnownFault,
    String text,
    List<Statement> statements) {
  Example {
    statements = List.copyOf(statements);
  }

  /** What the reader reads otherwise than the example states; empty where all is as stated. */
  List<String> differences(Onrecord onrecord) {
    Reading reading =
        published.isPresent() ? onrecord.read(text, published.get()) : onrecord.read(text);
    return new Comparison(reading, statements).differences();
  }
}
