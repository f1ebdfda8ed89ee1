package org.onrecord.archive.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onrecord.reading.Person;
import org.onrecord.story.Story;

/**
 * What is on record of the people of one name: of all versions by two statements, and of each
 * version only what concerns them.
 */
final class NamedSelect {
  private static final String NAMED = "person.name_key = ? AND person.version >= ?";

  private static final List<String> PERSON_COLUMNS =
      Stream.concat(Stream.of("place"), ContentSelect.PERSON_COLUMNS.stream()).toList();

  /** Each person with the version. */
  private static final Row.Rows PERSON =
      Row.Rows.pairs(
          person("person"),
          ContentSelect.versionColumns("text"),
          "person JOIN version ON version.sequence = person.version WHERE "
              + NAMED
              + " ORDER BY person.version, person.place");

  /** Each finding of the version that is about the person, with each of the others it is about. */
  private static final Row.Rows FINDING =
      Row.Rows.pairs(
          new Row.Select(
              Stream.concat(Stream.of("version"), Findings.COLUMNS.stream()).toList(),
              List.of(),
              List.of(),
              "finding"),
          person("other"),
          "person JOIN finding ON "
              + inVersion("finding")
              + " AND instr(finding.people, person.id) > 0 LEFT JOIN person AS other ON "
              + inVersion("other")
              + " AND other.id <> person.id AND instr(finding.people, other.id) > 0 WHERE "
              + NAMED
              + " ORDER BY person.version, person.place, finding.place");

  private static Row.Select person(String table) {
    return new Row.Select(PERSON_COLUMNS, List.of(), List.of(), table);
  }

  /** The rows of {@code table} that are of the person's version. */
  private static String inVersion(String table) {
    String place = table + ".place";
    return place
        + " >= person.version * "
        + Places.MOST
        + " AND "
        + place
        + " < (person.version + 1) * "
        + Places.MOST;
  }

  private final Database database;
  private final Row.Binding binding;

  /** Of the versions from the number {@code first} on. */
  NamedSelect(Database database, String nameKey, long first) {
    this.database = database;
    this.binding = columns -> columns.text(nameKey).number(first);
  }

  /** Those who have the name and what is told of them, with whom else it is told of. */
  List<VersionContent> contents() throws SQLException {
    Map<Long, Told> versions = new LinkedHashMap<>();
    for (Row.Pair named : PERSON.pairs(database, binding)) {
      Row version = Objects.requireNonNull(named.second());
      versions
          .computeIfAbsent(version.number("sequence"), sequence -> new Told(version))
          .add(named.first());
    }
    for (Row.Pair finding : FINDING.pairs(database, binding)) {
      Told told = versions.get(finding.first().number("version"));
      if (told != null) {
        told.add(finding);
      }
    }
    return versions.values().stream().map(Told::content).toList();
  }

  /** The rows that concern the people of the name in one version, each once. */
  private static final class Told {
    private final Row version;
    private final SortedMap<Long, Row> persons = new TreeMap<>();
    private final Map<Long, Row> findings = new LinkedHashMap<>();

    Told(Row version) {
      this.version = version;
    }

    void add(Row person) {
      persons.put(person.number("place"), person);
    }

    /** A tie between two of the name comes twice. */
    void add(Row.Pair finding) {
      findings.putIfAbsent(finding.first().number("place"), finding.first());
      Row other = finding.second();
      if (other != null) {
        add(other);
      }
    }

    VersionContent content() {
      Mismatches mismatches = new Mismatches();
      VersionOnRecord known = ContentSelect.version(version);
      Story story = ContentSelect.story(version, known, mismatches);
      Findings told = new Findings(known);
      findings.values().forEach(row -> told.add(row, story.text(), mismatches));
      List<Person> people = new ArrayList<>();
      for (Row person : persons.values()) {
        ContentSelect.person(person, story.text(), mismatches).ifPresent(people::add);
      }
      return VersionContent.of(known, story, people, told);
    }
  }
}
