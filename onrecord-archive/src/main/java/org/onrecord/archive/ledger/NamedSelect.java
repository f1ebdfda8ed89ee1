package org.onrecord.archive.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
          new Row.Select(PERSON_COLUMNS, List.of(), List.of(), "person"),
          ContentSelect.versionColumns("text"),
          "person JOIN version ON version.sequence = person.version WHERE "
              + NAMED
              + FIRST
              + " ORDER BY person.version, person.place");

  /** Each finding of the version that is about the person, with the names of all it is about. */
  private static final Row.Rows FINDING = findings(List.of("names"));

  /** The same where the archive is older than the names. */
  private static final Row.Rows FINDING_ALONE = findings(List.of());

  private static Row.Rows findings(List<String> names) {
    return new Row.Rows(
        new Row.Select(
            Stream.concat(Stream.of("version"), Findings.COLUMNS.stream()).toList(),
            names,
            List.of(),
            "finding"),
        "person JOIN finding ON "
            + inVersion("finding")
            + " AND instr(finding.people, person.id) > 0 WHERE "
            + NAMED
            + "? ORDER BY person.version, person.place, finding.place");
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
  private final ContentSelect select;
  private final String nameKey;
  private final int most;

  /** Of the last {@code most} versions that have the name. */
  NamedSelect(Database database, ContentSelect select, String nameKey, int most) {
    this.database = database;
    this.select = select;
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
          .persons
          .add(named.first());
    }
    if (versions.isEmpty()) {
      return List.of();
    }
    long first = versions.firstKey();
    boolean withNames = database.hasColumn("finding", "names");
    Row.Rows findings = withNames ? FINDING : FINDING_ALONE;
    for (Row finding : findings.of(database, columns -> columns.text(nameKey).number(first))) {
      Told told = versions.get(finding.number("version"));
      if (told != null) {
        told.add(finding, withNames);
      }
    }
    List<VersionContent> contents = new ArrayList<>();
    for (Told told : versions.values()) {
      contents.add(told.content(select));
    }
    return contents;
  }

  /** The rows that concern the people of the name in one version, each once. */
  private static final class Told {
    private final Row version;
    private final List<Row> persons = new ArrayList<>();
    private final Map<Long, Row> findings = new LinkedHashMap<>();

    /** Names of others by their identifiers. */
    private final Map<String, String> others = new LinkedHashMap<>();

    /** Whether something is told of others whose names were not written with it. */
    private boolean namesMissing;

    Told(Row version) {
      this.version = version;
    }

    /** A tie between two of the name comes twice. */
    void add(Row finding, boolean withNames) {
      if (findings.putIfAbsent(finding.number("place"), finding) == null) {
        Optional<String> names = withNames ? finding.optional("names") : Optional.empty();
        if (names.isPresent()) {
          name(finding.strings("people"), Packed.strings(names.get()));
        } else {
          namesMissing |= finding.strings("people").size() > 1;
        }
      }
    }

    private void name(List<String> people, List<String> names) {
      for (int i = 0; i < people.size() && i < names.size(); i++) {
        if (!names.get(i).isEmpty()) {
          others.put(people.get(i), names.get(i));
        }
      }
    }

    VersionContent content(ContentSelect select) throws SQLException {
      Mismatches mismatches = new Mismatches();
      VersionOnRecord known = ContentSelect.version(version);
      Story story = ContentSelect.story(version, known, mismatches);
      Findings told = new Findings(known);
      findings.values().forEach(row -> told.add(row, story.text(), mismatches));
      List<Person> people = new ArrayList<>();
      if (namesMissing) {
        people.addAll(select.persons(known.sequence(), story.text(), mismatches));
      } else {
        for (Row person : persons) {
          String id = person.required("id");
          others.remove(id);
          ContentSelect.person(person, story.text(), mismatches).ifPresent(people::add);
        }
        others.forEach((id, name) -> people.add(new Person(id, name, List.of(), List.of())));
      }
      return VersionContent.of(known, story, people, told);
    }
  }
}
