package org.onrecord.lab.table;

import java.util.ArrayList;
import java.util.List;

/** The rows of a CSV file (RFC 4180), whose quoted fields may hold line breaks. */
public final class CsvRows {
  private final String text;
  private int at;

  private CsvRows(String text) {
    this.text = text;
  }

  /** All rows of {@code text}, the headings among them. */
  public static List<List<String>> of(String text) {
    CsvRows rows = new CsvRows(text);
    List<List<String>> all = new ArrayList<>();
    while (rows.at < text.length()) {
      all.add(rows.row());
    }
    return all;
  }

  private List<String> row() {
    List<String> row = new ArrayList<>();
    row.add(field());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      row.add(field());
    }
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    at++;
    return row;
  }

  private String field() {
    return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
  }

  private String plain() {
    int start = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        field.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        field.append(text.charAt(at++));
      } else {
        break;
      }
    }
    return field.toString();
  }
}
