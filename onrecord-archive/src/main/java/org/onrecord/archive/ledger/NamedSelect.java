package org.onrecord.archive.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.reading.Person;
import org.onrecord.story.Story;

/**
 * What is on record of the people of one name: of all versions by three statements, and of each
 * version only what concerns them.
 */
final class NamedSelect {
  private static final String NAMED = "person WHERE name_key = ? AND version >= ?";

  private static final Row.Rows VERSION =
      ContentSelect.version(
          "version WHERE sequence IN (SELECT version FROM " + NAMED + ") ORDER BY sequence",
          "text");

  private static final Row.Rows PERSON =
      new Row.Rows(
          new Row.Select(
              ContentSelect.PERSON_COLUMNS,
              List.of(),
              List.of(),
              "",
              NAMED + " ORDER BY version, place"));

  private static final Row.Rows FINDING =
      new Row.Rows(
          new Row.Select(
              Stream.concat(Stream.of("version"), Findings.COLUMNS.stream()).toList(),
              List.of(),
              List.of(),
              "finding",
              "person JOIN finding ON finding.place >= person.version * "
                  + Places.MOST
                  + " AND finding.place < (person.version + 1) * "
                  + Places.MOST
                  + " AND finding.people LIKE '%' || person.id || '%'"
                  + " WHERE person.name_key = ? AND person.version >= ?"
                  + " ORDER BY person.version, person.place, finding.place"));

  private final Database database;
  private final ContentSelect select;
  private final Row.Binding binding;

  /** Of the versions from the number {@code first} on. */
  NamedSelect(Database database, ContentSelect select, String nameKey, long first) {
    this.database = database;
    this.select = select;
    this.binding = columns -> columns.text(nameKey).number(first);
  }

  /** Those who have the name and what is told of them, with whom else it is told of. */
  List<VersionContent> contents() throws SQLException {
    Map<Long, List<Row>> persons = byVersion(PERSON);
    Map<Long, List<Row>> findings = byVersion(FINDING);
    List<VersionContent> contents = new ArrayList<>();
    for (Row row : VERSION.of(database, binding)) {
      long sequence = row.number("sequence");
      contents.add(
          content(
              row,
              persons.getOrDefault(sequence, List.of()),
              findings.getOrDefault(sequence, List.of())));
    }
    return contents;
  }

  private Map<Long, List<Row>> byVersion(Row.Rows rows) throws SQLException {
    Map<Long, List<Row>> byVersion = new LinkedHashMap<>();
    for (Row row : rows.of(database, binding)) {
      byVersion.computeIfAbsent(row.number("version"), none -> new ArrayList<>()).add(row);
    }
    return byVersion;
  }

  private VersionContent content(Row row, List<Row> personRows, List<Row> findingRows)
      throws SQLException {
    Mismatches mismatches = new Mismatches();
    VersionOnRecord version = ContentSelect.version(row);
    Story story = ContentSelect.story(row, version, mismatches);
    Findings findings = new Findings(version);
    Set<String> concerned = new HashSet<>();
    Set<Long> seen = new HashSet<>();
    for (Row finding : findingRows) {
      // A tie between two of the name comes twice.
      if (seen.add(finding.number("place"))) {
        concerned.addAll(Packed.strings(finding.required("people")));
        findings.add(finding, story.text(), mismatches);
      }
    }
    List<Person> persons = new ArrayList<>();
    for (Row one : personRows) {
      ContentSelect.person(one, story.text(), mismatches).ifPresent(persons::add);
      concerned.remove(one.required("id"));
    }
    if (!concerned.isEmpty()) {
      persons = with(persons, concerned, version, story);
    }
    return VersionContent.of(version, story, persons, findings);
  }

  /** In the order in which they come in the story. */
  private List<Person> with(
      List<Person> persons, Set<String> others, VersionOnRecord version, Story story)
      throws SQLException {
    Set<String> wanted = new HashSet<>(others);
    persons.forEach(person -> wanted.add(person.id()));
    return select.persons(version.sequence(), story.text(), new Mismatches()).stream()
        .filter(person -> wanted.contains(person.id()))
        .toList();
  }
}
