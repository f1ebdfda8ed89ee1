package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A few rows under a heading, columns lined up, each row one line: what does not fit is cut in the
 * last column.
 */
final class Table {
  private static final String GAP = "  ";
  private static final int SHARE = 3;

  private final Look look;
  private final String heading;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> styles = new ArrayList<>();

  Table(Look look, String heading) {
    this.look = look;
    this.heading = heading;
  }

  /** Adds a row whose first cell looks as {@code codes} say. */
  void row(String codes, String... cells) {
    List<String> clean = new ArrayList<>();
    for (String cell : cells) {
      clean.add(OneLine.of(cell));
    }
    rows.add(clean);
    styles.add(codes);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The table as lines with an empty one before; nothing where there are no rows. */
  void writeTo(StringBuilder out) {
    if (rows.isEmpty()) {
      return;
    }
    out.append('\n').append(look.bold(heading)).append('\n');
    int[] widths = widths();
    for (int i = 0; i < rows.size(); i++) {
      write(rows.get(i), styles.get(i), widths, out);
    }
  }

  private void write(List<String> row, String style, int[] widths, StringBuilder out) {
    StringBuilder line = new StringBuilder();
    int left = look.width() - GAP.length();
    int last = row.size() - 1;
    while (last > 0 && row.get(last).isEmpty()) {
      last--;
    }
    for (int i = 0; i <= last; i++) {
      if (widths[i] == 0) {
        continue;
      }
      int columns = Math.max(1, i == row.size() - 1 ? left : Math.min(left, widths[i]));
      String cell = look.cut(row.get(i), columns);
      line.append(GAP).append(i == 0 ? look.styled(style, cell) : cell);
      if (i < last) {
        line.append(" ".repeat(Math.max(0, columns - Width.of(cell))));
      }
      left -= columns + GAP.length();
    }
    out.append(line).append('\n');
  }

  /** The widest cell of each column, but at most a third of the line; nothing for an empty one. */
  private int[] widths() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.min(look.width() / SHARE, Math.max(widths[i], Width.of(row.get(i))));
      }
    }
    return widths;
  }
}
