package org.onrecord.archive.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of one row, by name. */
final class Row {
  /** Stands between columns that are fetched as one text. */
  private static final char BETWEEN = '\u001e';

  /** Before what a column holds that may be empty. */
  private static final String PRESENT = "+";

  private static final String ABSENT = "-";

  /** Gives a statement its values. */
  @FunctionalInterface
  interface Binding {
    void to(Columns columns) throws SQLException;
  }

  /**
   * Which columns to fetch of which rows.
   *
   * <p>Most are fetched as one text: to ask the driver for each takes longer than the database
   * takes for the row. They stand one after the other with a control character between. Where one
   * holds that character itself the number of pieces does not come out, and each is asked for by
   * itself.
   *
   * @param required columns that are never empty, by name
   * @param optional columns that may be
   * @param large long texts, never empty; always fetched each by itself
   * @param table the name of their table in the statement, where it has several; else empty
   * @param from where they are, as the statement goes on
   */
  record Select(
      List<String> required, List<String> optional, List<String> large, String table, String from) {
    Select {
      required = List.copyOf(required);
      optional = List.copyOf(optional);
      large = List.copyOf(large);
    }

    private Stream<String> named(List<String> columns) {
      return columns.stream().map(column -> table.isEmpty() ? column : table + "." + column);
    }

    private String joined() {
      Stream<String> all =
          Stream.concat(
              named(required),
              named(optional)
                  .map(
                      column -> "COALESCE('" + PRESENT + "' || " + column + ", '" + ABSENT + "')"));
      String joined = all.collect(Collectors.joining(", ", "concat_ws('" + BETWEEN + "', ", ")"));
      return statement(Stream.of(joined));
    }

    private String each() {
      return statement(Stream.concat(named(required), named(optional)));
    }

    private String statement(Stream<String> first) {
      return Stream.concat(first, named(large))
          .collect(Collectors.joining(", ", "SELECT ", " FROM " + from));
    }
  }

  /** A select with its statements. */
  static final class Rows {
    private final Select select;
    private final String joined;
    private final String each;
    private final int small;

    Rows(Select select) {
      this.select = select;
      this.joined = select.joined();
      this.each = select.each();
      this.small = select.required().size() + select.optional().size();
    }

    /** The rows that answer to the statement with these values. */
    List<Row> of(Database database, Binding binding) throws SQLException {
      PreparedStatement statement = database.prepare(joined);
      binding.to(new Columns(statement));
      List<Row> rows = new ArrayList<>();
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          @Nullable String[] values = new String[small + select.large().size()];
          if (!split(found.getString(1), values)) {
            return asked(database, binding);
          }
          for (int i = small; i < values.length; i++) {
            values[i] = found.getString(i - small + 2);
          }
          rows.add(new Row(select, values));
        }
      }
      return rows;
    }

    private boolean split(String text, @Nullable String[] values) {
      int start = 0;
      for (int i = 0; i < small; i++) {
        int end = text.indexOf(BETWEEN, start);
        if (end < 0 != (i == small - 1)) {
          return false;
        }
        values[i] = text.substring(start, end < 0 ? text.length() : end);
        start = end + 1;
      }
      return true;
    }

    /** The same, with each column fetched by itself. */
    private List<Row> asked(Database database, Binding binding) throws SQLException {
      PreparedStatement statement = database.prepare(each);
      binding.to(new Columns(statement));
      List<Row> rows = new ArrayList<>();
      int required = select.required().size();
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          @Nullable String[] values = new String[small + select.large().size()];
          for (int i = 0; i < values.length; i++) {
            String value = found.getString(i + 1);
            boolean isOptional = i >= required && i < small;
            values[i] = isOptional ? (value == null ? ABSENT : PRESENT + value) : value;
          }
          rows.add(new Row(select, values));
        }
      }
      return rows;
    }
  }

  private final Select select;
  private final @Nullable String[] values;

  private Row(Select select, @Nullable String[] values) {
    this.select = select;
    this.values = values;
  }

  String required(String column) {
    return present(column, select.required().indexOf(column));
  }

  String large(String column) {
    return present(
        column,
        select.required().size() + select.optional().size() + select.large().indexOf(column));
  }

  private String present(String column, int number) {
    String value = values[number];
    if (value == null) {
      throw new ArchiveException("the ledger's column " + column + " is empty");
    }
    return value;
  }

  long number(String column) {
    return Long.parseLong(required(column));
  }

  Optional<String> optional(String column) {
    String value = values[select.required().size() + select.optional().indexOf(column)];
    return value == null || value.equals(ABSENT)
        ? Optional.empty()
        : Optional.of(value.substring(PRESENT.length()));
  }
}
