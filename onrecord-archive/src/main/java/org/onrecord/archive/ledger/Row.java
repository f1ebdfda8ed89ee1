package org.onrecord.archive.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
   */
  record Select(List<String> required, List<String> optional, List<String> large, String table) {
    Select {
      required = List.copyOf(required);
      optional = List.copyOf(optional);
      large = List.copyOf(large);
    }

    private Stream<String> named(List<String> columns) {
      return columns.stream().map(column -> table.isEmpty() ? column : table + "." + column);
    }

    /** Where each column stands in a row. */
    private Map<String, Integer> places() {
      Map<String, Integer> places = new HashMap<>();
      Stream.of(required, optional, large)
          .flatMap(List::stream)
          .forEach(column -> places.put(column, places.size()));
      return places;
    }

    /** How many columns are fetched as one text. */
    private int small() {
      return required.size() + optional.size();
    }

    private Stream<String> joined() {
      Stream<String> all =
          Stream.concat(
              named(required),
              named(optional)
                  .map(
                      column -> "COALESCE('" + PRESENT + "' || " + column + ", '" + ABSENT + "')"));
      String one =
          all.collect(Collectors.joining(", ", "concat_ws('" + BETWEEN + "', ", ") AS one"));
      return Stream.concat(Stream.of(one), named(large));
    }

    private Stream<String> each() {
      return Stream.of(required, optional, large).flatMap(this::named);
    }
  }

  /**
   * A row of two tables.
   *
   * @param second null where nothing answers to the first
   */
  record Pair(Row first, @Nullable Row second) {}

  /** Selects with their statements. */
  static final class Rows {
    private final List<Select> selects;

    /** Of each select, by the names of its columns. */
    private final List<Map<String, Integer>> places;

    private final String joined;
    private final String each;

    /** What {@code select} says of the rows that are found {@code from}. */
    Rows(Select select, String from) {
      this(List.of(select), from);
    }

    private Rows(List<Select> selects, String from) {
      this.selects = selects;
      this.places = selects.stream().map(Select::places).toList();
      this.joined = statement(selects.stream().flatMap(Select::joined), from);
      this.each = statement(selects.stream().flatMap(Select::each), from);
    }

    /**
     * Two selects from one statement, the second of rows joined to those of the first; where it may
     * find none for a row of the first its columns are required ones only.
     */
    static Rows pairs(Select first, Select second, String from) {
      return new Rows(List.of(first, second), from);
    }

    private static String statement(Stream<String> columns, String from) {
      return columns.collect(Collectors.joining(", ", "SELECT ", " FROM " + from));
    }

    /** The rows that answer to the statement with these values. */
    List<Row> of(Database database, Binding binding) throws SQLException {
      return pairs(database, binding).stream().map(Pair::first).toList();
    }

    /** The same with those joined to them. */
    List<Pair> pairs(Database database, Binding binding) throws SQLException {
      PreparedStatement statement = database.prepare(joined);
      binding.to(new Columns(statement));
      List<Pair> pairs = new ArrayList<>();
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          Row first = split(found, 0, 1);
          Row second = selects.size() == 1 ? null : split(found, 1, behind());
          if (first == null || first == BROKEN || second == BROKEN) {
            return asked(database, binding);
          }
          pairs.add(new Pair(first, second));
        }
      }
      return pairs;
    }

    /** The column behind those of the first select, from 1. */
    private int behind() {
      return 2 + selects.get(0).large().size();
    }

    /**
     * Null where nothing is joined, {@link #BROKEN} where there are not as many pieces as columns.
     */
    private @Nullable Row split(ResultSet found, int number, int column) throws SQLException {
      Select select = selects.get(number);
      String text = found.getString(column);
      if (text == null || text.isEmpty()) {
        return null;
      }
      int small = select.small();
      @Nullable String[] values = new String[small + select.large().size()];
      int start = 0;
      for (int i = 0; i < small; i++) {
        int end = text.indexOf(BETWEEN, start);
        if (end < 0 != (i == small - 1)) {
          return BROKEN;
        }
        values[i] = text.substring(start, end < 0 ? text.length() : end);
        start = end + 1;
      }
      for (int i = small; i < values.length; i++) {
        values[i] = found.getString(column + 1 + i - small);
      }
      return new Row(places.get(number), values);
    }

    /** The same, with each column fetched by itself. */
    private List<Pair> asked(Database database, Binding binding) throws SQLException {
      PreparedStatement statement = database.prepare(each);
      binding.to(new Columns(statement));
      Select first = selects.get(0);
      int behind = 1 + first.small() + first.large().size();
      List<Pair> pairs = new ArrayList<>();
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          boolean alone = selects.size() == 1 || found.getString(behind) == null;
          Row second = alone ? null : asked(found, 1, behind);
          pairs.add(new Pair(asked(found, 0, 1), second));
        }
      }
      return pairs;
    }

    private Row asked(ResultSet found, int number, int column) throws SQLException {
      Select select = selects.get(number);
      int required = select.required().size();
      @Nullable String[] values = new String[select.small() + select.large().size()];
      for (int i = 0; i < values.length; i++) {
        String value = found.getString(column + i);
        boolean isOptional = i >= required && i < select.small();
        values[i] = isOptional ? (value == null ? ABSENT : PRESENT + value) : value;
      }
      return new Row(places.get(number), values);
    }
  }

  /** In place of a row that has to be asked for column by column. */
  private static final Row BROKEN = new Row(Map.of(), new String[0]);

  private final Map<String, Integer> places;
  private final @Nullable String[] values;

  private Row(Map<String, Integer> places, @Nullable String[] values) {
    this.places = places;
    this.values = values;
  }

  String required(String column) {
    String value = value(column);
    if (value == null) {
      throw new ArchiveException("the ledger's column " + column + " is empty");
    }
    return value;
  }

  private @Nullable String value(String column) {
    Integer place = places.get(column);
    if (place == null) {
      throw new IllegalArgumentException("no column " + column + " was asked for");
    }
    return values[place];
  }

  long number(String column) {
    return Long.parseLong(required(column));
  }

  Optional<String> optional(String column) {
    String value = value(column);
    return value == null || value.equals(ABSENT)
        ? Optional.empty()
        : Optional.of(value.substring(PRESENT.length()));
  }
}
