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
  private static final String NAMED = "person.name_key = ? AND person.version >= ";

  /** The version from which on so many versions have the name; 0 where not so many have. */
  private static final String FIRST =
      "COALESCE((SELECT DISTINCT version FROM person WHERE name_key = ?"
          + " ORDER BY version DESC LIMIT 1 OFFSET ?), 0)";

  private static final List<String> PERSON_COLUMNS =
      Stream.concat(Stream.of("place"), ContentSelect.PERSON_COLUMNS.stream()).toList();

  /** Each person with the version. */
  private static final Row.Rows PERSON =
      Row.Rows.pairs(
          person("person"),
          ContentSelect.versionColumns("text"),
          "person JOIN version ON version.sequence = person.version WHERE "
              + NAMED
              + FIRST
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
              + "? ORDER BY person.version, person.place, finding.place");

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
  private final String nameKey;
  private final int most;

  /** Of the last {@code most} versions that have the name. */
  NamedSelect(Database database, String nameKey, int most) {
    this.database = database;
    this.nameKey = nameKey;
    this.most = most;
  }

  /** Those who have the name and what is told of them, with whom else it is told of. */
  List<VersionContent> contents() throws SQLException {
    SortedMap<Long, Told> versions = new TreeMap<>();
    for (Row.Pair named :
        PERSON.pairs(database, columns -> columns.text(nameKey).text(nameKey).number(most - 1))) {
      Row version = Objects.requireNonNull(named.second());
      versions
          .computeIfAbsent(version.number("sequence"), sequence -> new Told(version))
          .add(named.first());
    }
    if (versions.isEmpty()) {
      return List.of();
    }
    long first = versions.firstKey();
    for (Row.Pair finding :
        FINDING.pairs(database, columns -> columns.text(nameKey).number(first))) {
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
