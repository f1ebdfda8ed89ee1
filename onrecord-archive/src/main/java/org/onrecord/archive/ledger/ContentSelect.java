package org.onrecord.archive.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.archive.standing.Standing;
import org.onrecord.reading.Entity;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.reading.Problem;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Speaker;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Metadata;
import org.onrecord.story.Signal;
import org.onrecord.story.SourceKind;
import org.onrecord.story.Span;
import org.onrecord.story.Status;
import org.onrecord.story.Story;

/** Reads the rows of one version back into what was put on record. */
final class ContentSelect {
  private static final String OF_VERSION = " WHERE place >= ? AND place < ? ORDER BY place";
  private static final String BY_SEQUENCE = "version WHERE sequence = ?";
  private static final String BY_STORY = "version WHERE story = ? ORDER BY place, sequence";

  private static final Row.Rows VERSION = version(BY_STORY);
  private static final Row.Rows QUOTED = version(BY_SEQUENCE, "text");
  private static final Row.Rows WHOLE =
      version(BY_SEQUENCE, "text", "entities", "times", "problems");

  /** What {@link #person} needs, and of which version it is. */
  static final List<String> PERSON_COLUMNS =
      List.of("version", "id", "name", "aliases", "kinds", "spans", "pin");

  private static final Row.Rows PERSON =
      new Row.Rows(new Row.Select(PERSON_COLUMNS, List.of(), List.of(), ""), "person" + OF_VERSION);

  private static final Row.Rows FINDING =
      new Row.Rows(
          new Row.Select(Findings.COLUMNS, List.of(), List.of(), ""), "finding" + OF_VERSION);

  private static final Row.Rows QUOTATION =
      new Row.Rows(
          new Row.Select(
              List.of(
                  "id", "kind", "spans", "speaker_type", "speaker_name", "rule", "pin", "standing"),
              List.of(
                  "cue",
                  "speaker_person",
                  "mention",
                  "reason",
                  "addressee",
                  "medium",
                  "occasion",
                  "said_when",
                  "inside"),
              List.of(),
              ""),
          "quotation" + OF_VERSION);

  /** What {@link #version} and {@link #story} need of a version, with the texts {@code large}. */
  static Row.Select versionColumns(String... large) {
    return new Row.Select(
        List.of(
            "sequence",
            "story",
            "version",
            "language",
            "status",
            "kind",
            "standing",
            "latest",
            "body"),
        List.of("title", "published", "updated", "source", "url", "signal", "note"),
        List.of(large),
        "version");
  }

  private static Row.Rows version(String from, String... large) {
    return new Row.Rows(versionColumns(large), from);
  }

  private final Database database;

  ContentSelect(Database database) {
    this.database = database;
  }

  /** Everything on record of the version with that sequence number. */
  Optional<VersionContent> content(long sequence) throws SQLException {
    Optional<Row> row = row(WHOLE, sequence);
    return row.isPresent() ? Optional.of(content(row.get())) : Optional.empty();
  }

  private Optional<Row> row(Row.Rows rows, long sequence) throws SQLException {
    return rows.of(database, columns -> columns.number(sequence)).stream().findFirst();
  }

  private VersionContent content(Row row) throws SQLException {
    Mismatches mismatches = new Mismatches();
    QuotedVersion quoted = quoted(row, mismatches);
    String text = quoted.text();
    return content(
        quoted,
        AsideColumns.entities(row.required("entities"), text, mismatches),
        AsideColumns.times(row.required("times"), text, mismatches),
        AsideColumns.problems(row.required("problems")),
        mismatches);
  }

  /** The people of the version with that sequence number, with nothing said of them. */
  Optional<VersionContent> people(long sequence) throws SQLException {
    Optional<Row> row = row(QUOTED, sequence);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    Mismatches mismatches = new Mismatches();
    VersionOnRecord version = version(row.get());
    Story story = story(row.get(), version, mismatches);
    List<Person> persons = persons(sequence, story.text(), mismatches);
    return Optional.of(VersionContent.of(version, story, persons, new Findings(version)));
  }

  private VersionContent content(
      QuotedVersion quoted,
      List<Entity> others,
      List<TimeExpression> times,
      List<Problem> problems,
      Mismatches mismatches)
      throws SQLException {
    String text = quoted.text();
    List<Person> persons = persons(quoted.version().sequence(), text, mismatches);
    Findings findings = new Findings(quoted.version());
    for (Row row : FINDING.of(database, columns -> columns.places(quoted.version().sequence()))) {
      findings.add(row, text, mismatches);
    }
    Reading reading =
        new Reading(
            quoted.story(),
            People.of(persons, others),
            quoted.quotations().stream().map(QuotationOnRecord::quotation).toList(),
            FindingOnRecord.findings(findings.kinship()),
            FindingOnRecord.findings(findings.ages()),
            FindingOnRecord.findings(findings.roles()),
            FindingOnRecord.findings(findings.events()),
            times,
            problems);
    return new VersionContent(
        quoted,
        reading,
        findings.kinship(),
        findings.ages(),
        findings.roles(),
        findings.events(),
        mismatches.messages());
  }

  /** The version with that sequence number, its text and quotations. */
  Optional<QuotedVersion> quoted(long sequence) throws SQLException {
    Optional<Row> row = row(QUOTED, sequence);
    return row.isPresent() ? Optional.of(quoted(row.get(), new Mismatches())) : Optional.empty();
  }

  private QuotedVersion quoted(Row row, Mismatches mismatches) throws SQLException {
    VersionOnRecord version = version(row);
    Story story = story(row, version, mismatches);
    return new QuotedVersion(version, story, quotations(version, story.text(), mismatches));
  }

  static Story story(Row row, VersionOnRecord version, Mismatches mismatches) {
    String text = row.required("text");
    Span body = body(row.required("body"), text, mismatches);
    return new Story(version.story(), version.metadata(), text, body);
  }

  private static Span body(String packed, String text, Mismatches mismatches) {
    Span body = Packed.span(packed);
    if (body.end() <= text.length()) {
      return body;
    }
    mismatches.matches("body", body, "", text);
    return new Span(0, text.length());
  }

  /** The versions of a story in their order. */
  List<VersionOnRecord> versions(String story) throws SQLException {
    return VERSION.of(database, columns -> columns.text(story)).stream()
        .map(ContentSelect::version)
        .toList();
  }

  /** The version in a row, without its text. */
  static VersionOnRecord version(Row row) {
    Metadata metadata =
        new Metadata(
            row.optional("title"),
            Days.of(row.optional("published")),
            row.optional("updated").map(Days::instant),
            row.optional("source"),
            row.optional("url"),
            row.required("language"),
            Status.valueOf(row.required("status")),
            row.optional("signal").map(Signal::valueOf),
            row.optional("note"),
            SourceKind.valueOf(row.required("kind")));
    return new VersionOnRecord(
        row.number("sequence"),
        row.required("story"),
        row.required("version"),
        metadata,
        Standing.valueOf(row.required("standing")),
        row.number("latest") == 1);
  }

  /** The people of a version. */
  List<Person> persons(long sequence, String text, Mismatches mismatches) throws SQLException {
    List<Person> persons = new ArrayList<>();
    for (Row row : PERSON.of(database, columns -> columns.places(sequence))) {
      person(row, text, mismatches).ifPresent(persons::add);
    }
    return persons;
  }

  /** The person in a row with {@link #PERSON_COLUMNS}; none whose words are not in the text. */
  static Optional<Person> person(Row row, String text, Mismatches mismatches) {
    Pins pins = new Pins(row.spans("spans"), row.number("pin"));
    String id = row.required("id");
    return mismatches.matches(() -> "person " + id, pins, text)
        ? Optional.of(
            new Person(
                id,
                row.required("name"),
                row.strings("aliases"),
                mentions(pins.spans(), row.required("kinds"))))
        : Optional.empty();
  }

  private static List<Mention> mentions(List<Span> spans, String kinds) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < spans.size() && i < kinds.length(); i++) {
      Mention.Kind kind =
          switch (kinds.charAt(i)) {
            case 'N' -> Mention.Kind.NAME;
            case 'O' -> Mention.Kind.NOMINAL;
            default -> Mention.Kind.PRONOUN;
          };
      mentions.add(new Mention(spans.get(i), kind));
    }
    return mentions;
  }

  private List<QuotationOnRecord> quotations(
      VersionOnRecord version, String text, Mismatches mismatches) throws SQLException {
    List<QuotationOnRecord> quotations = new ArrayList<>();
    for (Row row : QUOTATION.of(database, columns -> columns.places(version.sequence()))) {
      Quotation quotation = quotation(row);
      if (pinned(row, quotation, text, mismatches)) {
        Standing standing = Standing.valueOf(row.required("standing"));
        quotations.add(QuotedVersion.quotation(version, quotation, text, standing));
      }
    }
    return quotations;
  }

  private static boolean pinned(Row row, Quotation quotation, String text, Mismatches mismatches) {
    Pins pins = new Pins(ReadingInsert.pinned(quotation), row.number("pin"));
    return mismatches.matches(() -> "quotation " + quotation.id(), pins, text);
  }

  private static Quotation quotation(Row row) {
    Speaker speaker =
        new Speaker(
            Speaker.Type.valueOf(row.required("speaker_type")),
            row.optional("speaker_person"),
            row.required("speaker_name"),
            AsideColumns.span(row.optional("mention")),
            row.optional("reason"));
    return new Quotation(
        row.required("id"),
        Quotation.Kind.valueOf(row.required("kind")),
        row.spans("spans"),
        AsideColumns.span(row.optional("cue")),
        speaker,
        row.optional("addressee"),
        row.optional("medium"),
        row.optional("occasion"),
        row.optional("said_when"),
        row.optional("inside"),
        row.required("rule"));
  }
}
