package org.onrecord.lab.alter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.onrecord.archive.check.Alarm;
import org.onrecord.archive.check.Grade;
import org.onrecord.lab.table.Figure;
import org.onrecord.lab.table.Table;

/** What came of the changed quotations, as tables. */
final class AlteredTables {
  private AlteredTables() {}

  /** The bars, one a row, for a part of the outcomes. */
  static String bars(List<Outcome> outcomes) {
    Table table = new Table("of all", "cases", "kept", "share");
    row(table, "right grade", outcomes, Outcome::graded);
    Predicate<Outcome> altered = one -> one.change().expected().grade() == Grade.ALTERED;
    row(
        table,
        "altered ones not VERBATIM or TYPOGRAPHIC",
        only(outcomes, altered),
        one -> one.given().filter(AlteredTables::unchanged).isEmpty());
    for (Alarm alarm : List.of(Alarm.NEGATION, Alarm.NUMBER, Alarm.NAME)) {
      row(
          table,
          "alarm of a changed " + Named.word(alarm),
          only(outcomes, one -> one.change().expected().alarms().contains(alarm)),
          one -> one.alarms().contains(alarm));
    }
    row(
        table,
        "unaltered ones VERBATIM or TYPOGRAPHIC",
        kind(outcomes, "unaltered"),
        Outcome::graded);
    row(table, "invented ones NOT_ON_RECORD", kind(outcomes, "invented"), Outcome::graded);
    return table.markdown();
  }

  private static boolean unchanged(Grade grade) {
    return grade == Grade.VERBATIM || grade == Grade.TYPOGRAPHIC;
  }

  private static void row(
      Table table, String name, List<Outcome> outcomes, Predicate<Outcome> kept) {
    long count = outcomes.stream().filter(kept).count();
    table.row(name, outcomes.size(), count, share(count, outcomes.size()));
  }

  private static String share(long part, long whole) {
    return whole == 0 ? "" : Figure.of((double) part / whole, 4);
  }

  private static List<Outcome> only(List<Outcome> outcomes, Predicate<Outcome> which) {
    return outcomes.stream().filter(which).toList();
  }

  private static List<Outcome> kind(List<Outcome> outcomes, String kind) {
    return only(outcomes, one -> one.variant().kind().equals(kind));
  }

  /** Expected by given grade. */
  static String confusion(List<Outcome> outcomes) {
    List<String> headings = new ArrayList<>(List.of("expected"));
    for (Grade grade : Grade.values()) {
      headings.add(grade.name());
    }
    headings.add("not read");
    Table table = new Table(headings.toArray(String[]::new));
    for (Grade expected : Grade.values()) {
      List<Outcome> of = only(outcomes, one -> one.change().expected().grade() == expected);
      if (of.isEmpty()) {
        continue;
      }
      List<Object> cells = new ArrayList<>(List.of(expected));
      for (Grade given : Grade.values()) {
        cells.add(only(of, one -> one.given().filter(given::equals).isPresent()).size());
      }
      cells.add(only(of, one -> one.given().isEmpty()).size());
      table.row(cells.toArray());
    }
    return table.markdown();
  }

  /** Each alarm: how often it had to be raised and was, and how often it was where none belongs. */
  static String alarms(List<Outcome> outcomes) {
    Table table = new Table("alarm", "called for", "raised", "share", "raised for nothing");
    List<Outcome> calm = only(outcomes, one -> one.change().expected().calm());
    for (Alarm alarm : Alarm.values()) {
      List<Outcome> due = only(outcomes, one -> one.change().expected().alarms().contains(alarm));
      long raised = due.stream().filter(one -> one.alarms().contains(alarm)).count();
      long idle = calm.stream().filter(one -> one.alarms().contains(alarm)).count();
      table.row(Named.word(alarm), due.size(), raised, share(raised, due.size()), idle);
    }
    return table.markdown();
  }

  /** Each kind of change: cases, right grades and right alarms, seen and held apart. */
  static String kinds(List<Outcome> outcomes, Map<String, Integer> skipped) {
    Table table =
        new Table(
            "change",
            "cases",
            "right grade",
            "alarms raised",
            "held cases",
            "right",
            "raised",
            "not well defined");
    Map<String, List<Outcome>> byKind = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      byKind.computeIfAbsent(outcome.variant().kind(), none -> new ArrayList<>()).add(outcome);
    }
    byKind.forEach(
        (kind, of) -> {
          List<Outcome> open = only(of, one -> !one.variant().held());
          List<Outcome> held = only(of, one -> one.variant().held());
          table.row(
              kind,
              open.size(),
              share(open.stream().filter(Outcome::graded).count(), open.size()),
              share(open.stream().filter(Outcome::alarmed).count(), open.size()),
              held.size(),
              share(held.stream().filter(Outcome::graded).count(), held.size()),
              share(held.stream().filter(Outcome::alarmed).count(), held.size()),
              skipped.getOrDefault(kind, 0));
        });
    return table.markdown();
  }
}
