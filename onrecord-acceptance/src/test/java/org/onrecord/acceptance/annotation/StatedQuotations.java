package org.onrecord.acceptance.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;

/** Compares all quotations of a reading with all those that an example lists. */
final class StatedQuotations {
  private final Reading reading;
  private final String text;
  private final List<Statement> statements;

  /** The identifier of the last quotation read at each depth, as far as it was found. */
  private final List<Optional<String>> outer = new ArrayList<>();

  StatedQuotations(Reading reading, List<Statement> statements) {
    this.reading = reading;
    this.text = reading.story().text();
    this.statements = statements;
  }

  List<String> differences() {
    List<String> differences = new ArrayList<>();
    List<Quotation> left = new ArrayList<>(reading.quotations());
    for (Statement statement : statements) {
      StatedQuotation stated = StatedQuotation.of(statement);
      stated.content().forEach(part -> requireInText(statement, part));
      stated.mention().ifPresent(words -> requireInText(statement, words));
      if (statement.depth() > outer.size()) {
        throw statement.malformed("inside nothing");
      }
      Optional<Quotation> found =
          left.stream().filter(read -> isSo(read, stated, statement.depth())).findFirst();
      if (found.isEmpty()) {
        differences.add("not read: " + statement);
      }
      found.ifPresent(left::remove);
      while (outer.size() > statement.depth()) {
        outer.remove(outer.size() - 1);
      }
      outer.add(found.map(Quotation::id));
    }
    for (Quotation read : left) {
      differences.add(
          "read, not stated: "
              + (read.inside().isPresent() ? "> " : "")
              + StatedQuotation.of(read, text)
              + " rule "
              + read.rule());
    }
    return differences;
  }

  private boolean isSo(Quotation read, StatedQuotation stated, int depth) {
    Optional<String> inside = depth == 0 ? Optional.empty() : outer.get(depth - 1);
    return read.inside().equals(inside) && stated.holdsOf(StatedQuotation.of(read, text));
  }

  private void requireInText(Statement statement, String words) {
    if (!text.contains(words)) {
      throw statement.malformed("\"" + words + "\" does not stand in the text,");
    }
  }
}
