package org.onrecord.archive.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
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
  private static final String QUOTED =
      "SELECT sequence, story, version, title, published, updated, source, url, language,"
          + " status, signal, note, kind, standing, latest, body, text"
          + " FROM version WHERE sequence = ?";

  private final Database database;

  ContentSelect(Database database) {
    this.database = database;
  }

  /** Everything on record of the version with that sequence number. */
  Optional<VersionContent> content(long sequence) throws SQLException {
    PreparedStatement statement = database.prepare("SELECT * FROM version WHERE sequence = ?");
    new Columns(statement).number(sequence);
    try (ResultSet row = statement.executeQuery()) {
      return row.next() ? Optional.of(content(row)) : Optional.empty();
    }
  }

  private VersionContent content(ResultSet row) throws SQLException {
    Mismatches mismatches = new Mismatches();
    QuotedVersion quoted = quoted(row, mismatches);
    String text = quoted.text();
    return content(
        quoted,
        AsideColumns.entities(Columns.required(row, "entities"), text, mismatches),
        AsideColumns.times(Columns.required(row, "times"), text, mismatches),
        AsideColumns.problems(Columns.required(row, "problems")),
        mismatches);
  }

  /** The people of the version with that sequence number and what is on record of them. */
  Optional<VersionContent> people(long sequence) throws SQLException {
    PreparedStatement statement = database.prepare(QUOTED);
    new Columns(statement).number(sequence);
    try (ResultSet row = statement.executeQuery()) {
      if (!row.next()) {
        return Optional.empty();
      }
      Mismatches mismatches = new Mismatches();
      VersionOnRecord version = version(row);
      QuotedVersion unquoted =
          new QuotedVersion(version, story(row, version, mismatches), List.of());
      return Optional.of(content(unquoted, List.of(), List.of(), List.of(), mismatches));
    }
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
    FindingSelect findings = new FindingSelect(quoted.version());
    findings.read(database, text, mismatches);
    Reading reading =
        new Reading(
            quoted.story(),
            People.of(persons, others),
            quoted.quotations().stream().map(QuotationOnRecord::quotation).toList(),
            findings.kinship().stream().map(FindingOnRecord::finding).toList(),
            findings.ages().stream().map(FindingOnRecord::finding).toList(),
            findings.roles().stream().map(FindingOnRecord::finding).toList(),
            findings.events().stream().map(FindingOnRecord::finding).toList(),
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
    PreparedStatement statement = database.prepare(QUOTED);
    new Columns(statement).number(sequence);
    try (ResultSet row = statement.executeQuery()) {
      return row.next() ? Optional.of(quoted(row, new Mismatches())) : Optional.empty();
    }
  }

  private QuotedVersion quoted(ResultSet row, Mismatches mismatches) throws SQLException {
    VersionOnRecord version = version(row);
    Story story = story(row, version, mismatches);
    return new QuotedVersion(version, story, quotations(version, story.text(), mismatches));
  }

  private static Story story(ResultSet row, VersionOnRecord version, Mismatches mismatches)
      throws SQLException {
    String text = Columns.required(row, "text");
    Span body = body(Columns.required(row, "body"), text, mismatches);
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

  /** The version in the current row, without its text. */
  static VersionOnRecord version(ResultSet row) throws SQLException {
    Metadata metadata =
        new Metadata(
            Columns.optional(row, "title"),
            Columns.optional(row, "published").map(LocalDate::parse),
            Columns.optional(row, "updated").map(Instant::parse),
            Columns.optional(row, "source"),
            Columns.optional(row, "url"),
            Columns.required(row, "language"),
            Status.valueOf(Columns.required(row, "status")),
            Columns.optional(row, "signal").map(Signal::valueOf),
            Columns.optional(row, "note"),
            SourceKind.valueOf(Columns.required(row, "kind")));
    return new VersionOnRecord(
        row.getLong("sequence"),
        Columns.required(row, "story"),
        Columns.required(row, "version"),
        metadata,
        Standing.valueOf(Columns.required(row, "standing")),
        row.getInt("latest") == 1);
  }

  private List<Person> persons(long sequence, String text, Mismatches mismatches)
      throws SQLException {
    PreparedStatement statement =
        database.prepare("SELECT * FROM person WHERE place >= ? AND place < ? ORDER BY place");
    new Columns(statement).places(sequence);
    List<Person> persons = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        Pins pins = new Pins(Packed.spans(Columns.required(row, "spans")), row.getLong("pin"));
        String id = Columns.required(row, "id");
        String kinds = Columns.required(row, "kinds");
        if (mismatches.matches("person " + id, pins, text)) {
          persons.add(
              new Person(
                  id,
                  Columns.required(row, "name"),
                  Packed.strings(Columns.required(row, "aliases")),
                  mentions(pins.spans(), kinds)));
        }
      }
    }
    return persons;
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
    PreparedStatement statement =
        database.prepare("SELECT * FROM quotation WHERE place >= ? AND place < ? ORDER BY place");
    new Columns(statement).places(version.sequence());
    List<QuotationOnRecord> quotations = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        Quotation quotation = quotation(row);
        if (pinned(row, quotation, text, mismatches)) {
          Standing standing = Standing.valueOf(Columns.required(row, "standing"));
          quotations.add(QuotedVersion.quotation(version, quotation, text, standing));
        }
      }
    }
    return quotations;
  }

  private static boolean pinned(
      ResultSet row, Quotation quotation, String text, Mismatches mismatches) throws SQLException {
    Pins pins = new Pins(ReadingInsert.pinned(quotation), row.getLong("pin"));
    return mismatches.matches("quotation " + quotation.id(), pins, text);
  }

  private static Quotation quotation(ResultSet row) throws SQLException {
    Speaker speaker =
        new Speaker(
            Speaker.Type.valueOf(Columns.required(row, "speaker_type")),
            Columns.optional(row, "speaker_person"),
            Columns.required(row, "speaker_name"),
            AsideColumns.span(Columns.optional(row, "mention")),
            Columns.optional(row, "reason"));
    return new Quotation(
        Columns.required(row, "id"),
        Quotation.Kind.valueOf(Columns.required(row, "kind")),
        Packed.spans(Columns.required(row, "spans")),
        AsideColumns.span(Columns.optional(row, "cue")),
        speaker,
        Columns.optional(row, "addressee"),
        Columns.optional(row, "medium"),
        Columns.optional(row, "occasion"),
        Columns.optional(row, "said_when"),
        Columns.optional(row, "inside"),
        Columns.required(row, "rule"));
  }
}
