package org.onrecord.lab.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A Markdown table; columns after the first are aligned to the right. */
public final class Table {
  private final List<List<String>> rows = new ArrayList<>();

  /** A table with these column headings. */
  public Table(String... headings) {
    rows.add(List.of(headings));
  }

  /** Adds a row; shows each cell by its {@code toString}. */
  public Table row(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell.toString());
    }
    rows.add(row);
    return this;
  }

  /** The table as Markdown, padded so that it reads well as it is. */
  public String markdown() {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], Math.max(3, row.get(i).length()));
      }
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      line(rows.get(i), widths, out);
      if (i == 0) {
        line(rule(widths), widths, out);
      }
    }
    return out.toString();
  }

  private static List<String> rule(int[] widths) {
    List<String> rule = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      String dashes = String.join("", Collections.nCopies(widths[i] - 1, "-"));
      rule.add(i == 0 ? dashes + "-" : dashes + ":");
    }
    return rule;
  }

  private static void line(List<String> cells, int[] widths, StringBuilder out) {
    for (int i = 0; i < cells.size(); i++) {
      String padding = " ".repeat(widths[i] - cells.get(i).length());
      out.append("| ").append(i == 0 ? cells.get(i) + padding : padding + cells.get(i)).append(' ');
    }
    out.append("|\n");
  }
}
