package org.onrecord.archive.ledger;

import java.nio.charset.StandardCharsets;
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
import org.onrecord.story.Span;

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
   * @param second null where only one is asked
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

    /** Two selects from one statement, the second of rows joined to those of the first. */
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
          if (first == BROKEN || second == BROKEN) {
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

    /** {@link #BROKEN} where there are not as many pieces as columns. */
    private Row split(ResultSet found, int number, int column) throws SQLException {
      Select select = selects.get(number);
      String text = text(found, column);
      if (text == null) {
        return BROKEN;
      }
      int[] ends = new int[select.small()];
      int end = -1;
      for (int i = 0; i < ends.length - 1; i++) {
        end = text.indexOf(BETWEEN, end + 1);
        if (end < 0) {
          return BROKEN;
        }
        ends[i] = end;
      }
      if (text.indexOf(BETWEEN, end + 1) >= 0) {
        return BROKEN;
      }
      ends[ends.length - 1] = text.length();
      @Nullable String[] large = new String[select.large().size()];
      for (int i = 0; i < large.length; i++) {
        large[i] = text(found, column + 1 + i);
      }
      return new Row(places.get(number), text, ends, large);
    }

    /**
     * A text by its bytes: the driver makes two more copies of one that it is asked for as such.
     */
    private static @Nullable String text(ResultSet found, int column) throws SQLException {
      byte[] bytes = found.getBytes(column);
      return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
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
          Row second = selects.size() == 1 ? null : asked(found, 1, behind);
          pairs.add(new Pair(asked(found, 0, 1), second));
        }
      }
      return pairs;
    }

    private Row asked(ResultSet found, int number, int column) throws SQLException {
      Select select = selects.get(number);
      int required = select.required().size();
      StringBuilder text = new StringBuilder();
      int[] ends = new int[select.small()];
      for (int i = 0; i < ends.length; i++) {
        String value = found.getString(column + i);
        if (i < required && value == null) {
          throw new ArchiveException(
              "the ledger's column " + select.required().get(i) + " is empty");
        }
        text.append(i < required ? value : value == null ? ABSENT : PRESENT + value);
        ends[i] = text.length();
        text.append(BETWEEN);
      }
      @Nullable String[] large = new String[select.large().size()];
      for (int i = 0; i < large.length; i++) {
        large[i] = found.getString(column + ends.length + i);
      }
      return new Row(places.get(number), text.toString(), ends, large);
    }
  }

  /** In place of a row that has to be asked for column by column. */
  private static final Row BROKEN = new Row(Map.of(), "", new int[0], new String[0]);

  private final Map<String, Integer> places;

  /** The columns that are fetched as one text, with a character between. */
  private final String text;

  /** Where each of them ends in it. */
  private final int[] ends;

  private final @Nullable String[] large;

  private Row(Map<String, Integer> places, String text, int[] ends, @Nullable String[] large) {
    this.places = places;
    this.text = text;
    this.ends = ends;
    this.large = large;
  }

  private int place(String column) {
    Integer place = places.get(column);
    if (place == null) {
      throw new IllegalArgumentException("no column " + column + " was asked for");
    }
    return place;
  }

  private int start(int place) {
    return place == 0 ? 0 : ends[place - 1] + 1;
  }

  String required(String column) {
    int place = place(column);
    if (place < ends.length) {
      return text.substring(start(place), ends[place]);
    }
    String value = large[place - ends.length];
    if (value == null) {
      throw new ArchiveException("the ledger's column " + column + " is empty");
    }
    return value;
  }

  /** A column that is not a long text, as a number. */
  long number(String column) {
    int place = place(column);
    return Long.parseLong(text, start(place), ends[place], 10);
  }

  /** A column that is not a long text, as {@link Packed#spans} writes them. */
  List<Span> spans(String column) {
    int place = place(column);
    return Packed.spans(text, start(place), ends[place]);
  }

  /** A column that is not a long text, as {@link Packed#strings} writes them. */
  List<String> strings(String column) {
    int place = place(column);
    return Packed.strings(text, start(place), ends[place]);
  }

  Optional<String> optional(String column) {
    int place = place(column);
    int start = start(place);
    return text.startsWith(PRESENT, start)
        ? Optional.of(text.substring(start + PRESENT.length(), ends[place]))
        : Optional.empty();
  }
}
