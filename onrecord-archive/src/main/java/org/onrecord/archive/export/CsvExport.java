package org.onrecord.archive.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.archive.person.Contradiction;

/**
 * People as CSV: RFC 4180, UTF-8, one row a person after a row of column names.
 *
 * <p>A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class CsvExport {
  private static final String LINE_END = "\r\n";
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "other_names",
          "born_from",
          "born_to",
          "died",
          "roles",
          "kin",
          "events",
          "stories",
          "sources",
          "quotations",
          "namesakes",
          "contradictions");

  private CsvExport() {}

  /** The whole file. */
  public static String of(List<ListedPerson> people) {
    StringBuilder out = new StringBuilder(String.join(",", COLUMNS)).append(LINE_END);
    for (ListedPerson person : people) {
      out.append(cells(person).stream().map(CsvExport::cell).collect(Collectors.joining(",")));
      out.append(LINE_END);
    }
    return out.toString();
  }

  private static List<String> cells(ListedPerson listed) {
    List<String> cells = new ArrayList<>();
    cells.add(listed.id());
    cells.add(listed.person().name());
    cells.add(String.join("; ", listed.otherNames()));
    cells.add(listed.born().map(born -> born.from().toString()).orElse(""));
    cells.add(listed.born().map(born -> born.to().toString()).orElse(""));
    cells.add(listed.death().map(death -> death.date()).orElse(""));
    cells.add(
        listed.person().roles().stream()
            .map(role -> role.finding().role())
            .distinct()
            .collect(Collectors.joining("; ")));
    cells.add(
        listed.ties().stream()
            .map(tie -> tie.relation() + " " + tie.name())
            .collect(Collectors.joining("; ")));
    cells.add(
        listed.events().stream()
            .map(event -> (event.date() + " " + GedcomDates.word(event.type())).strip())
            .collect(Collectors.joining("; ")));
    cells.add(Integer.toString(listed.person().counts().stories()));
    cells.add(Integer.toString(listed.person().counts().sources()));
    cells.add(Integer.toString(listed.person().counts().quotations()));
    cells.add(Integer.toString(listed.person().namesakes()));
    cells.add(
        listed.person().contradictions().stream()
            .map(Contradiction::reckoning)
            .collect(Collectors.joining("; ")));
    return cells;
  }

  /** Quoted where it has to be, and safe to open in a spreadsheet. */
  static String cell(String value) {
    boolean formula = !value.isEmpty() && "=+-@\t\r\n|%".indexOf(value.charAt(0)) >= 0;
    String safe = formula ? "'" + value : value;
    boolean quote =
        safe.indexOf(',') >= 0
            || safe.indexOf('"') >= 0
            || safe.indexOf('\n') >= 0
            || safe.indexOf('\r') >= 0;
    return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
